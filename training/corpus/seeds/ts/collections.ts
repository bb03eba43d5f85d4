import assert from "node:assert/strict";

/**
 * Splits a list into the items that match and those that do not.
 * A type guard as the test narrows the type of the first list.
 */
export function splitBy<T, S extends T>(items: readonly T[], isMatch: (item: T) => item is S): [S[], Exclude<T, S>[]] {
  const matching: S[] = [];
  const others: Exclude<T, S>[] = [];
  for (const item of items) {
    if (isMatch(item)) {
      matching.push(item);
    } else {
      others.push(item as Exclude<T, S>);
    }
  }
  return [matching, others];
}

export function test_splitBy(): void {
  const isText = (x: string | number): x is string => typeof x === "string";
  assert.deepEqual(splitBy(["a", 1, "b"], isText), [["a", "b"], [1]]);
  assert.deepEqual(splitBy<string | number, string>([], isText), [[], []]);
}

// Return the last item that passes the test, searching from the end.
export function findLast<T>(items: readonly T[], test: (item: T) => boolean): T | undefined {
  for (let i = items.length - 1; i >= 0; i--) {
    const item = items[i] as T;
    if (test(item)) return item;
  }
  return undefined;
}

export function test_findLast(): void {
  assert.equal(findLast([1, 4, 6, 7], (n) => n % 2 === 0), 6);
  assert.equal(findLast(["a"], (s) => s === "b"), undefined);
  assert.equal(findLast([], () => true), undefined);
}

/**
 * Builds a lookup table from a list.
 *
 * @param items the records to put into it
 * @param keyOf returns the key of a record; a later record replaces an earlier one with the same key
 */
export function keyBy<T, K extends string | number>(items: T[], keyOf: (item: T) => K): Record<K, T> {
  const table = {} as Record<K, T>;
  for (const item of items) {
    table[keyOf(item)] = item;
  }
  return table;
}

export function test_keyBy(): void {
  const users = [{ id: "a", age: 30 }, { id: "b", age: 40 }, { id: "a", age: 31 }];
  assert.deepEqual(keyBy(users, (user) => user.id), { a: { id: "a", age: 31 }, b: { id: "b", age: 40 } });
  assert.deepEqual(keyBy([], () => "x"), {});
}

// Pair the items of two lists; the longer list loses its tail.
const zip = <A, B>(left: readonly A[], right: readonly B[]): Array<[A, B]> => {
  const pairs: Array<[A, B]> = [];
  const length = Math.min(left.length, right.length);
  for (let i = 0; i < length; i++) {
    pairs.push([left[i] as A, right[i] as B]);
  }
  return pairs;
};

export function test_zip(): void {
  assert.deepEqual(zip([1, 2, 3], ["a", "b"]), [[1, "a"], [2, "b"]]);
  assert.deepEqual(zip([], [true]), []);
}

/** A stack that never grows beyond its limit: pushing onto a full one throws. */
export class BoundedStack<T> {
  private readonly items: T[] = [];
  private readonly limit: number;

  constructor(limit: number) {
    this.limit = limit;
  }

  push(item: T): void {
    if (this.items.length >= this.limit) throw new RangeError("stack is full");
    this.items.push(item);
  }

  pop(): T | undefined {
    return this.items.pop();
  }

  get size(): number {
    return this.items.length;
  }
}

export function test_BoundedStack(): void {
  const stack = new BoundedStack<number>(2);
  stack.push(1);
  stack.push(2);
  assert.throws(() => stack.push(3), /full/);
  assert.equal(stack.pop(), 2);
  assert.equal(stack.size, 1);
}

// Sort a copy of the list by a key, ascending, without touching the original.
export function sortedBy<T>(items: readonly T[], keyOf: (item: T) => number | string): T[] {
  return [...items].sort((a, b) => {
    const keyA = keyOf(a);
    const keyB = keyOf(b);
    if (keyA < keyB) return -1;
    return keyA > keyB ? 1 : 0;
  });
}

export function test_sortedBy(): void {
  const words = ["pear", "fig", "apple"];
  assert.deepEqual(sortedBy(words, (word) => word.length), ["fig", "pear", "apple"]);
  assert.deepEqual(sortedBy(words, (word) => word), ["apple", "fig", "pear"]);
  assert.deepEqual(words, ["pear", "fig", "apple"]);
}

/**
 * Yields numbers from start to end, both included.
 *
 * @example
 * [...countUp(1, 3)] // [1, 2, 3]
 */
export function* countUp(start: number, end: number): Generator<number> {
  for (let n = start; n <= end; n++) {
    yield n;
  }
}

export function test_countUp(): void {
  assert.deepEqual([...countUp(1, 3)], [1, 2, 3]);
  assert.deepEqual([...countUp(5, 4)], []);
}

// How many items are there for each label?
function tally<T>(items: Iterable<T>, labelOf: (item: T) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const item of items) {
    const label = labelOf(item);
    counts[label] = (counts[label] ?? 0) + 1;
  }
  return counts;
}

