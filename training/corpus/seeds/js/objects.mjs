import assert from 'node:assert/strict';

// Copy only the given keys of an object; keys it lacks are left out.
export function pick(source, keys) {
  const result = {};
  for (const key of keys) {
    if (Object.hasOwn(source, key)) result[key] = source[key];
  }
  return result;
}

export function test_pick() {
  assert.deepEqual(pick({ a: 1, b: 2, c: 3 }, ['a', 'c']), { a: 1, c: 3 });
  assert.deepEqual(pick({ a: 1 }, ['z']), {});
  assert.deepEqual(pick({ a: undefined }, ['a']), { a: undefined });
}

/**
 * Returns a copy of an object without some of its keys.
 *
 * @param {Record<string, unknown>} source
 * @param {...string} unwanted
 * @returns {Record<string, unknown>}
 */
export function omit(source, ...unwanted) {
  const entries = Object.entries(source).filter(([key]) => !unwanted.includes(key));
  return Object.fromEntries(entries);
}

export function test_omit() {
  assert.deepEqual(omit({ id: 7, password: 'x' }, 'password'), { id: 7 });
  assert.deepEqual(omit({ a: 1, b: 2 }, 'a', 'b'), {});
  assert.deepEqual(omit({ a: 1 }), { a: 1 });
}

/**
 * Reads a nested value by a dotted path such as "user.address.city".
 *
 * @param {object} root
 * @param {string} path
 * @param {*} [fallback] returned when any step of the path is missing
 */
function getPath(root, path, fallback = undefined) {
  let current = root;
  for (const step of path.split('.')) {
    if (current === null || current === undefined) return fallback;
    current = current[step];
  }
  return current === undefined ? fallback : current;
}

export function test_getPath() {
  const data = { user: { tags: ['x', 'y'], city: null } };
  assert.equal(getPath(data, 'user.tags.1'), 'y');
  assert.equal(getPath(data, 'user.city'), null);
  assert.equal(getPath(data, 'user.city.name', '?'), '?');
  assert.equal(getPath(data, 'admin.name', 'none'), 'none');
}

// Return a copy of the object with the value at a dotted path replaced.
export function setPath(object, path, value) {
  const [head, ...rest] = path.split(".");
  const copy = { ...object };
  if (rest.length === 0) {
    copy[head] = value;
  } else {
    copy[head] = setPath(object?.[head] ?? {}, rest.join("."), value);
  }
  return copy;
}

export function test_setPath() {
  const before = { a: { b: 1, c: 2 } };
  assert.deepEqual(setPath(before, "a.b", 9), { a: { b: 9, c: 2 } });
  assert.deepEqual(before, { a: { b: 1, c: 2 } });
  assert.deepEqual(setPath({}, "x.y", true), { x: { y: true } });
}

/**
 * Are two values made of plain objects, arrays and primitives equal all the way down?
 *
 * @param {*} a
 * @param {*} b
 * @returns {boolean}
 */
export function deepEqual(a, b) {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every((key) => Object.hasOwn(b, key) && deepEqual(a[key], b[key]));
}

export function test_deepEqual() {
  assert.equal(deepEqual({ a: [1, { b: 2 }] }, { a: [1, { b: 2 }] }), true);
  assert.equal(deepEqual({ a: 1 }, { a: 1, b: undefined }), false);
  assert.equal(deepEqual([], {}), false);
  assert.equal(deepEqual(NaN, NaN), true);
}

// Apply a function to every value of an object and keep the keys.
const mapValues = (object, fn) => {
  const mapped = {};
  for (const [key, value] of Object.entries(object)) {
    mapped[key] = fn(value, key);
  }
  return mapped;
};

export function test_mapValues() {
  assert.deepEqual(mapValues({ a: 1, b: 2 }, (v) => v * 10), { a: 10, b: 20 });
  assert.deepEqual(mapValues({ a: 1 }, (v, k) => k + v), { a: 'a1' });
  assert.deepEqual(mapValues({}, (v) => v), {});
}

