import assert from "node:assert/strict";

/**
 * Splits a list in two: the items that pass the test and those that do not.
 *
 * @template T
 * @param {T[]} items
 * @param {(item: T) => boolean} test
 * @returns {[T[], T[]]}
 */
export function partition(items, test) {
  const yes = [];
  const no = [];
  for (const item of items) {
    (test(item) ? yes : no).push(item);
  }
  return [yes, no];
}

export function test_partition() {
  assert.deepEqual(partition([1, 2, 3, 4], (n) => n > 2), [[3, 4], [1, 2]]);
  assert.deepEqual(partition(["a"], () => false), [[], ["a"]]);
  assert.deepEqual(partition([], () => true), [[], []]);
}

// Pair up the items of two lists; where one is shorter, use the filler instead.
function zipLongest(left, right, filler = null) {
  const length = Math.max(left.length, right.length);
  const pairs = [];
  for (let i = 0; i < length; i++) {
    const a = i < left.length ? left[i] : filler;
    const b = i < right.length ? right[i] : filler;
    pairs.push([a, b]);
  }
  return pairs;
}

export function test_zipLongest() {
  assert.deepEqual(zipLongest([1, 2], ["a"]), [[1, "a"], [2, null]]);
  assert.deepEqual(zipLongest([], [5], 0), [[0, 5]]);
  assert.deepEqual(zipLongest([], []), []);
}

/**
 * Computes the average of each stretch of `size` neighbouring values.
 * @param {number[]} values
 * @param {number} size
 * @returns {number[]} one average for each full stretch
 */
export function movingAverage(values, size) {
  const averages = [];
  let sum = 0;
  for (let i = 0; i < values.length; i++) {
    sum += values[i];
    if (i >= size) sum -= values[i - size];
    if (i >= size - 1) averages.push(sum / size);
  }
  return averages;
}

export function test_movingAverage() {
  assert.deepEqual(movingAverage([1, 2, 3, 4], 2), [1.5, 2.5, 3.5]);
  assert.deepEqual(movingAverage([4, 8], 1), [4, 8]);
  assert.deepEqual(movingAverage([1], 3), []);
}

// Insert a value into a sorted list and return the new list, still sorted.
export function insertSorted(sorted, value) {
  let at = sorted.findIndex((item) => item > value);
  if (at === -1) at = sorted.length;
  return [...sorted.slice(0, at), value, ...sorted.slice(at)];
}

export function test_insertSorted() {
  assert.deepEqual(insertSorted([1, 3, 5], 4), [1, 3, 4, 5]);
  assert.deepEqual(insertSorted([], 2), [2]);
  assert.deepEqual(insertSorted([1, 2], 9), [1, 2, 9]);
}

/**
 * Picks items at even distances, e.g. to show only some labels of a long axis.
 *
 * @param {unknown[]} items
 * @param {number} count how many to pick, at least 2; the first and the last item are always among them
 * @returns {unknown[]}
 */
function pickEvenly(items, count) {
  if (items.length <= count) return items.slice();
  const picked = [];
  const step = (items.length - 1) / (count - 1);
  for (let i = 0; i < count; i++) {
    picked.push(items[Math.round(i * step)]);
  }
  return picked;
}

export function test_pickEvenly() {
  assert.deepEqual(pickEvenly([0, 1, 2, 3, 4, 5, 6], 3), [0, 3, 6]);
  assert.deepEqual(pickEvenly(["a", "b", "c", "d"], 2), ["a", "d"]);
  assert.deepEqual(pickEvenly([1, 2], 5), [1, 2]);
}

// Take items from the start of the list for as long as the test holds.
const takeWhile = (list, test) => {
  const stop = list.findIndex((item) => !test(item));
  return stop === -1 ? list.slice() : list.slice(0, stop);
};

export function test_takeWhile() {
  assert.deepEqual(takeWhile([1, 2, 9, 1], (n) => n < 5), [1, 2]);
  assert.deepEqual(takeWhile([1, 2], () => true), [1, 2]);
  assert.deepEqual(takeWhile([], () => true), []);
}

