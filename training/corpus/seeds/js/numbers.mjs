import assert from "node:assert/strict";

/**
 * Limits a value to the range from low to high.
 * @param {number} value
 * @param {number} low
 * @param {number} high
 * @returns {number}
 */
export function clamp(value, low, high) {
  if (value < low) return low;
  if (value > high) return high;
  return value;
}

export function test_clamp() {
  assert.equal(clamp(5, 0, 3), 3);
  assert.equal(clamp(-2, 0, 3), 0);
  assert.equal(clamp(1.5, 0, 3), 1.5);
}

// Go from a to b: t = 0 gives a, t = 1 gives b, 0.5 the point half way.
const lerp = (a, b, t) => a + (b - a) * t;

export function test_lerp() {
  assert.equal(lerp(10, 20, 0.5), 15);
  assert.equal(lerp(10, 20, 0), 10);
  assert.equal(lerp(4, -4, 1), -4);
}

/**
 * Converts a value from one range to the matching place in another.
 *
 * @param {number} value
 * @param {[number, number]} from must not be empty
 * @param {[number, number]} to
 * @returns {number}
 */
export function mapRange(value, [fromLow, fromHigh], [toLow, toHigh]) {
  const share = (value - fromLow) / (fromHigh - fromLow);
  return toLow + share * (toHigh - toLow);
}

export function test_mapRange() {
  assert.equal(mapRange(5, [0, 10], [0, 100]), 50);
  assert.equal(mapRange(0, [-1, 1], [10, 20]), 15);
  assert.equal(mapRange(1, [0, 1], [8, 2]), 2);
}

// Round to a number of decimal places.
export function roundTo(value, places) {
  const factor = 10 ** places;
  return Math.round(value * factor) / factor;
}

export function test_roundTo() {
  assert.equal(roundTo(3.14159, 2), 3.14);
  assert.equal(roundTo(1250, -2), 1300);
  assert.equal(roundTo(7, 3), 7);
}

/**
 * Computes an average in which some values count more than others.
 *
 * @param {number[]} values
 * @param {number[]} weights one for each value
 * @returns {number} NaN if the weights add up to zero
 */
function weightedMean(values, weights) {
  let sum = 0;
  let weightSum = 0;
  values.forEach((value, i) => {
    sum += value * weights[i];
    weightSum += weights[i];
  });
  return weightSum === 0 ? NaN : sum / weightSum;
}

export function test_weightedMean() {
  assert.equal(weightedMean([1, 5], [3, 1]), 2);
  assert.equal(weightedMean([4], [10]), 4);
  assert.ok(Number.isNaN(weightedMean([], [])));
}

// How far do values spread around their mean? (population standard deviation)
export function standardDeviation(values) {
  if (values.length === 0) return 0;
  const mean = values.reduce((a, b) => a + b, 0) / values.length;
  let squares = 0;
  for (const value of values) {
    squares += (value - mean) ** 2;
  }
  return Math.sqrt(squares / values.length);
}

export function test_standardDeviation() {
  assert.equal(standardDeviation([2, 4, 4, 4, 5, 5, 7, 9]), 2);
  assert.equal(standardDeviation([3, 3, 3]), 0);
  assert.equal(standardDeviation([]), 0);
}

/**
 * Reads a whole number and refuses anything else, unlike parseInt.
 *
 * @param {string} text
 * @returns {number | null} null for texts such as "12px", "1.5" or ""
 */
export function parseWholeNumber(text) {
  const trimmed = text.trim();
  if (!/^[+-]?\d+$/.test(trimmed)) {
    return null;
  }
  const number = Number(trimmed);
  return Number.isSafeInteger(number) ? number : null;
}

export function test_parseWholeNumber() {
  assert.equal(parseWholeNumber(" 42 "), 42);
  assert.equal(parseWholeNumber("-7"), -7);
  assert.equal(parseWholeNumber("12px"), null);
  assert.equal(parseWholeNumber(""), null);
  assert.equal(parseWholeNumber("99999999999999999999"), null);
}

// Bring an angle in degrees into the range from 0 up to 360.
function wrapDegrees(angle) {
  const rest = angle % 360;
  return rest < 0 ? rest + 360 : rest;
}

export function test_wrapDegrees() {
  assert.equal(wrapDegrees(370), 10);
  assert.equal(wrapDegrees(-90), 270);
  assert.equal(wrapDegrees(360), 0);
}

/**
 * Snaps a value to the nearest multiple of a step, as a slider does.
 *
 * @param {number} value
 * @param {number} step
 * @param {number} [origin=0] where the steps start
 */
export const snapToStep = (value, step, origin = 0) => {
  const steps = Math.round((value - origin) / step);
  return origin + steps * step;
};

export function test_snapToStep() {
  assert.equal(snapToStep(13, 5), 15);
  assert.equal(snapToStep(12, 5), 10);
  assert.equal(snapToStep(4.9, 3, 1), 4);
}

// Compute by how many percent a value changed; a start of zero has no answer.
function percentChange(before, after) {
  if (before === 0) return null;
  return ((after - before) / Math.abs(before)) * 100;
}

export function test_percentChange() {
  assert.equal(percentChange(50, 75), 50);
  assert.equal(percentChange(200, 100), -50);
  assert.equal(percentChange(-10, -5), 50);
  assert.equal(percentChange(0, 5), null);
}

