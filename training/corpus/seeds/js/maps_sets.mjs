import assert from "node:assert/strict";

// Index texts by word: which of them contain the word?
export function buildWordIndex(texts) {
  const index = new Map();
  texts.forEach((text, number) => {
    for (const word of text.toLowerCase().split(/\W+/)) {
      if (word === "") continue;
      if (!index.has(word)) index.set(word, new Set());
      index.get(word).add(number);
    }
  });
  return index;
}

export function test_buildWordIndex() {
  const index = buildWordIndex(["Green tea", "Black tea, black pot"]);
  assert.deepEqual(index.get("tea"), new Set([0, 1]));
  assert.deepEqual(index.get("black"), new Set([1]));
  assert.equal(buildWordIndex([""]).size, 0);
}

/**
 * Sorts items into groups by a key.
 *
 * @template T, K
 * @param {Iterable<T>} items
 * @param {(item: T) => K} keyOf
 * @returns {Map<K, T[]>} groups in the order in which their keys first appear
 */
export function groupBy(items, keyOf) {
  const groups = new Map();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) {
      group.push(item);
    } else {
      groups.set(key, [item]);
    }
  }
  return groups;
}

export function test_groupBy() {
  const groups = groupBy(["ant", "bee", "asp"], (word) => word[0]);
  assert.deepEqual(groups.get("a"), ["ant", "asp"]);
  assert.deepEqual([...groups.keys()], ["a", "b"]);
  assert.equal(groupBy([], (x) => x).size, 0);
}

// Swap the keys and values of a map, collecting keys that share a value.
function invertMap(map) {
  const inverse = new Map();
  for (const [key, value] of map) {
    if (!inverse.has(value)) inverse.set(value, []);
    inverse.get(value).push(key);
  }
  return inverse;
}

export function test_invertMap() {
  const teams = new Map([["ann", "red"], ["bob", "blue"], ["cy", "red"]]);
  assert.deepEqual(invertMap(teams), new Map([["red", ["ann", "cy"]], ["blue", ["bob"]]]));
  assert.equal(invertMap(new Map()).size, 0);
}

/**
 * Which permissions does a user still lack?
 * @param {Iterable<string>} needed
 * @param {Set<string>} granted may hold "*", which stands for everything
 * @returns {string[]}
 */
export function missingPermissions(needed, granted) {
  if (granted.has("*")) return [];
  const missing = [];
  for (const permission of needed) {
    if (!granted.has(permission)) missing.push(permission);
  }
  return missing;
}

export function test_missingPermissions() {
  assert.deepEqual(missingPermissions(["read", "write"], new Set(["read"])), ["write"]);
  assert.deepEqual(missingPermissions(["read"], new Set(["*"])), []);
  assert.deepEqual(missingPermissions([], new Set()), []);
}

// Replace one member of a set by another and keep the order of the rest.
const replaceMember = (set, old, replacement) => {
  const result = new Set();
  for (const member of set) {
    result.add(member === old ? replacement : member);
  }
  return result;
};

export function test_replaceMember() {
  assert.deepEqual([...replaceMember(new Set(["a", "b", "c"]), "b", "x")], ["a", "x", "c"]);
  assert.deepEqual([...replaceMember(new Set(["a", "b"]), "b", "a")], ["a"]);
  assert.deepEqual([...replaceMember(new Set([1]), 2, 3)], [1]);
}

/**
 * Looks up a key, and stores a freshly made value first if it is missing.
 *
 * @template K, V
 * @param {Map<K, V>} map changed when the key is missing
 * @param {K} key
 * @param {() => V} make
 * @returns {V}
 */
export function getOrCreate(map, key, make) {
  if (!map.has(key)) {
    map.set(key, make());
  }
  return map.get(key);
}

export function test_getOrCreate() {
  const lists = new Map();
  getOrCreate(lists, "x", () => []).push(1);
  getOrCreate(lists, "x", () => []).push(2);
  assert.deepEqual(lists.get("x"), [1, 2]);
  assert.equal(getOrCreate(new Map([["k", undefined]]), "k", () => 5), undefined);
}