/**
 * Renames keys of an object; keys without a new name stay as they are.
 * @param {Record<string, any>} object
 * @param {Record<string, string>} names maps an old key to its new one
 */
function renameKeys(object, names) {
  return Object.fromEntries(
    Object.entries(object).map(([key, value]) => [names[key] ?? key, value]),
  );
}

export function test_renameKeys() {
  assert.deepEqual(renameKeys({ first_name: 'Ann', age: 3 }, { first_name: 'firstName' }), { firstName: 'Ann', age: 3 });
  assert.deepEqual(renameKeys({ a: 1 }, {}), { a: 1 });
  assert.deepEqual(renameKeys({}, { a: 'b' }), {});
}

// Tell which keys were added, removed or changed between two flat objects.
export function diffKeys(before, after) {
  const added = Object.keys(after).filter((key) => !(key in before));
  const removed = Object.keys(before).filter((key) => !(key in after));
  const changed = Object.keys(before).filter((key) => key in after && before[key] !== after[key]);
  return { added, removed, changed };
}

export function test_diffKeys() {
  assert.deepEqual(diffKeys({ a: 1, b: 2, c: 3 }, { b: 2, c: 4, d: 5 }), { added: ['d'], removed: ['a'], changed: ['c'] });
  assert.deepEqual(diffKeys({}, {}), { added: [], removed: [], changed: [] });
}

/**
 * Fills the gaps of nested options with default values.
 *
 * @param {object} options what the caller set; wins wherever it is defined
 * @param {object} defaults
 * @returns {object} a new object
 */
export function withDefaults(options, defaults) {
  const isObject = (value) => value !== null && typeof value === "object" && !Array.isArray(value);
  const merged = { ...options };
  for (const [key, fallback] of Object.entries(defaults)) {
    if (merged[key] === undefined) {
      merged[key] = fallback;
    } else if (isObject(merged[key]) && isObject(fallback)) {
      merged[key] = withDefaults(merged[key], fallback);
    }
  }
  return merged;
}

export function test_withDefaults() {
  assert.deepEqual(withDefaults({ a: 1 }, { a: 5, b: 6 }), { a: 1, b: 6 });
  assert.deepEqual(withDefaults({ ui: { dark: true } }, { ui: { dark: false, size: 12 } }), { ui: { dark: true, size: 12 } });
  assert.deepEqual(withDefaults({ list: [] }, { list: [1] }), { list: [] });
}

// Flatten a nested object to one level with keys such as "a.b.c".
function flattenKeys(object, prefix = "") {
  const flat = {};
  for (const [key, value] of Object.entries(object)) {
    const name = prefix ? `${prefix}.${key}` : key;
    if (value !== null && typeof value === "object" && !Array.isArray(value)) {
      Object.assign(flat, flattenKeys(value, name));
    } else {
      flat[name] = value;
    }
  }
  return flat;
}

export function test_flattenKeys() {
  assert.deepEqual(flattenKeys({ a: { b: { c: 1 } }, d: 2 }), { "a.b.c": 1, d: 2 });
  assert.deepEqual(flattenKeys({ list: [1, 2] }), { list: [1, 2] });
  assert.deepEqual(flattenKeys({}), {});
}

/**
 * Builds a nested object from one whose keys are dotted paths.
 * @param {Record<string, unknown>} flat
 * @returns {Record<string, any>}
 */
export function unflattenKeys(flat) {
  const root = {};
  for (const [path, value] of Object.entries(flat)) {
    const steps = path.split('.');
    const last = steps.pop();
    let node = root;
    for (const step of steps) {
      node[step] ??= {};
      node = node[step];
    }
    node[last] = value;
  }
  return root;
}

export function test_unflattenKeys() {
  assert.deepEqual(unflattenKeys({ 'a.b': 1, 'a.c': 2, d: 3 }), { a: { b: 1, c: 2 }, d: 3 });
  assert.deepEqual(unflattenKeys({}), {});
}

// Remove the entries whose value is null, undefined or an empty string.
const dropEmpty = (object) =>
  Object.fromEntries(
    Object.entries(object).filter(([, value]) => value !== null && value !== undefined && value !== ''),
  );