/**
 * Moves one item of a list to another place, for example after dragging it there.
 *
 * @template T
 * @param {readonly T[]} list is not changed
 * @param {number} from
 * @param {number} to
 * @returns {T[]}
 */
export function moveItem(list, from, to) {
  const copy = [...list];
  const [item] = copy.splice(from, 1);
  copy.splice(to, 0, item);
  return copy;
}

export function test_moveItem() {
  assert.deepEqual(moveItem(["a", "b", "c"], 0, 2), ["b", "c", "a"]);
  assert.deepEqual(moveItem(["a", "b", "c"], 2, 0), ["c", "a", "b"]);
  const original = [1, 2];
  moveItem(original, 0, 1);
  assert.deepEqual(original, [1, 2]);
}

// Add up what the getter returns for each item.
function sumBy(items, getter) {
  return items.reduce((total, item) => total + getter(item), 0);
}

export function test_sumBy() {
  assert.equal(sumBy([{ n: 2 }, { n: 5 }], (x) => x.n), 7);
  assert.equal(sumBy([], (x) => x), 0);
  assert.equal(sumBy(["ab", "c"], (s) => s.length), 3);
}

/**
 * Shuffles a list with the Fisher-Yates method.
 *
 * @template T
 * @param {T[]} list
 * @param {() => number} random gives numbers from 0 up to, but not including, 1
 * @returns {T[]} a new list
 */
export function shuffle(list, random = Math.random) {
  const result = list.slice();
  for (let i = result.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [result[i], result[j]] = [result[j], result[i]];
  }
  return result;
}

export function test_shuffle() {
  assert.deepEqual(shuffle([1, 2, 3], () => 0), [2, 3, 1]);
  assert.deepEqual(shuffle([1, 2, 3], () => 0.999), [1, 2, 3]);
  assert.deepEqual(shuffle([], () => 0), []);
  assert.deepEqual(shuffle([3, 1, 2]).sort(), [1, 2, 3]);
}

// List all overlapping windows of the given size.
const slidingWindows = (items, size) => {
  const windows = [];
  for (let start = 0; start + size <= items.length; start++) {
    windows.push(items.slice(start, start + size));
  }
  return windows;
};

export function test_slidingWindows() {
  assert.deepEqual(slidingWindows([1, 2, 3], 2), [[1, 2], [2, 3]]);
  assert.deepEqual(slidingWindows("abc".split(""), 3), [["a", "b", "c"]]);
  assert.deepEqual(slidingWindows([1], 2), []);
}

/**
 * Which item has the highest score? The first one wins a tie.
 * @template T
 * @param {T[]} items
 * @param {(item: T) => number} score
 * @returns {T | undefined} undefined for an empty list
 */
export function maxBy(items, score) {
  let best;
  let bestScore = -Infinity;
  for (const item of items) {
    const value = score(item);
    if (value > bestScore) {
      best = item;
      bestScore = value;
    }
  }
  return best;
}

export function test_maxBy() {
  assert.equal(maxBy(["kiwi", "fig", "plum"], (s) => s.length), "kiwi");
  assert.deepEqual(maxBy([{ v: 1 }, { v: 3 }], (o) => o.v), { v: 3 });
  assert.equal(maxBy([], () => 1), undefined);
}

// Return the positions of the values in the order that would sort them.
function argSort(values) {
  return values
    .map((value, index) => [value, index])
    .sort((a, b) => a[0] - b[0])
    .map((pair) => pair[1]);
}

export function test_argSort() {
  assert.deepEqual(argSort([30, 10, 20]), [1, 2, 0]);
  assert.deepEqual(argSort([5, 5]), [0, 1]);
  assert.deepEqual(argSort([]), []);
}

/**
 * Cuts a page out of a list of results.
 *
 * @param {unknown[]} items
 * @param {number} page counted from 1; out of range pages are moved to the nearest one
 * @param {number} perPage
 * @returns {{items: unknown[], page: number, pages: number}}
 */
function paginate(items, page, perPage) {
  const pages = Math.max(1, Math.ceil(items.length / perPage));
  const current = Math.min(Math.max(page, 1), pages);
  const start = (current - 1) * perPage;
  return { items: items.slice(start, start + perPage), page: current, pages };
}

