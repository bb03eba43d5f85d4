import assert from "node:assert/strict";

// Keep the items that pass a test and change them, in one go.
export function filterMap(items, test, change) {
  return items.filter(test).map(change);
}

export function test_filterMap() {
  assert.deepEqual(filterMap([1, 2, 3, 4], (n) => n % 2 === 0, (n) => n * 10), [20, 40]);
  assert.deepEqual(filterMap([], Boolean, String), []);
}

/** Adds up the prices of all items in a cart. */
export function cartSum(items) {
  return items.reduce((sum, { price, quantity = 1 }) => sum + price * quantity, 0);
}

export function test_cartSum() {
  assert.equal(cartSum([{ price: 2, quantity: 3 }, { price: 4 }]), 10);
  assert.equal(cartSum([]), 0);
}

/**
 * Counts how often each value occurs.
 *
 * @param {string[]} values
 * @returns {Map<string, number>}
 */
export function countValues(values) {
  const counts = new Map();
  for (const value of values) {
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

export function test_countValues() {
  assert.deepEqual([...countValues(["a", "b", "a"])], [["a", 2], ["b", 1]]);
  assert.equal(countValues([]).size, 0);
}

// Sort people by age, then by name.
export function sortPeople(people) {
  return [...people].sort((a, b) => a.age - b.age || a.name.localeCompare(b.name));
}

export function test_sortPeople() {
  const people = [{ name: "Bo", age: 30 }, { name: "Al", age: 30 }, { name: "Cy", age: 20 }];
  assert.deepEqual(sortPeople(people).map((p) => p.name), ["Cy", "Al", "Bo"]);
  assert.equal(people[0].name, "Bo");
}

// Split an array into its first item and the rest.
export function headAndTail([head, ...tail]) {
  return { head, tail };
}

export function test_headAndTail() {
  assert.deepEqual(headAndTail([1, 2, 3]), { head: 1, tail: [2, 3] });
  assert.deepEqual(headAndTail([]), { head: undefined, tail: [] });
}

/** Returns the largest and the smallest number, or null without any. */
export function extremes(numbers) {
  if (numbers.length === 0) return null;
  return { smallest: Math.min(...numbers), largest: Math.max(...numbers) };
}

export function test_extremes() {
  assert.deepEqual(extremes([3, 9, 1]), { smallest: 1, largest: 9 });
  assert.equal(extremes([]), null);
}

// Every other item of an array, beginning with the first.
export function everyOther(items) {
  return items.filter((_, index) => index % 2 === 0);
}

export function test_everyOther() {
  assert.deepEqual(everyOther(["a", "b", "c", "d", "e"]), ["a", "c", "e"]);
  assert.deepEqual(everyOther([]), []);
}

// Removes null, undefined, false, zero and empty strings.
export function compact(values) {
  const kept = [];
  for (const value of values) {
    if (value) kept.push(value);
  }
  return kept;
}

export function test_compact() {
  assert.deepEqual(compact([0, 1, "", "a", null, undefined, false]), [1, "a"]);
  assert.deepEqual(compact([]), []);
}

/**
 * Finds the position of the first item that passes a test, from a start on.
 * @param {any[]} items
 * @param {(item: any) => boolean} test
 * @param {number} [start]
 * @returns {number} -1 where there is none
 */
export function findFrom(items, test, start = 0) {
  for (let i = start; i < items.length; i++) {
    if (test(items[i])) return i;
  }
  return -1;
}

export function test_findFrom() {
  assert.equal(findFrom([1, 4, 6], (n) => n > 3), 1);
  assert.equal(findFrom([1, 4, 6], (n) => n > 3, 2), 2);
  assert.equal(findFrom([1], (n) => n > 3), -1);
}

// Combine two arrays into pairs; the longer one is cut.
export function zip(first, second) {
  const length = Math.min(first.length, second.length);
  return Array.from({ length }, (_, i) => [first[i], second[i]]);
}

export function test_zip() {
  assert.deepEqual(zip([1, 2, 3], ["a", "b"]), [[1, "a"], [2, "b"]]);
  assert.deepEqual(zip([], [1]), []);
}

/** A list of whole numbers from start to end, end not included. */
export function range(start, end, step = 1) {
  const numbers = [];
  for (let n = start; n < end; n += step) {
    numbers.push(n);
  }
  return numbers;
}

export function test_range() {
  assert.deepEqual(range(1, 4), [1, 2, 3]);
  assert.deepEqual(range(0, 10, 4), [0, 4, 8]);
  assert.deepEqual(range(5, 5), []);
}

// Names of the products that cost at most so much, the cheapest first.
export function affordable(products, limit) {
  return products
    .filter((product) => product.price <= limit)
    .sort((a, b) => a.price - b.price)
    .map((product) => product.name);
}

export function test_affordable() {
  const products = [{ name: "cup", price: 8 }, { name: "pen", price: 2 }, { name: "lamp", price: 30 }];
  assert.deepEqual(affordable(products, 10), ["pen", "cup"]);
  assert.deepEqual(affordable([], 10), []);
}

/** Replaces the item at an index in a copy of an array. */
export function withItemAt(items, index, item) {
  return [...items.slice(0, index), item, ...items.slice(index + 1)];
}

export function test_withItemAt() {
  assert.deepEqual(withItemAt(["a", "b", "c"], 1, "x"), ["a", "x", "c"]);
  assert.deepEqual(withItemAt([1], 0, 2), [2]);
}

// The longest of several words; the first one wins a tie.
export const longestOf = (words) => words.reduce((longest, word) => (word.length > longest.length ? word : longest), "");

export function test_longestOf() {
  assert.equal(longestOf(["tea", "coffee", "orange"]), "coffee");
  assert.equal(longestOf([]), "");
}

/** Tells whether two arrays have the same items in the same order. */
export function sameItems(a, b) {
  if (a.length !== b.length) return false;
  return a.every((item, i) => item === b[i]);
}

export function test_sameItems() {
  assert.equal(sameItems([1, 2], [1, 2]), true);
  assert.equal(sameItems([1, 2], [2, 1]), false);
  assert.equal(sameItems([], [1]), false);
}

// Averages the numbers of each column of a table.
export function columnAverages(rows) {
  const sums = [];
  for (const row of rows) {
    row.forEach((value, i) => {
      sums[i] = (sums[i] ?? 0) + value;
    });
  }
  return sums.map((sum) => sum / rows.length);
}

export function test_columnAverages() {
  assert.deepEqual(columnAverages([[1, 2], [3, 6]]), [2, 4]);
  assert.deepEqual(columnAverages([]), []);
}

/** Inserts a separator between all items. */
export function joinItems(items, separator) {
  const result = [];
  items.forEach((item, index) => {
    if (index > 0) result.push(separator);
    result.push(item);
  });
  return result;
}

export function test_joinItems() {
  assert.deepEqual(joinItems([1, 2, 3], 0), [1, 0, 2, 0, 3]);
  assert.deepEqual(joinItems([], 0), []);
}

// Turn [["a", 1], ["b", 2]] into { a: 1, b: 2 }; the first value of a key stays.
export function pairsToObject(pairs) {
  const result = {};
  for (const [key, value] of pairs) {
    if (!(key in result)) result[key] = value;
  }
  return result;
}

export function test_pairsToObject() {
  assert.deepEqual(pairsToObject([["a", 1], ["b", 2], ["a", 3]]), { a: 1, b: 2 });
  assert.deepEqual(pairsToObject([]), {});
}
