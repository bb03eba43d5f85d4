import assert from "node:assert/strict";

/**
 * Creates a small event emitter.
 *
 * @returns {{on: Function, emit: Function}} on() returns a function that stops listening
 */
export function createEmitter() {
  const listeners = new Map();
  return {
    on(event, listener) {
      if (!listeners.has(event)) listeners.set(event, new Set());
      listeners.get(event).add(listener);
      return () => listeners.get(event).delete(listener);
    },
    emit(event, ...args) {
      for (const listener of [...(listeners.get(event) ?? [])]) {
        listener(...args);
      }
    },
  };
}

export function test_createEmitter() {
  const emitter = createEmitter();
  const seen = [];
  const stop = emitter.on("save", (name) => seen.push(name));
  emitter.emit("save", "a.txt");
  emitter.emit("other", "b.txt");
  stop();
  emitter.emit("save", "c.txt");
  assert.deepEqual(seen, ["a.txt"]);
}

// Wrap a function so that it runs only on the first call and repeats that result later.
export function once(fn) {
  let called = false;
  let result;
  return (...args) => {
    if (!called) {
      called = true;
      result = fn(...args);
    }
    return result;
  };
}

export function test_once() {
  let runs = 0;
  const start = once((x) => {
    runs++;
    return x * 2;
  });
  assert.equal(start(4), 8);
  assert.equal(start(100), 8);
  assert.equal(runs, 1);
}

/**
 * Delays calls until nothing more happened for a while.
 *
 * @param {(...args: any[]) => void} fn runs with the arguments of the last call
 * @param {number} wait
 * @param {{setTimeout: Function, clearTimeout: Function}} clock
 * @returns {(...args: any[]) => void}
 */
export function debounce(fn, wait, clock = globalThis) {
  let timer = null;
  return (...args) => {
    if (timer !== null) clock.clearTimeout(timer);
    timer = clock.setTimeout(() => {
      timer = null;
      fn(...args);
    }, wait);
  };
}

export function test_debounce() {
  const timers = new Map();
  let nextId = 1;
  const clock = {
    setTimeout: (run) => (timers.set(nextId, run), nextId++),
    clearTimeout: (id) => timers.delete(id),
  };
  const seen = [];
  const search = debounce((text) => seen.push(text), 200, clock);
  search("a");
  search("ab");
  assert.equal(timers.size, 1);
  [...timers.values()][0]();
  assert.deepEqual(seen, ["ab"]);
}

// Let a function run at most once in each interval; calls in between are dropped.
function throttle(fn, interval, now = Date.now) {
  let last = -Infinity;
  return (...args) => {
    const time = now();
    if (time - last < interval) return false;
    last = time;
    fn(...args);
    return true;
  };
}

export function test_throttle() {
  let time = 0;
  const seen = [];
  const log = throttle((x) => seen.push(x), 100, () => time);
  assert.equal(log("a"), true);
  time = 50;
  assert.equal(log("b"), false);
  time = 100;
  assert.equal(log("c"), true);
  assert.deepEqual(seen, ["a", "c"]);
}

/**
 * Keeps a state and tells subscribers about every change of it.
 *
 * @template S
 * @param {S} initial
 */
export function createStore(initial) {
  let state = initial;
  const subscribers = new Set();
  return {
    get: () => state,
    set(next) {
      if (Object.is(next, state)) return;
      const previous = state;
      state = next;
      subscribers.forEach((subscriber) => subscriber(state, previous));
    },
    subscribe(subscriber) {
      subscribers.add(subscriber);
      return () => subscribers.delete(subscriber);
    },
  };
}

export function test_createStore() {
  const store = createStore(1);
  const changes = [];
  const stop = store.subscribe((now, before) => changes.push([before, now]));
  store.set(2);
  store.set(2);
  stop();
  store.set(3);
  assert.deepEqual(changes, [[1, 2]]);
  assert.equal(store.get(), 3);
}

// Make a switch that calls back with its new position each time it is flipped.
export const createToggle = (onChange, startsOn = false) => {
  let on = startsOn;
  return () => {
    on = !on;
    onChange(on);
    return on;
  };
};

export function test_createToggle() {
  const seen = [];
  const flip = createToggle((on) => seen.push(on));
  flip();
  assert.equal(flip(), false);
  assert.deepEqual(seen, [true, false]);
  assert.equal(createToggle(() => {}, true)(), false);
}

/**
 * Remembers states so that they can be undone and redone.
 *
 * @param {unknown} initial
 */
