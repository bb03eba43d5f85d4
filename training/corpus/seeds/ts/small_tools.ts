import assert from "node:assert/strict";

/** Sums the numbers that a function gives for each item. */
export function sumOf<T>(items: T[], value: (item: T) => number): number {
  let sum = 0;
  for (const item of items) {
    sum += value(item);
  }
  return sum;
}

export function test_sumOf(): void {
  assert.equal(sumOf(["a", "bcd"], (word) => word.length), 4);
  assert.equal(sumOf([], Number), 0);
}

// The first item that passes the test, or a fallback.
export function firstOr<T>(items: readonly T[], test: (item: T) => boolean, fallback: T): T {
  for (const item of items) {
    if (test(item)) return item;
  }
  return fallback;
}

export function test_firstOr(): void {
  assert.equal(firstOr([1, 5, 9], (n) => n > 3, 0), 5);
  assert.equal(firstOr([1], (n) => n > 3, 0), 0);
}

/**
 * Reads a whole number from text.
 *
 * @returns null where the text is no whole number
 */
export function parseInteger(text: string): number | null {
  const trimmed = text.trim();
  if (!/^[+-]?\d+$/.test(trimmed)) return null;
  return Number(trimmed);
}

export function test_parseInteger(): void {
  assert.equal(parseInteger(" 42 "), 42);
  assert.equal(parseInteger("-7"), -7);
  assert.equal(parseInteger("4.5"), null);
  assert.equal(parseInteger(""), null);
}

/** A list of tasks of which some are done. */
export class TaskList {
  private tasks: { title: string; done: boolean }[] = [];

  add(title: string): void {
    this.tasks.push({ title, done: false });
  }

  finish(title: string): boolean {
    const task = this.tasks.find((t) => t.title === title);
    if (!task) return false;
    task.done = true;
    return true;
  }

  get open(): string[] {
    return this.tasks.filter((t) => !t.done).map((t) => t.title);
  }
}

export function test_TaskList(): void {
  const list = new TaskList();
  list.add("wash");
  list.add("cook");
  assert.equal(list.finish("wash"), true);
  assert.equal(list.finish("fly"), false);
  assert.deepEqual(list.open, ["cook"]);
}

// Keep only the last `size` values.
export class RecentValues<T> {
  private values: T[] = [];
  private readonly size: number;

  constructor(size: number) {
    this.size = size;
  }

  push(value: T): void {
    this.values.push(value);
    if (this.values.length > this.size) this.values.shift();
  }

  toArray(): T[] {
    return [...this.values];
  }
}

export function test_RecentValues(): void {
  const recent = new RecentValues<number>(2);
  recent.push(1);
  recent.push(2);
  recent.push(3);
  assert.deepEqual(recent.toArray(), [2, 3]);
}

/** Adds up amounts by their category. */
export function addUp(entries: { label: string; amount: number }[]): Record<string, number> {
  const totals: Record<string, number> = {};
  for (const { label, amount } of entries) {
    totals[label] = (totals[label] ?? 0) + amount;
  }
  return totals;
}

export function test_addUp(): void {
  assert.deepEqual(addUp([{ label: "a", amount: 1 }, { label: "b", amount: 2 }, { label: "a", amount: 3 }]), { a: 4, b: 2 });
  assert.deepEqual(addUp([]), {});
}

// Waits for all, but gives null for what was rejected.
export async function allOrNull<T>(promises: Promise<T>[]): Promise<(T | null)[]> {
  return Promise.all(promises.map((promise) => promise.catch(() => null)));
}

export async function test_allOrNull(): Promise<void> {
  assert.deepEqual(await allOrNull([Promise.resolve(1), Promise.reject(new Error("x"))]), [1, null]);
  assert.deepEqual(await allOrNull([]), []);
}

/** Asks again and again until an answer is neither null nor undefined. */
export async function poll<T>(ask: () => Promise<T | null>, most = 10): Promise<T> {
  for (let i = 0; i < most; i++) {
    const answer = await ask();
    if (answer !== null) return answer;
  }
  throw new Error(`no answer after ${most} attempts`);
}

