import assert from "node:assert/strict";

/** A stack: what was pushed last is popped first. */
export class Stack {
  constructor() {
    this.items = [];
  }

  push(item) {
    this.items.push(item);
  }

  pop() {
    if (this.items.length === 0) throw new Error("the stack is empty");
    return this.items.pop();
  }

  get size() {
    return this.items.length;
  }
}

export function test_Stack() {
  const stack = new Stack();
  stack.push(1);
  stack.push(2);
  assert.equal(stack.pop(), 2);
  assert.equal(stack.size, 1);
  stack.pop();
  assert.throws(() => stack.pop(), /empty/);
}

// A queue: what came first leaves first.
export class Queue {
  constructor() {
    this.items = [];
  }

  enqueue(item) {
    this.items.push(item);
  }

  dequeue() {
    return this.items.shift();
  }

  isEmpty() {
    return this.items.length === 0;
  }
}

export function test_Queue() {
  const queue = new Queue();
  queue.enqueue("a");
  queue.enqueue("b");
  assert.equal(queue.dequeue(), "a");
  assert.equal(queue.isEmpty(), false);
  assert.equal(queue.dequeue(), "b");
  assert.equal(queue.isEmpty(), true);
}

/** A bank account that cannot be overdrawn. */
class BankAccount {
  constructor(owner, balance = 0) {
    this.owner = owner;
    this.balance = balance;
  }

  deposit(amount) {
    if (amount <= 0) throw new RangeError("the amount must be positive");
    this.balance += amount;
  }

  withdraw(amount) {
    if (amount > this.balance) throw new RangeError("not enough money");
    this.balance -= amount;
  }
}

export function test_BankAccount() {
  const account = new BankAccount("Ann", 100);
  account.deposit(50);
  account.withdraw(30);
  assert.equal(account.balance, 120);
  assert.throws(() => account.withdraw(1000), RangeError);
}

// A list of tasks, each open or done.
export class TodoList {
  tasks = [];

  add(title) {
    this.tasks.push({ title, done: false });
  }

  complete(title) {
    const task = this.tasks.find((candidate) => candidate.title === title);
    if (!task) return false;
    task.done = true;
    return true;
  }

  open() {
    return this.tasks.filter((task) => !task.done).map((task) => task.title);
  }
}

export function test_TodoList() {
  const list = new TodoList();
  list.add("shop");
  list.add("cook");
  assert.equal(list.complete("shop"), true);
  assert.equal(list.complete("sing"), false);
  assert.deepEqual(list.open(), ["cook"]);
}

/**
 * Creates a counter that starts at a value and can be increased and read.
 *
 * @param {number} [start=0]
 */
export function createCounter(start = 0) {
  let value = start;
  return {
    increment(step = 1) {
      value += step;
      return value;
    },
    reset() {
      value = start;
    },
    get value() {
      return value;
    },
  };
}

export function test_createCounter() {
  const counter = createCounter(5);
  counter.increment();
  assert.equal(counter.increment(3), 9);
  counter.reset();
  assert.equal(counter.value, 5);
}

// A rectangle with an area and a perimeter.
export class Rectangle {
  constructor(width, height) {
    this.width = width;
    this.height = height;
  }

  area() {
    return this.width * this.height;
  }

  perimeter() {
    return 2 * (this.width + this.height);
  }
}

export function test_Rectangle() {
  const box = new Rectangle(3, 4);
  assert.equal(box.area(), 12);
  assert.equal(box.perimeter(), 14);
}

/** Adds up the prices in a shopping cart. */
export function cartPrice(lines) {
  let total = 0;
  for (const { price, quantity = 1 } of lines) {
    total += price * quantity;
  }
  return total;
}

export function test_cartPrice() {
  assert.equal(cartPrice([{ price: 2, quantity: 3 }, { price: 5 }]), 11);
  assert.equal(cartPrice([]), 0);
}

// Wait for some milliseconds.
export function sleep(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

export async function test_sleep() {
  let woken = false;
  const sleeping = sleep(1).then(() => {
    woken = true;
  });
  assert.equal(woken, false);
  await sleeping;
  assert.equal(woken, true);
}

/**
 * Runs asynchronous functions one after the other and collects their results.
 *
 * @param {Array<() => Promise<unknown>>} jobs
 * @returns {Promise<unknown[]>}
 */
export async function runInOrder(jobs) {
  const results = [];
  for (const job of jobs) {
    results.push(await job());
  }
  return results;
}

export async function test_runInOrder() {
  const seen = [];
  const results = await runInOrder([
    async () => {
      await null;
      seen.push("a");
      return 1;
    },
    async () => {
      seen.push("b");
      return 2;
    },
  ]);
  assert.deepEqual(results, [1, 2]);
  assert.deepEqual(seen, ["a", "b"]);
}
