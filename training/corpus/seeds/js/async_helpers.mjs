import assert from "node:assert/strict";

// Load all items one after the other and collect the results.
export async function loadInOrder(ids, load) {
  const results = [];
  for (const id of ids) {
    results.push(await load(id));
  }
  return results;
}

export async function test_loadInOrder() {
  const load = async (id) => `item ${id}`;
  assert.deepEqual(await loadInOrder([1, 2], load), ["item 1", "item 2"]);
  assert.deepEqual(await loadInOrder([], load), []);
}

/** Runs all tasks at the same time and adds up what they give. */
export async function sumAsync(tasks) {
  const values = await Promise.all(tasks.map((task) => task()));
  return values.reduce((sum, value) => sum + value, 0);
}

export async function test_sumAsync() {
  assert.equal(await sumAsync([async () => 1, async () => 4]), 5);
  assert.equal(await sumAsync([]), 0);
}

// Tries an action again until it works, at most so many times.
export async function tryAgain(action, attempts = 3) {
  let lastError;
  for (let attempt = 1; attempt <= attempts; attempt++) {
    try {
      return await action(attempt);
    } catch (error) {
      lastError = error;
    }
  }
  throw lastError;
}

export async function test_tryAgain() {
  const flaky = async (attempt) => {
    if (attempt < 3) throw new Error("not yet");
    return "done";
  };
  assert.equal(await tryAgain(flaky), "done");
  await assert.rejects(tryAgain(flaky, 2), /not yet/);
}

/**
 * Returns the value of a promise, or a fallback where it is rejected.
 *
 * @param {Promise<any>} promise
 * @param {any} fallback
 */
export async function orElse(promise, fallback) {
  try {
    return await promise;
  } catch {
    return fallback;
  }
}

export async function test_orElse() {
  assert.equal(await orElse(Promise.resolve(1), 0), 1);
  assert.equal(await orElse(Promise.reject(new Error("no")), 0), 0);
}

// Separate what worked from what failed.
export async function settle(promises) {
  const outcomes = await Promise.allSettled(promises);
  const values = outcomes.filter((o) => o.status === "fulfilled").map((o) => o.value);
  const errors = outcomes.filter((o) => o.status === "rejected").map((o) => o.reason.message);
  return { values, errors };
}

export async function test_settle() {
  const result = await settle([Promise.resolve(1), Promise.reject(new Error("bad")), Promise.resolve(3)]);
  assert.deepEqual(result, { values: [1, 3], errors: ["bad"] });
}

/** Remembers the promise of each key, so that nothing is loaded twice. */
export function cachedLoader(load) {
  const promises = new Map();
  return (key) => {
    if (!promises.has(key)) promises.set(key, load(key));
    return promises.get(key);
  };
}

export async function test_cachedLoader() {
  let calls = 0;
  const load = cachedLoader(async (key) => {
    calls++;
    return key.toUpperCase();
  });
  assert.equal(await load("a"), "A");
  assert.equal(await load("a"), "A");
  assert.equal(calls, 1);
}

// Yields the numbers from 1 to limit, each after a turn of the event loop.
export async function* countTo(limit) {
  for (let n = 1; n <= limit; n++) {
    await null;
    yield n;
  }
}

export async function test_countTo() {
  const seen = [];
  for await (const n of countTo(3)) seen.push(n);
  assert.deepEqual(seen, [1, 2, 3]);
}

// Collects everything an async iterable gives.
export async function collect(iterable) {
  const items = [];
  for await (const item of iterable) {
    items.push(item);
  }
  return items;
}

export async function test_collect() {
  async function* letters() {
    yield "a";
    yield "b";
  }
  assert.deepEqual(await collect(letters()), ["a", "b"]);
  assert.deepEqual(await collect([]), []);
}

/** Rejects with an error if a promise takes longer than so many milliseconds. */
export function withTimeout(promise, milliseconds) {
  const timeout = new Promise((_, reject) => {
    setTimeout(() => reject(new Error("timed out")), milliseconds);
  });
  return Promise.race([promise, timeout]);
}

export async function test_withTimeout() {
  assert.equal(await withTimeout(Promise.resolve("ok"), 50), "ok");
  await assert.rejects(withTimeout(new Promise(() => {}), 1), /timed out/);
}

// Maps an array with an async function, at most `limit` at a time.
export async function mapLimited(items, limit, change) {
  const results = [];
  for (let i = 0; i < items.length; i += limit) {
    const batch = items.slice(i, i + limit);
    results.push(...(await Promise.all(batch.map(change))));
  }
  return results;
}

export async function test_mapLimited() {
  assert.deepEqual(await mapLimited([1, 2, 3], 2, async (n) => n * n), [1, 4, 9]);
  assert.deepEqual(await mapLimited([], 2, async (n) => n), []);
}

// Reads the user and the user's posts and puts them together.
export async function loadProfile(api, id) {
  const user = await api.getUser(id);
  if (!user) throw new Error(`no user ${id}`);
  const posts = await api.getPosts(user.name);
  return { ...user, posts: posts.length };
}

export async function test_loadProfile() {
  const api = {
    getUser: async (id) => (id === 1 ? { name: "Ann" } : null),
    getPosts: async () => ["a", "b"],
  };
  assert.deepEqual(await loadProfile(api, 1), { name: "Ann", posts: 2 });
  await assert.rejects(loadProfile(api, 2), /no user 2/);
}

/** A lock: the next one may go on when the last one has finished. */
export class Lock {
  #last = Promise.resolve();

  async run(action) {
    const before = this.#last;
    let release;
    this.#last = new Promise((resolve) => {
      release = resolve;
    });
    await before;
    try {
      return await action();
    } finally {
      release();
    }
  }
}

export async function test_Lock() {
  const lock = new Lock();
  const order = [];
  const slow = lock.run(async () => {
    await null;
    order.push("slow");
  });
  const quick = lock.run(async () => order.push("quick"));
  await Promise.all([slow, quick]);
  assert.deepEqual(order, ["slow", "quick"]);
}