export async function test_poll(): Promise<void> {
  let calls = 0;
  assert.equal(await poll(async () => (++calls < 3 ? null : calls)), 3);
  await assert.rejects(poll(async () => null, 2), /2 attempts/);
}

// The seconds of a text such as 1:02:03.
export function secondsOf(clock: string): number {
  return clock.split(":").reduce((total, part) => total * 60 + Number(part), 0);
}

export function test_secondsOf(): void {
  assert.equal(secondsOf("1:02:03"), 3723);
  assert.equal(secondsOf("45"), 45);
}

/** Whether two ranges of numbers share a value. */
export function rangesOverlap(a: { from: number; to: number }, b: { from: number; to: number }): boolean {
  return a.from <= b.to && b.from <= a.to;
}

export function test_rangesOverlap(): void {
  assert.equal(rangesOverlap({ from: 1, to: 5 }, { from: 5, to: 9 }), true);
  assert.equal(rangesOverlap({ from: 1, to: 2 }, { from: 3, to: 4 }), false);
}

/** Gives every label an index in the order of first use. */
export function labelIndex(labels: Iterable<string>): Map<string, number> {
  const index = new Map<string, number>();
  for (const label of labels) {
    if (!index.has(label)) index.set(label, index.size);
  }
  return index;
}

export function test_labelIndex(): void {
  assert.deepEqual([...labelIndex(["b", "a", "b"])], [["b", 0], ["a", 1]]);
  assert.equal(labelIndex([]).size, 0);
}

// Yield pairs of neighbors.
export function* neighbors<T>(items: Iterable<T>): Generator<[T, T]> {
  let previous: T | undefined;
  let isFirst = true;
  for (const item of items) {
    if (!isFirst) yield [previous as T, item];
    previous = item;
    isFirst = false;
  }
}

export function test_neighbors(): void {
  assert.deepEqual([...neighbors([1, 2, 3])], [[1, 2], [2, 3]]);
  assert.deepEqual([...neighbors([1])], []);
}

/** A temperature in words. */
export function feelsLike(celsius: number): "cold" | "mild" | "hot" {
  if (celsius < 10) return "cold";
  return celsius < 25 ? "mild" : "hot";
}

export function test_feelsLike(): void {
  assert.equal(feelsLike(-3), "cold");
  assert.equal(feelsLike(18), "mild");
  assert.equal(feelsLike(30), "hot");
}

/** Binds events to functions and calls them. */
export class Emitter<T> {
  private readonly listeners = new Set<(value: T) => void>();

  listen(listener: (value: T) => void): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }

  emit(value: T): void {
    for (const listener of this.listeners) listener(value);
  }
}

export function test_Emitter(): void {
  const emitter = new Emitter<string>();
  const seen: string[] = [];
  const stop = emitter.listen((value) => seen.push(value));
  emitter.emit("a");
  stop();
  emitter.emit("b");
  assert.deepEqual(seen, ["a"]);
}

/** The path of keys that leads to a value in a nested object, or null. */
export function pathTo(data: Record<string, unknown>, wanted: unknown): string[] | null {
  for (const [key, value] of Object.entries(data)) {
    if (value === wanted) return [key];
    if (typeof value === "object" && value !== null) {
      const path = pathTo(value as Record<string, unknown>, wanted);
      if (path) return [key, ...path];
    }
  }
  return null;
}

export function test_pathTo(): void {
  assert.deepEqual(pathTo({ a: { b: 1, c: { d: 7 } } }, 7), ["a", "c", "d"]);
  assert.equal(pathTo({ a: 1 }, 2), null);
}

// Rounds a price up to the next multiple of a step.
export function roundUpTo(price: number, step: number): number {
  if (step <= 0) {
    throw new RangeError("the step must be positive");
  }
  return Math.ceil(price / step) * step;
}

export function test_roundUpTo(): void {
  assert.equal(roundUpTo(12, 5), 15);
  assert.equal(roundUpTo(10, 5), 10);
  assert.throws(() => roundUpTo(1, 0), RangeError);
}