export function test_tally(): void {
  assert.deepEqual(tally([1, 2, 3], (n) => (n > 1 ? "big" : "small")), { small: 1, big: 2 });
  assert.deepEqual(tally(new Set(["x"]), (s) => s), { x: 1 });
  assert.deepEqual(tally([], String), {});
}

/**
 * Swaps two items of a list and returns the new list.
 * Throws a RangeError if one of the places does not exist.
 */
export function swapped<T>(items: readonly T[], i: number, j: number): T[] {
  const last = items.length - 1;
  if (i < 0 || j < 0 || i > last || j > last) {
    throw new RangeError(`no such places: ${i}, ${j}`);
  }
  const copy = [...items];
  copy[i] = items[j] as T;
  copy[j] = items[i] as T;
  return copy;
}

export function test_swapped(): void {
  assert.deepEqual(swapped(["a", "b", "c"], 0, 2), ["c", "b", "a"]);
  assert.deepEqual(swapped([1], 0, 0), [1]);
  assert.throws(() => swapped([1, 2], 0, 2), RangeError);
}

// Replace part of a list by other items, like splice, but on a copy.
export function replaceRange<T>(items: readonly T[], start: number, count: number, ...replacement: T[]): T[] {
  const from = Math.min(Math.max(start, 0), items.length);
  const head = items.slice(0, from);
  const tail = items.slice(from + Math.max(count, 0));
  return [...head, ...replacement, ...tail];
}

export function test_replaceRange(): void {
  assert.deepEqual(replaceRange([1, 2, 3, 4], 1, 2, 9), [1, 9, 4]);
  assert.deepEqual(replaceRange(["a"], 5, 1, "b", "c"), ["a", "b", "c"]);
  assert.deepEqual(replaceRange([1, 2], 0, 0), [1, 2]);
}

/** Removes null and undefined from a list, for the compiler as well. */
const compact = <T>(items: ReadonlyArray<T | null | undefined>): T[] =>
  items.filter((item): item is T => item !== null && item !== undefined);

export function test_compact(): void {
  assert.deepEqual(compact([1, null, 0, undefined, 2]), [1, 0, 2]);
  assert.deepEqual(compact([null]), []);
  assert.deepEqual(compact(["", "x"]), ["", "x"]);
}

// Take the first few items of any iterable, without running it further.
export function take<T>(source: Iterable<T>, count: number): T[] {
  const taken: T[] = [];
  if (count <= 0) return taken;
  for (const item of source) {
    taken.push(item);
    if (taken.length === count) break;
  }
  return taken;
}

export function test_take(): void {
  const endless = function* (): Generator<number> {
    for (let n = 0; ; n += 10) yield n;
  };
  assert.deepEqual(take(endless(), 3), [0, 10, 20]);
  assert.deepEqual(take([1], 5), [1]);
  assert.deepEqual(take([1], 0), []);
}

/**
 * A queue in which small priorities are served first; equal ones in order of arrival.
 */
export class PriorityQueue<T> {
  private entries: Array<{ item: T; priority: number }> = [];

  add(item: T, priority: number): void {
    const at = this.entries.findIndex((entry) => entry.priority > priority);
    const entry = { item, priority };
    if (at === -1) {
      this.entries.push(entry);
    } else {
      this.entries.splice(at, 0, entry);
    }
  }

  next(): T | undefined {
    return this.entries.shift()?.item;
  }
}

export function test_PriorityQueue(): void {
  const queue = new PriorityQueue<string>();
  queue.add("later", 5);
  queue.add("now", 1);
  queue.add("also later", 5);
  assert.deepEqual([queue.next(), queue.next(), queue.next()], ["now", "later", "also later"]);
  assert.equal(queue.next(), undefined);
}

// Find the item whose number comes closest to the wanted one.
export function nearest<T>(items: T[], wanted: number, valueOf: (item: T) => number): T | null {
  let best: T | null = null;
  let smallest = Number.POSITIVE_INFINITY;
  for (const item of items) {
    const distance = Math.abs(valueOf(item) - wanted);
    if (distance < smallest) {
      smallest = distance;
      best = item;
    }
  }
  return best;
}

export function test_nearest(): void {
  assert.equal(nearest([10, 20, 40], 27, (n) => n), 20);
  assert.deepEqual(nearest([{ w: 320 }, { w: 640 }], 600, (image) => image.w), { w: 640 });
  assert.equal(nearest<number>([], 1, (n) => n), null);
}

/**
 * Applies changes to a list one after the other and returns every state on the way.
 *
 * @returns the start and then one value after each item
 */
export function scan<T, A>(items: readonly T[], start: A, step: (state: A, item: T) => A): A[] {
  const states = [start];
  let state = start;
  for (const item of items) {
    state = step(state, item);
    states.push(state);
  }
  return states;
}

export function test_scan(): void {
  assert.deepEqual(scan([5, -2], 10, (balance, change) => balance + change), [10, 15, 13]);
  assert.deepEqual(scan(["a", "b"], "", (text, char) => text + char), ["", "a", "ab"]);
  assert.deepEqual(scan([], 0, (n) => n), [0]);
}
