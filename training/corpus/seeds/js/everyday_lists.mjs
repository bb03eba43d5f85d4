import assert from "node:assert/strict";

// Add up the numbers of a list.
export function sumOf(numbers) {
  let total = 0;
  for (const number of numbers) {
    total += number;
  }
  return total;
}

export function test_sumOf() {
  assert.equal(sumOf([1, 2, 3]), 6);
  assert.equal(sumOf([]), 0);
}

/**
 * Computes the average of a list of numbers.
 *
 * @param {number[]} numbers
 * @returns {number} 0 for an empty list
 */
export function averageOf(numbers) {
  if (numbers.length === 0) return 0;
  const sum = numbers.reduce((total, number) => total + number, 0);
  return sum / numbers.length;
}

export function test_averageOf() {
  assert.equal(averageOf([2, 4, 9]), 5);
  assert.equal(averageOf([]), 0);
}

// Remove repeated items from a list, keeping the first of each.
export function uniqueItems(items) {
  const seen = new Set();
  const result = [];
  for (const item of items) {
    if (!seen.has(item)) {
      seen.add(item);
      result.push(item);
    }
  }
  return result;
}

export function test_uniqueItems() {
  assert.deepEqual(uniqueItems([3, 1, 3, 2, 1]), [3, 1, 2]);
  assert.deepEqual(uniqueItems([]), []);
}

/** Cuts a list into chunks of the given size; the last one may be shorter. */
export function chunk(items, size) {
  const chunks = [];
  for (let i = 0; i < items.length; i += size) {
    chunks.push(items.slice(i, i + size));
  }
  return chunks;
}

export function test_chunk() {
  assert.deepEqual(chunk([1, 2, 3, 4, 5], 2), [[1, 2], [3, 4], [5]]);
  assert.deepEqual(chunk([], 3), []);
}

// Split numbers into even and odd ones.
export function evensAndOdds(numbers) {
  const evens = numbers.filter((n) => n % 2 === 0);
  const odds = numbers.filter((n) => n % 2 !== 0);
  return { evens, odds };
}

export function test_evensAndOdds() {
  assert.deepEqual(evensAndOdds([1, 2, 3, 4]), { evens: [2, 4], odds: [1, 3] });
  assert.deepEqual(evensAndOdds([]), { evens: [], odds: [] });
}

/**
 * Flattens nested lists, however deep they are.
 *
 * @param {unknown[]} values
 * @returns {unknown[]}
 */
export function flattenDeep(values) {
  const flat = [];
  for (const value of values) {
    if (Array.isArray(value)) {
      flat.push(...flattenDeep(value));
    } else {
      flat.push(value);
    }
  }
  return flat;
}

export function test_flattenDeep() {
  assert.deepEqual(flattenDeep([1, [2, [3, [4]]]]), [1, 2, 3, 4]);
  assert.deepEqual(flattenDeep([]), []);
}

// Find the second largest of the distinct numbers, or null.
export function secondLargest(numbers) {
  const sorted = [...new Set(numbers)].sort((a, b) => b - a);
  return sorted.length < 2 ? null : sorted[1];
}

export function test_secondLargest() {
  assert.equal(secondLargest([3, 9, 7]), 7);
  assert.equal(secondLargest([5, 5, 4]), 4);
  assert.equal(secondLargest([1]), null);
}

/** Lists the running totals of some numbers. */
export function runningTotals(numbers) {
  let total = 0;
  return numbers.map((number) => {
    total += number;
    return total;
  });
}

export function test_runningTotals() {
  assert.deepEqual(runningTotals([1, 2, 3]), [1, 3, 6]);
  assert.deepEqual(runningTotals([]), []);
}

// Which items stand in both lists?
function itemsInBoth(first, second) {
  return first.filter((item) => second.includes(item));
}

export function test_itemsInBoth() {
  assert.deepEqual(itemsInBoth([1, 2, 3], [3, 2, 9]), [2, 3]);
  assert.deepEqual(itemsInBoth([], [1]), []);
}

