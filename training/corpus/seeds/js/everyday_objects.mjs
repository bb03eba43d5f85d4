import assert from "node:assert/strict";

/** Builds a full name from an object. */
export function fullName({ first, last }) {
  return last ? `${first} ${last}` : first;
}

export function test_fullName() {
  assert.equal(fullName({ first: "Ann", last: "Lee" }), "Ann Lee");
  assert.equal(fullName({ first: "Cher" }), "Cher");
}

// Returns a copy of a user with a new email address; the old object stays.
export function withEmail(user, email) {
  if (!email.includes("@")) throw new Error(`not an email address: ${email}`);
  return { ...user, email: email.toLowerCase() };
}

export function test_withEmail() {
  const user = { name: "Ann", email: "old@a.org" };
  assert.deepEqual(withEmail(user, "New@B.org"), { name: "Ann", email: "new@b.org" });
  assert.equal(user.email, "old@a.org");
  assert.throws(() => withEmail(user, "nothing"), /not an email/);
}

// Add up the values of two objects key by key.
export function addCounts(first, second) {
  const result = { ...first };
  for (const [key, count] of Object.entries(second)) {
    result[key] = (result[key] ?? 0) + count;
  }
  return result;
}

export function test_addCounts() {
  assert.deepEqual(addCounts({ a: 1, b: 2 }, { b: 3, c: 4 }), { a: 1, b: 5, c: 4 });
  assert.deepEqual(addCounts({}, {}), {});
}

/** Changes every value of an object with a function. */
export function mapValues(object, change) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value, key)]));
}

export function test_mapValues() {
  assert.deepEqual(mapValues({ a: 1, b: 2 }, (n) => n * 2), { a: 2, b: 4 });
  assert.deepEqual(mapValues({}, String), {});
}

// The key with the largest value, or null for an empty object.
export function largestKey(object) {
  let best = null;
  for (const key of Object.keys(object)) {
    if (best === null || object[key] > object[best]) {
      best = key;
    }
  }
  return best;
}

export function test_largestKey() {
  assert.equal(largestKey({ a: 3, b: 7, c: 5 }), "b");
  assert.equal(largestKey({}), null);
}

/**
 * Sorts the entries of an object by value, the largest first.
 * @param {Record<string, number>} counts
 * @returns {[string, number][]}
 */
export function topEntries(counts, n = 3) {
  return Object.entries(counts)
    .sort(([, a], [, b]) => b - a)
    .slice(0, n);
}

export function test_topEntries() {
  assert.deepEqual(topEntries({ a: 1, b: 9, c: 5 }, 2), [["b", 9], ["c", 5]]);
  assert.deepEqual(topEntries({}), []);
}

// Does an object have no keys of its own?
export function isEmpty(object) {
  for (const key in object) {
    if (Object.hasOwn(object, key)) return false;
  }
  return true;
}

export function test_isEmpty() {
  assert.equal(isEmpty({}), true);
  assert.equal(isEmpty({ a: undefined }), false);
}

/** Lists what is wrong with the values of a form. */
export function formErrors({ name = "", age, terms = false }) {
  const errors = [];
  if (name.trim() === "") errors.push("name is required");
  if (!Number.isInteger(age) || age < 18) errors.push("age must be at least 18");
  if (!terms) errors.push("terms must be accepted");
  return errors;
}

export function test_formErrors() {
  assert.deepEqual(formErrors({ name: "Ann", age: 20, terms: true }), []);
  assert.deepEqual(formErrors({ age: 17, terms: true }), ["name is required", "age must be at least 18"]);
}

// Group people by the city they live in.
export function namesByCity(people) {
  return people.reduce((groups, { name, city }) => {
    (groups[city] ??= []).push(name);
    return groups;
  }, {});
}

export function test_namesByCity() {
  const people = [{ name: "Ann", city: "Rome" }, { name: "Bo", city: "Oslo" }, { name: "Cy", city: "Rome" }];
  assert.deepEqual(namesByCity(people), { Rome: ["Ann", "Cy"], Oslo: ["Bo"] });
  assert.deepEqual(namesByCity([]), {});
}

/** Toggles whether a task is done and leaves the other tasks alone. */
export function toggleTask(tasks, id) {
  return tasks.map((task) => (task.id === id ? { ...task, done: !task.done } : task));
}