export function createHistory(initial) {
  const past = [];
  const future = [];
  let present = initial;
  return {
    get current() {
      return present;
    },
    push(state) {
      past.push(present);
      present = state;
      future.length = 0; // a new change makes redo impossible
    },
    undo() {
      if (past.length === 0) return;
      future.push(present);
      present = past.pop();
    },
    redo() {
      if (future.length === 0) return;
      past.push(present);
      present = future.pop();
    },
  };
}

export function test_createHistory() {
  const history = createHistory("a");
  history.push("b");
  history.push("c");
  history.undo();
  assert.equal(history.current, "b");
  history.redo();
  assert.equal(history.current, "c");
  history.undo();
  history.push("d");
  history.redo();
  assert.equal(history.current, "d");
}

// Call done once all of the named signals have arrived, in any order.
function waitForAll(names, done) {
  const missing = new Set(names);
  return (name) => {
    if (!missing.delete(name)) return;
    if (missing.size === 0) done();
  };
}

export function test_waitForAll() {
  let finished = 0;
  const arrive = waitForAll(["image", "font"], () => finished++);
  arrive("font");
  arrive("font");
  assert.equal(finished, 0);
  arrive("image");
  arrive("image");
  assert.equal(finished, 1);
}

/**
 * Limits how often something may happen with a bucket of tokens that refills over time.
 *
 * @param {number} capacity most tokens the bucket holds
 * @param {number} perSecond tokens gained each second
 * @param {() => number} now clock in milliseconds
 * @returns {() => boolean} takes a token and says whether there was one
 */
export function createRateLimiter(capacity, perSecond, now) {
  let tokens = capacity;
  let last = now();
  return () => {
    const time = now();
    tokens = Math.min(capacity, tokens + ((time - last) / 1000) * perSecond);
    last = time;
    if (tokens < 1) return false;
    tokens -= 1;
    return true;
  };
}

export function test_createRateLimiter() {
  let time = 0;
  const allow = createRateLimiter(2, 1, () => time);
  assert.deepEqual([allow(), allow(), allow()], [true, true, false]);
  time = 1000;
  assert.deepEqual([allow(), allow()], [true, false]);
  time = 60000;
  assert.deepEqual([allow(), allow(), allow()], [true, true, false]);
}

// Build a state machine from a table of transitions; unknown events change nothing.
export function createMachine(transitions, start) {
  let state = start;
  return {
    send(event) {
      const next = transitions[state]?.[event];
      if (next !== undefined) state = next;
      return state;
    },
    is: (name) => state === name,
  };
}

export function test_createMachine() {
  const player = createMachine({ stopped: { play: "playing" }, playing: { pause: "paused", stop: "stopped" } }, "stopped");
  assert.equal(player.send("pause"), "stopped");
  assert.equal(player.send("play"), "playing");
  assert.equal(player.send("pause"), "paused");
  assert.ok(player.is("paused"));
}

/**
 * Passes values on to a callback, but not twice the same one in a row.
 * @param {(value: unknown) => void} callback
 * @returns {(value: unknown) => void}
 */
const skipRepeats = (callback) => {
  let started = false;
  let previous;
  return (value) => {
    if (started && Object.is(value, previous)) return;
    started = true;
    previous = value;
    callback(value);
  };
};

export function test_skipRepeats() {
  const seen = [];
  const push = skipRepeats((value) => seen.push(value));
  [undefined, undefined, 1, 1, 2, 1].forEach((value) => push(value));
  assert.deepEqual(seen, [undefined, 1, 2, 1]);
}

// Keep the last few messages of a log, dropping the oldest ones.
export function createRecentLog(limit) {
  let messages = [];
  return {
    add(message) {
      messages.push(message);
      if (messages.length > limit) messages.shift();
    },
    all: () => [...messages],
    clear() {
      messages = [];
    },
  };
}

export function test_createRecentLog() {
  const log = createRecentLog(2);
  ["a", "b", "c"].forEach((message) => log.add(message));
  assert.deepEqual(log.all(), ["b", "c"]);
  log.clear();
  assert.deepEqual(log.all(), []);
}

/**
 * A clock for tests: timers run only when time is moved on by hand.
 */
class FakeClock {
  constructor() {
    this.time = 0;
    this.timers = [];
  }

  setTimeout(run, delay) {
    this.timers.push({ at: this.time + delay, run });
  }

  advance(ms) {
    const end = this.time + ms;
    for (;;) {
      const due = this.timers.filter((timer) => timer.at <= end).sort((a, b) => a.at - b.at)[0];
      if (!due) break;
      this.timers.splice(this.timers.indexOf(due), 1);
      this.time = due.at;
      due.run();
    }
    this.time = end;
  }
}

