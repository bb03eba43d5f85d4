import assert from "node:assert/strict";

// Return a greeting for a person.
export function greet(name) {
  return `Hello, ${name}!`;
}

export function test_greet() {
  assert.equal(greet("Ann"), "Hello, Ann!");
  assert.equal(greet(""), "Hello, !");
}

/** Checks whether a number is even. */
export function isEven(number) {
  return number % 2 === 0;
}

export function test_isEven() {
  assert.equal(isEven(4), true);
  assert.equal(isEven(7), false);
}

// Multiply a number by itself.
const square = (number) => number * number;

export function test_square() {
  assert.equal(square(3), 9);
  assert.equal(square(-2), 4);
}

/** Returns the larger of two numbers. */
export function largerOf(a, b) {
  if (a > b) return a;
  return b;
}

export function test_largerOf() {
  assert.equal(largerOf(3, 8), 8);
  assert.equal(largerOf(-1, -5), -1);
}

// Return a number without its sign.
export function absoluteValue(number) {
  return number < 0 ? -number : number;
}

export function test_absoluteValue() {
  assert.equal(absoluteValue(-5), 5);
  assert.equal(absoluteValue(2), 2);
}

/**
 * Divides two numbers.
 *
 * @param {number} a
 * @param {number} b
 * @returns {number | null} null if b is zero
 */
export function divideOrNull(a, b) {
  if (b === 0) return null;
  return a / b;
}

export function test_divideOrNull() {
  assert.equal(divideOrNull(6, 3), 2);
  assert.equal(divideOrNull(1, 0), null);
}

// Double every number in a list.
export function doubleAll(numbers) {
  return numbers.map((number) => number * 2);
}

export function test_doubleAll() {
  assert.deepEqual(doubleAll([1, 2]), [2, 4]);
  assert.deepEqual(doubleAll([]), []);
}

/** Keeps only the even numbers of a list. */
export function keepEven(numbers) {
  const result = [];
  for (const number of numbers) {
    if (number % 2 === 0) {
      result.push(number);
    }
  }
  return result;
}

export function test_keepEven() {
  assert.deepEqual(keepEven([1, 2, 3, 4]), [2, 4]);
  assert.deepEqual(keepEven([]), []);
}

// Find the largest number of a list with a loop.
export function largestNumber(numbers) {
  let largest = numbers[0];
  for (const number of numbers) {
    if (number > largest) {
      largest = number;
    }
  }
  return largest;
}

export function test_largestNumber() {
  assert.equal(largestNumber([3, 9, 4]), 9);
  assert.equal(largestNumber([-3, -1]), -1);
}

/** Counts how often a letter stands in a text. */
export function countLetter(text, letter) {
  let count = 0;
  for (const char of text) {
    if (char === letter) count++;
  }
  return count;
}

export function test_countLetter() {
  assert.equal(countLetter("banana", "a"), 3);
  assert.equal(countLetter("", "a"), 0);
}

// Check whether a value lies between two bounds, which count as inside.
export function isBetween(value, low, high) {
  return value >= low && value <= high;
}

export function test_isBetween() {
  assert.equal(isBetween(5, 1, 10), true);
  assert.equal(isBetween(1, 1, 2), true);
  assert.equal(isBetween(0, 1, 2), false);
}

/**
 * Takes a discount off a price.
 *
 * @param {number} price
 * @param {number} percent from 0 to 100
 * @returns {number}
 */
export function priceAfterDiscount(price, percent) {
  if (percent < 0 || percent > 100) throw new RangeError("percent must be from 0 to 100");
  return price - (price * percent) / 100;
}

export function test_priceAfterDiscount() {
  assert.equal(priceAfterDiscount(80, 25), 60);
  assert.throws(() => priceAfterDiscount(5, 101), RangeError);
}

// List the numbers from 1 to limit.
export function numbersUpTo(limit) {
  const numbers = [];
  for (let number = 1; number <= limit; number++) {
    numbers.push(number);
  }
  return numbers;
}

export function test_numbersUpTo() {
  assert.deepEqual(numbersUpTo(3), [1, 2, 3]);
  assert.deepEqual(numbersUpTo(0), []);
}

/** Turns points from 0 to 100 into a grade. */
export function gradeFor(points) {
  if (points >= 90) return "A";
  if (points >= 80) return "B";
  if (points >= 70) return "C";
  return "F";
}

export function test_gradeFor() {
  assert.equal(gradeFor(95), "A");
  assert.equal(gradeFor(80), "B");
  assert.equal(gradeFor(12), "F");
}

// Draw a triangle of stars with a number of lines.
export function starsTriangle(height) {
  const lines = [];
  for (let row = 1; row <= height; row++) {
    lines.push("*".repeat(row));
  }
  return lines.join("\n");
}

export function test_starsTriangle() {
  assert.equal(starsTriangle(3), "*\n**\n***");
  assert.equal(starsTriangle(0), "");
}

/** Swaps the keys and the values of an object. */
export function invertObject(object) {
  const inverted = {};
  for (const [key, value] of Object.entries(object)) {
    inverted[value] = key;
  }
  return inverted;
}

export function test_invertObject() {
  assert.deepEqual(invertObject({ a: "x", b: "y" }), { x: "a", y: "b" });
  assert.deepEqual(invertObject({}), {});
}

// Add up all values of an object.
export function sumOfValues(object) {
  let total = 0;
  for (const value of Object.values(object)) {
    total += value;
  }
  return total;
}

export function test_sumOfValues() {
  assert.equal(sumOfValues({ a: 1, b: 2.5 }), 3.5);
  assert.equal(sumOfValues({}), 0);
}

/** Splits minutes into whole hours and the minutes that are left. */
export function hoursAndMinutes(total) {
  const hours = Math.floor(total / 60);
  const minutes = total % 60;
  return { hours, minutes };
}

export function test_hoursAndMinutes() {
  assert.deepEqual(hoursAndMinutes(130), { hours: 2, minutes: 10 });
  assert.deepEqual(hoursAndMinutes(59), { hours: 0, minutes: 59 });
}