export function test_paginate() {
  assert.deepEqual(paginate([1, 2, 3, 4, 5], 2, 2), { items: [3, 4], page: 2, pages: 3 });
  assert.deepEqual(paginate([1, 2, 3], 9, 2), { items: [3], page: 2, pages: 2 });
  assert.deepEqual(paginate([], 1, 10), { items: [], page: 1, pages: 1 });
}

// Group neighbours that share the same key into runs.
export function groupRuns(items, keyOf) {
  const runs = [];
  for (const item of items) {
    const key = keyOf(item);
    const last = runs[runs.length - 1];
    if (last && last.key === key) {
      last.items.push(item);
    } else {
      runs.push({ key, items: [item] });
    }
  }
  return runs;
}

export function test_groupRuns() {
  assert.deepEqual(groupRuns([1, 3, 2, 5], (n) => n % 2), [
    { key: 1, items: [1, 3] },
    { key: 0, items: [2] },
    { key: 1, items: [5] },
  ]);
  assert.deepEqual(groupRuns([], (x) => x), []);
}

/**
 * Sorts records by several fields, the first field counting most.
 *
 * @param {object[]} records
 * @param {string[]} fields a leading "-" sorts that field in descending order
 * @returns {object[]} a sorted copy
 */
export function sortByFields(records, fields) {
  return [...records].sort((a, b) => {
    for (const field of fields) {
      const descending = field.startsWith('-');
      const name = descending ? field.slice(1) : field;
      if (a[name] === b[name]) continue;
      const order = a[name] < b[name] ? -1 : 1;
      return descending ? -order : order;
    }
    return 0;
  });
}

export function test_sortByFields() {
  const rows = [{ a: 2, b: 1 }, { a: 1, b: 1 }, { a: 1, b: 5 }];
  assert.deepEqual(sortByFields(rows, ['a', '-b']), [{ a: 1, b: 5 }, { a: 1, b: 1 }, { a: 2, b: 1 }]);
  assert.deepEqual(sortByFields(rows, ['-a'])[0], { a: 2, b: 1 });
  assert.deepEqual(sortByFields([], ['a']), []);
}

// Make every combination of one item from each list.
function combinations(...lists) {
  let rows = [[]];
  for (const list of lists) {
    const longer = [];
    for (const row of rows) {
      for (const item of list) longer.push([...row, item]);
    }
    rows = longer;
  }
  return rows;
}

export function test_combinations() {
  assert.deepEqual(combinations(["S", "M"], ["red", "blue"]), [["S", "red"], ["S", "blue"], ["M", "red"], ["M", "blue"]]);
  assert.deepEqual(combinations([1], [], [2]), []);
  assert.deepEqual(combinations(), [[]]);
}

/**
 * Numbers from start up to, but not including, end.
 * @param {number} start
 * @param {number} end
 * @param {number} [step=1] must not be 0; a negative one counts down
 * @returns {number[]}
 */
const range = (start, end, step = 1) => {
  if (step === 0) throw new RangeError("step must not be 0");
  const length = Math.max(0, Math.ceil((end - start) / step));
  return Array.from({ length }, (_, i) => start + i * step);
};

export function test_range() {
  assert.deepEqual(range(2, 5), [2, 3, 4]);
  assert.deepEqual(range(5, 0, -2), [5, 3, 1]);
  assert.deepEqual(range(3, 3), []);
  assert.throws(() => range(0, 1, 0), RangeError);
}

// Replace the item with the same id, or append the item if there is none.
export const upsert = (items, item) => {
  const index = items.findIndex((other) => other.id === item.id);
  if (index === -1) return [...items, item];
  return items.map((other, i) => (i === index ? item : other));
};

export function test_upsert() {
  const list = [{ id: 1, t: "a" }, { id: 2, t: "b" }];
  assert.deepEqual(upsert(list, { id: 2, t: "c" }), [{ id: 1, t: "a" }, { id: 2, t: "c" }]);
  assert.deepEqual(upsert(list, { id: 3, t: "d" }).length, 3);
  assert.deepEqual(upsert([], { id: 1 }), [{ id: 1 }]);
}
