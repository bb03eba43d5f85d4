import assert from "node:assert/strict";

/**
 * Computes 1 * 2 * ... * n.
 *
 * @param {number} n a whole number from 0 up
 * @returns {number}
 */
export function factorial(n) {
  let result = 1;
  for (let factor = 2; factor <= n; factor++) {
    result *= factor;
  }
  return result;
}

export function test_factorial() {
  assert.equal(factorial(5), 120);
  assert.equal(factorial(0), 1);
}

// List the first numbers of the Fibonacci sequence.
export function fibonacciNumbers(count) {
  const numbers = [];
  let [a, b] = [0, 1];
  while (numbers.length < count) {
    numbers.push(a);
    [a, b] = [b, a + b];
  }
  return numbers;
}

export function test_fibonacciNumbers() {
  assert.deepEqual(fibonacciNumbers(7), [0, 1, 1, 2, 3, 5, 8]);
  assert.deepEqual(fibonacciNumbers(0), []);
}

/** Finds all prime numbers up to a limit by striking out multiples. */
export function sievePrimes(limit) {
  const struck = new Set();
  const primes = [];
  for (let number = 2; number <= limit; number++) {
    if (struck.has(number)) continue;
    primes.push(number);
    for (let multiple = number * number; multiple <= limit; multiple += number) {
      struck.add(multiple);
    }
  }
  return primes;
}

export function test_sievePrimes() {
  assert.deepEqual(sievePrimes(20), [2, 3, 5, 7, 11, 13, 17, 19]);
  assert.deepEqual(sievePrimes(1), []);
}

// Return the smallest positive number that both a and b divide.
export function leastCommonMultiple(a, b) {
  let x = a;
  let y = b;
  while (y !== 0) {
    [x, y] = [y, x % y];
  }
  return (a * b) / x;
}

export function test_leastCommonMultiple() {
  assert.equal(leastCommonMultiple(4, 6), 12);
  assert.equal(leastCommonMultiple(5, 7), 35);
}

/**
 * Converts a temperature from Celsius to Fahrenheit.
 * @param {number} celsius
 * @returns {number}
 */
const celsiusToFahrenheit = (celsius) => (celsius * 9) / 5 + 32;

export function test_celsiusToFahrenheit() {
  assert.equal(celsiusToFahrenheit(100), 212);
  assert.equal(celsiusToFahrenheit(-40), -40);
}

// Count to a limit with Fizz for multiples of 3, Buzz for those of 5 and FizzBuzz for both.
export function fizzbuzzWords(limit) {
  const words = [];
  for (let number = 1; number <= limit; number++) {
    let word = "";
    if (number % 3 === 0) word += "Fizz";
    if (number % 5 === 0) word += "Buzz";
    words.push(word || String(number));
  }
  return words;
}

export function test_fizzbuzzWords() {
  assert.deepEqual(fizzbuzzWords(5), ["1", "2", "Fizz", "4", "Buzz"]);
  assert.equal(fizzbuzzWords(15)[14], "FizzBuzz");
}

/** Says whether a triangle with these sides is equilateral, isosceles, scalene or impossible. */
export function triangleKind(a, b, c) {
  if (a + b <= c || a + c <= b || b + c <= a) return "impossible";
  if (a === b && b === c) return "equilateral";
  if (a === b || b === c || a === c) return "isosceles";
  return "scalene";
}

export function test_triangleKind() {
  assert.equal(triangleKind(2, 2, 2), "equilateral");
  assert.equal(triangleKind(3, 3, 2), "isosceles");
  assert.equal(triangleKind(3, 4, 5), "scalene");
  assert.equal(triangleKind(1, 1, 5), "impossible");
}

// Tell a player whether a guess is too low, too high or right.
export function guessHint(secret, guess) {
  if (guess < secret) return "too low";
  if (guess > secret) return "too high";
  return "right";
}

export function test_guessHint() {
  assert.equal(guessHint(7, 3), "too low");
  assert.equal(guessHint(7, 9), "too high");
  assert.equal(guessHint(7, 7), "right");
}

/**
 * Returns the value of a Roman numeral.
 *
 * @param {string} numeral such as "XIV"
 * @returns {number}
 */
export function romanValue(numeral) {
  const values = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };
  let total = 0;
  let previous = 0;
  for (const letter of [...numeral].reverse()) {
    const value = values[letter];
    if (value < previous) {
      total -= value;
    } else {
      total += value;
      previous = value;
    }
  }
  return total;
}

export function test_romanValue() {
  assert.equal(romanValue("XIV"), 14);
  assert.equal(romanValue("MCMXC"), 1990);
}

// Build the multiplication table from 1 * 1 to size * size.
export function multiplicationTable(size) {
  const table = [];
  for (let row = 1; row <= size; row++) {
    const products = [];
    for (let column = 1; column <= size; column++) {
      products.push(row * column);
    }
    table.push(products);
  }
  return table;
}

export function test_multiplicationTable() {
  assert.deepEqual(multiplicationTable(3), [[1, 2, 3], [2, 4, 6], [3, 6, 9]]);
  assert.deepEqual(multiplicationTable(0), []);
}

/** A random whole number from low to high, both included; random gives numbers in [0, 1). */
export function randomInteger(low, high, random = Math.random) {
  const count = high - low + 1;
  return low + Math.floor(random() * count);
}

export function test_randomInteger() {
  assert.equal(randomInteger(1, 6, () => 0), 1);
  assert.equal(randomInteger(1, 6, () => 0.999), 6);
  assert.equal(randomInteger(5, 5), 5);
}

// Apply one of the operators + - * / to two numbers.
export function calculate(a, operator, b) {
  switch (operator) {
    case "+":
      return a + b;
    case "-":
      return a - b;
    case "*":
      return a * b;
    case "/":
      return a / b;
    default:
      throw new Error(`unknown operator: ${operator}`);
  }
}

export function test_calculate() {
  assert.equal(calculate(2, "+", 3), 5);
  assert.equal(calculate(7, "/", 2), 3.5);
  assert.throws(() => calculate(1, "?", 2), /unknown operator/);
}

/** Is a year a leap year in the Gregorian calendar? */
export function isLeapYear(year) {
  if (year % 400 === 0) return true;
  if (year % 100 === 0) return false;
  return year % 4 === 0;
}

export function test_isLeapYear() {
  assert.equal(isLeapYear(2024), true);
  assert.equal(isLeapYear(1900), false);
  assert.equal(isLeapYear(2000), true);
}

// Write a number from zero up in binary.
export function toBinary(number) {
  if (number === 0) return "0";
  let digits = "";
  while (number > 0) {
    digits = (number % 2) + digits;
    number = Math.floor(number / 2);
  }
  return digits;
}

export function test_toBinary() {
  assert.equal(toBinary(10), "1010");
  assert.equal(toBinary(0), "0");
}