/**
 * Sorts numbers by swapping neighbours until nothing changes.
 *
 * @param {number[]} numbers are not changed
 * @returns {number[]}
 */
export function bubbleSort(numbers) {
  const sorted = [...numbers];
  let swapped = true;
  while (swapped) {
    swapped = false;
    for (let i = 0; i < sorted.length - 1; i++) {
      if (sorted[i] > sorted[i + 1]) {
        [sorted[i], sorted[i + 1]] = [sorted[i + 1], sorted[i]];
        swapped = true;
      }
    }
  }
  return sorted;
}

export function test_bubbleSort() {
  assert.deepEqual(bubbleSort([3, 1, 2]), [1, 2, 3]);
  assert.deepEqual(bubbleSort([]), []);
}

// Find the index of a value in a sorted list by halving, or -1.
export function binarySearch(sorted, target) {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = Math.floor((low + high) / 2);
    if (sorted[middle] === target) return middle;
    if (sorted[middle] < target) {
      low = middle + 1;
    } else {
      high = middle - 1;
    }
  }
  return -1;
}

export function test_binarySearch() {
  assert.equal(binarySearch([1, 3, 5, 7], 5), 2);
  assert.equal(binarySearch([1, 3, 5, 7], 4), -1);
  assert.equal(binarySearch([], 1), -1);
}

/** Turns rows into columns. */
export function transpose(rows) {
  if (rows.length === 0) return [];
  return rows[0].map((_, column) => rows.map((row) => row[column]));
}

export function test_transpose() {
  assert.deepEqual(transpose([[1, 2], [3, 4], [5, 6]]), [[1, 3, 5], [2, 4, 6]]);
  assert.deepEqual(transpose([]), []);
}

// Rotate a list to the left by some places.
export function rotateLeft(items, places) {
  if (items.length === 0) return [];
  const cut = places % items.length;
  return [...items.slice(cut), ...items.slice(0, cut)];
}

export function test_rotateLeft() {
  assert.deepEqual(rotateLeft([1, 2, 3, 4], 1), [2, 3, 4, 1]);
  assert.deepEqual(rotateLeft([1, 2, 3], 5), [3, 1, 2]);
  assert.deepEqual(rotateLeft([], 2), []);
}

/**
 * Finds the item that occurs most often.
 *
 * @param {string[]} items
 * @returns {string | null} null for an empty list
 */
export function mostFrequent(items) {
  const counts = new Map();
  let best = null;
  for (const item of items) {
    counts.set(item, (counts.get(item) ?? 0) + 1);
    if (best === null || counts.get(item) > counts.get(best)) best = item;
  }
  return best;
}

export function test_mostFrequent() {
  assert.equal(mostFrequent(["a", "b", "b"]), "b");
  assert.equal(mostFrequent(["x"]), "x");
  assert.equal(mostFrequent([]), null);
}

// Names of all people who are at least 18 years old.
export function namesOfAdults(people) {
  const names = [];
  for (const person of people) {
    if (person.age >= 18) {
      names.push(person.name);
    }
  }
  return names;
}

export function test_namesOfAdults() {
  assert.deepEqual(namesOfAdults([{ name: "Ann", age: 30 }, { name: "Cy", age: 9 }]), ["Ann"]);
  assert.deepEqual(namesOfAdults([]), []);
}

/** Group words by their first letter, in lower case. */
export function groupByFirstLetter(words) {
  const groups = {};
  for (const word of words) {
    const letter = word[0].toLowerCase();
    if (!groups[letter]) groups[letter] = [];
    groups[letter].push(word);
  }
  return groups;
}

export function test_groupByFirstLetter() {
  assert.deepEqual(groupByFirstLetter(["ant", "Ape", "bee"]), { a: ["ant", "Ape"], b: ["bee"] });
  assert.deepEqual(groupByFirstLetter([]), {});
}