export function test_FakeClock() {
  const clock = new FakeClock();
  const seen = [];
  clock.setTimeout(() => seen.push("late"), 20);
  clock.setTimeout(() => {
    seen.push("early");
    clock.setTimeout(() => seen.push("nested"), 5);
  }, 10);
  clock.advance(9);
  assert.deepEqual(seen, []);
  clock.advance(11);
  assert.deepEqual(seen, ["early", "nested", "late"]);
  assert.equal(clock.time, 20);
}

// Collect items and hand them over in batches of a fixed size.
export function createBatcher(size, handle) {
  let batch = [];
  const flush = () => {
    if (batch.length === 0) return;
    const full = batch;
    batch = [];
    handle(full);
  };
  const add = (item) => {
    batch.push(item);
    if (batch.length >= size) flush();
  };
  return { add, flush };
}

export function test_createBatcher() {
  const batches = [];
  const batcher = createBatcher(2, (items) => batches.push(items));
  [1, 2, 3].forEach((n) => batcher.add(n));
  assert.deepEqual(batches, [[1, 2]]);
  batcher.flush();
  batcher.flush();
  assert.deepEqual(batches, [[1, 2], [3]]);
}

/**
 * Runs tasks one after the other, even if they are added while another one is still running.
 *
 * @returns {(task: () => Promise<any>) => Promise<any>} the result of the added task
 */
export function createTaskQueue() {
  let tail = Promise.resolve();
  return (task) => {
    const result = tail.then(() => task());
    // A failed task must not block the ones behind it.
    tail = result.catch(() => {});
    return result;
  };
}

export async function test_createTaskQueue() {
  const enqueue = createTaskQueue();
  const order = [];
  const slow = enqueue(async () => {
    await null;
    order.push("slow");
    return 1;
  });
  const failing = enqueue(async () => {
    throw new Error("no");
  });
  const quick = enqueue(async () => order.push("quick"));
  await assert.rejects(failing, /no/);
  assert.equal(await slow, 1);
  await quick;
  assert.deepEqual(order, ["slow", "quick"]);
}

// Match a pressed key against shortcuts such as "ctrl+shift+s" and run the first that fits.
function handleShortcut(event, shortcuts) {
  const parts = [];
  if (event.ctrlKey) parts.push('ctrl');
  if (event.altKey) parts.push('alt');
  if (event.shiftKey) parts.push('shift');
  parts.push(event.key.toLowerCase());
  const action = shortcuts[parts.join('+')];
  if (!action) return false;
  action();
  return true;
}

export function test_handleShortcut() {
  let saved = 0;
  const shortcuts = { 'ctrl+shift+s': () => saved++ };
  assert.equal(handleShortcut({ key: 'S', ctrlKey: true, shiftKey: true }, shortcuts), true);
  assert.equal(handleShortcut({ key: 's', ctrlKey: true }, shortcuts), false);
  assert.equal(saved, 1);
}

/**
 * Tries an action again when it throws, waiting longer after each failure.
 *
 * @param {() => Promise<any>} action
 * @param {number} attempts at least 1
 * @param {(ms: number) => Promise<void>} sleep
 * @returns {Promise<any>} the first success, or the last error
 */
export async function retry(action, attempts, sleep) {
  let delay = 100;
  for (let attempt = 1; ; attempt++) {
    try {
      return await action();
    } catch (error) {
      if (attempt >= attempts) throw error;
      await sleep(delay);
      delay *= 2;
    }
  }
}

export async function test_retry() {
  const pauses = [];
  const sleep = async (ms) => void pauses.push(ms);
  let calls = 0;
  const flaky = async () => {
    calls++;
    if (calls < 3) throw new Error("busy");
    return "done";
  };
  assert.equal(await retry(flaky, 5, sleep), "done");
  assert.deepEqual(pauses, [100, 200]);
  await assert.rejects(retry(async () => Promise.reject(new Error("down")), 2, sleep), /down/);
}

// Count down from a number, reporting each step, and call done at zero.
export const createCountdown = (from, onTick, onDone) => {
  let left = from;
  return function tick() {
    if (left <= 0) return;
    left -= 1;
    onTick(left);
    if (left === 0) onDone();
  };
};

export function test_createCountdown() {
  const seen = [];
  const tick = createCountdown(2, (n) => seen.push(n), () => seen.push("go"));
  tick();
  assert.deepEqual(seen, [1]);
  tick();
  tick();
  assert.deepEqual(seen, [1, 0, "go"]);
}