/**
 * Splits a whole amount into parts that differ by at most one.
 *
 * @param {number} total a whole number, not negative
 * @param {number} parts at least 1
 * @returns {number[]} the larger parts come first
 * @example
 * splitEvenly(10, 3) // [4, 3, 3]
 */
export function splitEvenly(total, parts) {
  const base = Math.floor(total / parts);
  let extra = total - base * parts;
  const shares = [];
  for (let i = 0; i < parts; i++) {
    shares.push(extra > 0 ? base + 1 : base);
    extra--;
  }
  return shares;
}

export function test_splitEvenly() {
  assert.deepEqual(splitEvenly(10, 3), [4, 3, 3]);
  assert.deepEqual(splitEvenly(2, 4), [1, 1, 0, 0]);
  assert.deepEqual(splitEvenly(6, 2), [3, 3]);
}

// Make a repeatable random generator from a seed (a linear congruential one).
export function seededRandom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

export function test_seededRandom() {
  const first = seededRandom(7);
  const second = seededRandom(7);
  const values = [first(), first(), first()];
  assert.deepEqual(values, [second(), second(), second()]);
  assert.ok(values.every((v) => v >= 0 && v < 1));
  assert.notEqual(values[0], values[1]);
}

/**
 * Checks the last digit of a card number with the Luhn method.
 * @param {string} digits may contain spaces
 * @returns {boolean}
 */
export function passesLuhn(digits) {
  const clean = digits.replaceAll(" ", "");
  if (!/^\d{2,}$/.test(clean)) return false;
  let sum = 0;
  [...clean].reverse().forEach((char, i) => {
    let digit = Number(char);
    if (i % 2 === 1) {
      digit *= 2;
      if (digit > 9) digit -= 9;
    }
    sum += digit;
  });
  return sum % 10 === 0;
}

export function test_passesLuhn() {
  assert.equal(passesLuhn("4539 1488 0343 6467"), true);
  assert.equal(passesLuhn("4539 1488 0343 6468"), false);
  assert.equal(passesLuhn("79927398713"), true);
  assert.equal(passesLuhn("abc"), false);
}

// Find the value below which the given share of the numbers lies, with interpolation.
function quantile(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const below = Math.floor(place);
  const above = Math.ceil(place);
  return sorted[below] + (sorted[above] - sorted[below]) * (place - below);
}

export function test_quantile() {
  assert.equal(quantile([5, 1, 3], 0), 1);
  assert.equal(quantile([1, 2, 3, 4, 5], 0.25), 2);
  assert.equal(quantile([10, 20], 0.5), 15);
  assert.equal(quantile([9], 0.9), 9);
}

/**
 * Picks a round distance between the ticks of a chart axis: 1, 2 or 5 times a power of ten.
 *
 * @param {number} span length of the axis, above 0
 * @param {number} maxTicks about how many ticks may stand on it
 * @returns {number}
 */
export function niceStep(span, maxTicks) {
  const rough = span / maxTicks;
  const power = 10 ** Math.floor(Math.log10(rough));
  for (const factor of [1, 2, 5]) {
    if (factor * power >= rough) return factor * power;
  }
  return 10 * power;
}

export function test_niceStep() {
  assert.equal(niceStep(100, 10), 10);
  assert.equal(niceStep(37, 10), 5);
  assert.equal(niceStep(900, 10), 100);
  assert.equal(niceStep(12, 10), 2);
}

// Ease in and out: a smooth curve from 0 to 1 for animations.
export const smoothStep = (t) => {
  const x = Math.min(1, Math.max(0, t));
  return x * x * (3 - 2 * x);
};

export function test_smoothStep() {
  assert.equal(smoothStep(0.5), 0.5);
  assert.equal(smoothStep(-3), 0);
  assert.equal(smoothStep(2), 1);
}

/**
 * What is the savings account worth after some years of interest and yearly deposits?
 *
 * @param {number} start amount at the beginning
 * @param {number} rate for example 0.03 for three percent
 * @param {number} years
 * @param {number} [deposit=0] added at the end of each year
 * @returns {number}
 */
function savingsAfter(start, rate, years, deposit = 0) {
  let balance = start;
  for (let year = 0; year < years; year++) {
    balance += balance * rate;
    balance += deposit;
  }
  return balance;
}

export function test_savingsAfter() {
  assert.equal(savingsAfter(100, 0.5, 2), 225);
  assert.equal(savingsAfter(0, 0.1, 3, 0), 0);
  assert.equal(savingsAfter(100, 0, 2, 10), 120);
  assert.equal(savingsAfter(80, 0.2, 0), 80);
}

// Pick an index with a chance that grows with its weight; roll is from 0 up to 1.
export function weightedIndex(weights, roll) {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let left = roll * total;
  for (let i = 0; i < weights.length; i++) {
    left -= weights[i];
    if (left < 0) return i;
  }
  return weights.length - 1;
}

export function test_weightedIndex() {
  assert.equal(weightedIndex([1, 3], 0.1), 0);
  assert.equal(weightedIndex([1, 3], 0.25), 1);
  assert.equal(weightedIndex([0, 0, 2], 0), 2);
  assert.equal(weightedIndex([1, 1], 0.9999), 1);
}