export function test_dropEmpty() {
  assert.deepEqual(dropEmpty({ a: null, b: '', c: 0, d: false, e: undefined }), { c: 0, d: false });
  assert.deepEqual(dropEmpty({}), {});
}

/**
 * Checks whether a value is an object made by a literal, not a class instance or an array.
 *
 * @param {unknown} value
 * @returns {boolean}
 */
function isPlainObject(value) {
  if (value === null || typeof value !== 'object') return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

export function test_isPlainObject() {
  assert.equal(isPlainObject({}), true);
  assert.equal(isPlainObject(Object.create(null)), true);
  assert.equal(isPlainObject([]), false);
  assert.equal(isPlainObject(new Date()), false);
  assert.equal(isPlainObject(null), false);
}

// Write an object with its keys in alphabetical order at every level, as JSON.
export function stableStringify(value) {
  if (Array.isArray(value)) {
    return '[' + value.map((item) => stableStringify(item)).join(',') + ']';
  }
  if (value !== null && typeof value === 'object') {
    const parts = Object.keys(value)
      .sort()
      .map((key) => JSON.stringify(key) + ':' + stableStringify(value[key]));
    return '{' + parts.join(',') + '}';
  }
  return JSON.stringify(value);
}

export function test_stableStringify() {
  assert.equal(stableStringify({ b: 1, a: [2, { d: 3, c: 4 }] }), '{"a":[2,{"c":4,"d":3}],"b":1}');
  assert.equal(stableStringify(null), 'null');
  assert.equal(stableStringify('x'), '"x"');
}

/**
 * Freezes an object together with everything inside it.
 * @template T
 * @param {T} value
 * @returns {T} the same object, now read-only
 */
export function deepFreeze(value) {
  if (value !== null && typeof value === "object" && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const child of Object.values(value)) deepFreeze(child);
  }
  return value;
}

export function test_deepFreeze() {
  const config = deepFreeze({ server: { ports: [80] } });
  assert.ok(Object.isFrozen(config.server.ports));
  assert.throws(() => config.server.ports.push(1), TypeError);
  assert.equal(deepFreeze(5), 5);
}

// Find the key under which a value is stored, or undefined.
function keyOfValue(object, wanted) {
  for (const key in object) {
    if (object[key] === wanted) {
      return key;
    }
  }
  return undefined;
}

export function test_keyOfValue() {
  assert.equal(keyOfValue({ red: '#f00', blue: '#00f' }, '#00f'), 'blue');
  assert.equal(keyOfValue({ a: 1 }, '1'), undefined);
  assert.equal(keyOfValue({}, 1), undefined);
}

/**
 * Collects the paths of all leaves of a nested object.
 *
 * @param {object} node
 * @returns {string[]} paths written with slashes, in the order of the keys
 */
export function leafPaths(node) {
  const paths = [];
  const visit = (value, trail) => {
    if (value !== null && typeof value === 'object') {
      for (const key of Object.keys(value)) visit(value[key], [...trail, key]);
    } else {
      paths.push(trail.join('/'));
    }
  };
  visit(node, []);
  return paths;
}

export function test_leafPaths() {
  assert.deepEqual(leafPaths({ a: 1, b: { c: null, d: [true, 'x'] } }), ['a', 'b/c', 'b/d/0', 'b/d/1']);
  assert.deepEqual(leafPaths({ empty: {} }), []);
}

// Look a setting up in several layers, e.g. user, project, defaults; the first one that has it wins.
export const lookUp = (key, ...layers) => {
  for (const layer of layers) {
    if (layer && Object.hasOwn(layer, key)) {
      return layer[key];
    }
  }
  throw new Error(`unknown setting: ${key}`);
};

export function test_lookUp() {
  assert.equal(lookUp('tab', { tab: 2 }, { tab: 4 }), 2);
  assert.equal(lookUp('tab', null, {}, { tab: 4 }), 4);
  assert.equal(lookUp('wrap', { wrap: false }, { wrap: true }), false);
  assert.throws(() => lookUp('font', {}), /unknown setting: font/);
}