export function test_toggleTask() {
  const tasks = [{ id: 1, done: false }, { id: 2, done: true }];
  assert.deepEqual(toggleTask(tasks, 1), [{ id: 1, done: true }, { id: 2, done: true }]);
  assert.equal(tasks[0].done, false);
}

// Reads settings from JSON; anything unreadable gives the defaults.
export function readSettings(text, defaults) {
  try {
    return { ...defaults, ...JSON.parse(text) };
  } catch {
    return { ...defaults };
  }
}

export function test_readSettings() {
  assert.deepEqual(readSettings('{"dark": true}', { dark: false, size: 1 }), { dark: true, size: 1 });
  assert.deepEqual(readSettings("{", { size: 1 }), { size: 1 });
}

/** A bank account that cannot be overdrawn. */
export class Account {
  #balance = 0;

  constructor(owner) {
    this.owner = owner;
  }

  deposit(amount) {
    if (amount <= 0) throw new RangeError("the amount must be positive");
    this.#balance += amount;
    return this;
  }

  withdraw(amount) {
    if (amount > this.#balance) throw new Error("not enough money");
    this.#balance -= amount;
    return this;
  }

  get balance() {
    return this.#balance;
  }
}

export function test_Account() {
  const account = new Account("Ann").deposit(100).withdraw(30);
  assert.equal(account.balance, 70);
  assert.throws(() => account.withdraw(500), /not enough/);
  assert.throws(() => account.deposit(-1), RangeError);
}

// An inventory of items by name.
export class Inventory {
  constructor() {
    this.items = new Map();
  }

  add(name, quantity = 1) {
    this.items.set(name, this.count(name) + quantity);
  }

  remove(name, quantity = 1) {
    const left = this.count(name) - quantity;
    if (left < 0) throw new Error(`not enough ${name}`);
    if (left === 0) this.items.delete(name);
    else this.items.set(name, left);
  }

  count(name) {
    return this.items.get(name) ?? 0;
  }
}

export function test_Inventory() {
  const inventory = new Inventory();
  inventory.add("bolt", 3);
  inventory.remove("bolt");
  assert.equal(inventory.count("bolt"), 2);
  inventory.remove("bolt", 2);
  assert.equal(inventory.items.size, 0);
  assert.throws(() => inventory.remove("nut"), /nut/);
}

/** A point in the plane. */
export class Point {
  constructor(x = 0, y = 0) {
    this.x = x;
    this.y = y;
  }

  static parse(text) {
    const [x, y] = text.split(",").map(Number);
    return new Point(x, y);
  }

  add(other) {
    return new Point(this.x + other.x, this.y + other.y);
  }

  distanceTo(other) {
    return Math.hypot(this.x - other.x, this.y - other.y);
  }

  toString() {
    return `(${this.x}, ${this.y})`;
  }
}

export function test_Point() {
  assert.equal(String(Point.parse("1,2").add(new Point(3, 4))), "(4, 6)");
  assert.equal(new Point().distanceTo(new Point(3, 4)), 5);
}

// A countdown that calls back when it reaches zero.
export class Countdown {
  constructor(start, onZero) {
    this.left = start;
    this.onZero = onZero;
  }

  tick() {
    if (this.left === 0) return;
    this.left -= 1;
    if (this.left === 0) this.onZero();
  }
}

export function test_Countdown() {
  let rings = 0;
  const countdown = new Countdown(2, () => rings++);
  countdown.tick();
  assert.equal(rings, 0);
  countdown.tick();
  countdown.tick();
  assert.equal(rings, 1);
}

/** Goes through the nodes of a linked list. */
export class LinkedList {
  #head = null;

  addFirst(value) {
    this.#head = { value, next: this.#head };
  }

  *[Symbol.iterator]() {
    for (let node = this.#head; node !== null; node = node.next) {
      yield node.value;
    }
  }

  reverse() {
    let previous = null;
    let node = this.#head;
    while (node !== null) {
      const next = node.next;
      node.next = previous;
      previous = node;
      node = next;
    }
    this.#head = previous;
  }
}

export function test_LinkedList() {
  const list = new LinkedList();
  list.addFirst(3);
  list.addFirst(2);
  list.addFirst(1);
  assert.deepEqual([...list], [1, 2, 3]);
  list.reverse();
  assert.deepEqual([...list], [3, 2, 1]);
}