// Return the entries of a map as pairs, largest value first, ties by key.
function rankedEntries(scores) {
  return [...scores].sort(([keyA, a], [keyB, b]) => {
    if (a !== b) return b - a;
    return keyA < keyB ? -1 : 1;
  });
}

export function test_rankedEntries() {
  const scores = new Map([["bob", 3], ["ann", 3], ["cy", 8]]);
  assert.deepEqual(rankedEntries(scores), [["cy", 8], ["ann", 3], ["bob", 3]]);
  assert.deepEqual(rankedEntries(new Map()), []);
}

/**
 * Adds a member to a set if it is missing and removes it otherwise, as a checkbox would.
 *
 * @param {Set<string>} selected left as it is
 * @param {string} member
 * @returns {Set<string>} a new set
 */
function toggled(selected, member) {
  const next = new Set(selected);
  if (next.has(member)) {
    next.delete(member);
  } else {
    next.add(member);
  }
  return next;
}

export function test_toggled() {
  const start = new Set(["a"]);
  assert.deepEqual(toggled(start, "b"), new Set(["a", "b"]));
  assert.deepEqual(toggled(start, "a"), new Set());
  assert.deepEqual(start, new Set(["a"]));
}

// Index records by their id for quick lookup; complain about doubles.
export function indexById(records) {
  const byId = new Map();
  for (const record of records) {
    if (byId.has(record.id)) {
      throw new Error(`duplicate id: ${record.id}`);
    }
    byId.set(record.id, record);
  }
  return byId;
}

export function test_indexById() {
  const byId = indexById([{ id: "u1", name: "Ann" }, { id: "u2", name: "Bo" }]);
  assert.equal(byId.get("u2").name, "Bo");
  assert.throws(() => indexById([{ id: 1 }, { id: 1 }]), /duplicate id: 1/);
  assert.equal(indexById([]).size, 0);
}

/**
 * Keeps the entries of a map that pass a test.
 * @template K, V
 * @param {Map<K, V>} map
 * @param {(value: V, key: K) => boolean} test
 * @returns {Map<K, V>}
 */
const filterMap = (map, test) => new Map([...map].filter(([key, value]) => test(value, key)));

export function test_filterMap() {
  const stock = new Map([["pen", 0], ["ink", 4]]);
  assert.deepEqual(filterMap(stock, (n) => n > 0), new Map([["ink", 4]]));
  assert.deepEqual(filterMap(stock, (_, key) => key === "pen"), new Map([["pen", 0]]));
  assert.equal(filterMap(new Map(), () => true).size, 0);
}

// Measure how alike two sets are: shared members divided by all members.
export function jaccardSimilarity(a, b) {
  let shared = 0;
  for (const member of a) {
    if (b.has(member)) shared++;
  }
  const all = a.size + b.size - shared;
  return all === 0 ? 1 : shared / all;
}

export function test_jaccardSimilarity() {
  assert.equal(jaccardSimilarity(new Set([1, 2, 3]), new Set([2, 3, 4])), 0.5);
  assert.equal(jaccardSimilarity(new Set([1]), new Set([2])), 0);
  assert.equal(jaccardSimilarity(new Set(), new Set()), 1);
}

/**
 * Remembers the results of a function of one argument.
 *
 * @template A, R
 * @param {(argument: A) => R} fn
 * @returns {(argument: A) => R} calls fn once for each different argument
 */
export function memoize(fn) {
  const known = new Map();
  return (argument) => {
    if (known.has(argument)) return known.get(argument);
    const result = fn(argument);
    known.set(argument, result);
    return result;
  };
}

export function test_memoize() {
  let calls = 0;
  const square = memoize((n) => {
    calls++;
    return n * n;
  });
  assert.equal(square(4), 16);
  assert.equal(square(4), 16);
  assert.equal(square(5), 25);
  assert.equal(calls, 2);
}

/**
 * A cache of limited size that forgets what was used least recently.
 */
export class RecentCache {
  constructor(capacity) {
    this.capacity = capacity;
    this.entries = new Map();
  }

  get(key) {
    if (!this.entries.has(key)) return undefined;
    const value = this.entries.get(key);
    // Maps keep insertion order: putting it back makes it the newest.
    this.entries.delete(key);
    this.entries.set(key, value);
    return value;
  }

