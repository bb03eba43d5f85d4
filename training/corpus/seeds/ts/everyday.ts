import assert from "node:assert/strict";

// Compute the average of a list of numbers; null for an empty list.
export function mean(numbers: number[]): number | null {
  if (numbers.length === 0) return null;
  let sum = 0;
  for (const number of numbers) sum += number;
  return sum / numbers.length;
}

export function test_mean(): void {
  assert.equal(mean([2, 4, 9]), 5);
  assert.equal(mean([]), null);
}

/** Cuts a list into chunks of the given size. */
export function chunked<T>(items: T[], size: number): T[][] {
  const chunks: T[][] = [];
  for (let i = 0; i < items.length; i += size) {
    chunks.push(items.slice(i, i + size));
  }
  return chunks;
}

export function test_chunked(): void {
  assert.deepEqual(chunked([1, 2, 3], 2), [[1, 2], [3]]);
  assert.deepEqual(chunked([], 2), []);
}

/**
 * Groups items by a key.
 *
 * @param items what is grouped
 * @param keyOf gives the key of an item
 */
export function grouped<T>(items: T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
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

export function test_grouped(): void {
  const groups = grouped(["ant", "bee", "ape"], (word) => word.slice(0, 1));
  assert.deepEqual([...groups], [["a", ["ant", "ape"]], ["b", ["bee"]]]);
  assert.equal(grouped([], String).size, 0);
}

// Keep each item once, in the order of their first appearance.
export const distinct = <T>(items: readonly T[]): T[] => [...new Set(items)];

export function test_distinct(): void {
  assert.deepEqual(distinct([3, 1, 3]), [3, 1]);
  assert.deepEqual(distinct([]), []);
}

/** A first-in, first-out queue. */
export class SimpleQueue<T> {
  private items: T[] = [];

  enqueue(item: T): void {
    this.items.push(item);
  }

  dequeue(): T | undefined {
    return this.items.shift();
  }

  get length(): number {
    return this.items.length;
  }
}

export function test_SimpleQueue(): void {
  const queue = new SimpleQueue<string>();
  queue.enqueue("a");
  queue.enqueue("b");
  assert.equal(queue.dequeue(), "a");
  assert.equal(queue.length, 1);
}

// Find the user with an id, or throw if there is none.
export function userById(users: { id: number; name: string }[], id: number): { id: number; name: string } {
  const found = users.find((user) => user.id === id);
  if (found === undefined) {
    throw new Error(`no user with id ${id}`);
  }
  return found;
}

export function test_userById(): void {
  assert.equal(userById([{ id: 1, name: "Ann" }, { id: 2, name: "Bo" }], 2).name, "Bo");
  assert.throws(() => userById([], 7), /no user with id 7/);
}

/**
 * Counts how often each word occurs in a text.
 *
 * @returns counts by word, in lower case
 */
export function wordCounts(text: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of text.toLowerCase().split(/\W+/)) {
    if (word === "") continue;
    counts[word] = (counts[word] ?? 0) + 1;
  }
  return counts;
}

export function test_wordCounts(): void {
  assert.deepEqual(wordCounts("The cat, the dog."), { the: 2, cat: 1, dog: 1 });
  assert.deepEqual(wordCounts(""), {});
}

// Sort a copy of the users by name.
export function sortUsers<T extends { name: string }>(users: T[]): T[] {
  return [...users].sort((a, b) => a.name.localeCompare(b.name));
}

export function test_sortUsers(): void {
  assert.deepEqual(sortUsers([{ name: "Bo" }, { name: "Ann" }]), [{ name: "Ann" }, { name: "Bo" }]);
  assert.deepEqual(sortUsers([]), []);
}

/** Converts minutes to a text such as "1 h 5 min". */
export function formatMinutes(total: number): string {
  const hours = Math.floor(total / 60);
  const minutes = total % 60;
  if (hours === 0) return `${minutes} min`;
  return minutes === 0 ? `${hours} h` : `${hours} h ${minutes} min`;
}

export function test_formatMinutes(): void {
  assert.equal(formatMinutes(65), "1 h 5 min");
  assert.equal(formatMinutes(59), "59 min");
  assert.equal(formatMinutes(120), "2 h");
}

// Check that a password has at least eight characters, a letter and a digit.
export function isStrongPassword(password: string): boolean {
  if (password.length < 8) return false;
  const hasLetter = /[a-z]/i.test(password);
  const hasDigit = /\d/.test(password);
  return hasLetter && hasDigit;
}

export function test_isStrongPassword(): void {
  assert.equal(isStrongPassword("abcdefg1"), true);
  assert.equal(isStrongPassword("abcdefgh"), false);
  assert.equal(isStrongPassword("a1"), false);
}

/** Adds two vectors of the plane. */
export function addVectors(a: { x: number; y: number }, b: { x: number; y: number }): { x: number; y: number } {
  return { x: a.x + b.x, y: a.y + b.y };
}

export function test_addVectors(): void {
  assert.deepEqual(addVectors({ x: 1, y: 2 }, { x: 3, y: 4 }), { x: 4, y: 6 });
}

// The price of an order after a discount; the discount is a share between 0 and 1.
export function orderTotal(prices: number[], discount?: number): number {
  const sum = prices.reduce((total, price) => total + price, 0);
  if (discount === undefined) return sum;
  return sum * (1 - discount);
}

export function test_orderTotal(): void {
  assert.equal(orderTotal([10, 20]), 30);
  assert.equal(orderTotal([10, 30], 0.25), 30);
  assert.equal(orderTotal([]), 0);
}