  set(key, value) {
    this.entries.delete(key);
    this.entries.set(key, value);
    if (this.entries.size > this.capacity) {
      const oldest = this.entries.keys().next().value;
      this.entries.delete(oldest);
    }
  }
}

export function test_RecentCache() {
  const cache = new RecentCache(2);
  cache.set("a", 1);
  cache.set("b", 2);
  assert.equal(cache.get("a"), 1);
  cache.set("c", 3);
  assert.equal(cache.get("b"), undefined);
  assert.deepEqual([...cache.entries.keys()], ["a", "c"]);
}

// List the pages that cannot be reached from the start page by following links.
function unreachablePages(links, start) {
  const seen = new Set([start]);
  const queue = [start];
  while (queue.length > 0) {
    const page = queue.shift();
    for (const next of links.get(page) ?? []) {
      if (seen.has(next)) continue;
      seen.add(next);
      queue.push(next);
    }
  }
  return [...links.keys()].filter((page) => !seen.has(page));
}

export function test_unreachablePages() {
  const links = new Map([["home", ["news"]], ["news", ["home"]], ["draft", ["home"]]]);
  assert.deepEqual(unreachablePages(links, "home"), ["draft"]);
  assert.deepEqual(unreachablePages(links, "draft"), []);
}

/**
 * Compares two maps and lists what happened between them.
 *
 * @param {Map<string, unknown>} before
 * @param {Map<string, unknown>} after
 * @returns {string[]} lines such as "+ new", "- gone" and "~ changed"
 */
export function describeMapChanges(before, after) {
  const lines = [];
  for (const key of before.keys()) {
    if (!after.has(key)) {
      lines.push(`- ${key}`);
    } else if (!Object.is(before.get(key), after.get(key))) {
      lines.push(`~ ${key}`);
    }
  }
  for (const key of after.keys()) {
    if (!before.has(key)) lines.push(`+ ${key}`);
  }
  return lines;
}

export function test_describeMapChanges() {
  const before = new Map([["a", 1], ["b", 2], ["c", 3]]);
  const after = new Map([["b", 2], ["c", 4], ["d", 5]]);
  assert.deepEqual(describeMapChanges(before, after), ["- a", "~ c", "+ d"]);
  assert.deepEqual(describeMapChanges(before, before), []);
}

// Give each distinct value a number, in order of first appearance.
const assignNumbers = (values) => {
  const numbers = new Map();
  for (const value of values) {
    if (!numbers.has(value)) numbers.set(value, numbers.size);
  }
  return numbers;
};

export function test_assignNumbers() {
  assert.deepEqual(assignNumbers(["x", "y", "x", "z"]), new Map([["x", 0], ["y", 1], ["z", 2]]));
  assert.equal(assignNumbers([]).size, 0);
}

/**
 * Finds the tags that every article has.
 * @param {Array<Set<string>>} tagSets
 * @returns {Set<string>} empty when there are no articles
 */
export function sharedTags(tagSets) {
  if (tagSets.length === 0) return new Set();
  const [first, ...others] = tagSets;
  const shared = new Set();
  for (const tag of first) {
    if (others.every((tags) => tags.has(tag))) shared.add(tag);
  }
  return shared;
}

export function test_sharedTags() {
  assert.deepEqual(sharedTags([new Set(["js", "web"]), new Set(["web", "css"])]), new Set(["web"]));
  assert.deepEqual(sharedTags([new Set(["a"])]), new Set(["a"]));
  assert.deepEqual(sharedTags([]), new Set());
}

// Turn a map with nested maps into plain objects, ready for JSON.
export function mapToObject(map) {
  const object = {};
  for (const [key, value] of map) {
    object[String(key)] = value instanceof Map ? mapToObject(value) : value;
  }
  return object;
}

export function test_mapToObject() {
  const map = new Map([["a", 1], ["inner", new Map([[2, "two"]])]]);
  assert.deepEqual(mapToObject(map), { a: 1, inner: { 2: "two" } });
  assert.deepEqual(mapToObject(new Map()), {});
}
