import assert from "node:assert/strict";

// Shorten a text to a length; three dots stand for what was cut.
export function shorten(text, length) {
  if (text.length <= length) return text;
  return `${text.slice(0, length - 3).trimEnd()}...`;
}

export function test_shorten() {
  assert.equal(shorten("a long sentence", 9), "a long...");
  assert.equal(shorten("short", 9), "short");
}

/** Replaces {name} in a template by the value of that name. */
export function fillIn(template, values) {
  return template.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}

export function test_fillIn() {
  assert.equal(fillIn("Dear {name}, {n} left", { name: "Ann", n: 3 }), "Dear Ann, 3 left");
  assert.equal(fillIn("{x}", {}), "{x}");
}

// The positions at which a part stands in a text.
export function positionsOf(text, part) {
  const positions = [];
  let at = text.indexOf(part);
  while (at !== -1) {
    positions.push(at);
    at = text.indexOf(part, at + part.length);
  }
  return positions;
}

export function test_positionsOf() {
  assert.deepEqual(positionsOf("banana", "an"), [1, 3]);
  assert.deepEqual(positionsOf("abc", "x"), []);
}

/**
 * Writes a camelCase name as words with spaces.
 *
 * @param {string} name
 */
export function wordsOfName(name) {
  return name
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .trim();
}

export function test_wordsOfName() {
  assert.equal(wordsOfName("firstName"), "first name");
  assert.equal(wordsOfName("Page2Top"), "page2 top");
  assert.equal(wordsOfName("x"), "x");
}

// All numbers in a text.
export function numbersIn(text) {
  const found = text.match(/-?\d+(\.\d+)?/g);
  return found === null ? [] : found.map(Number);
}

export function test_numbersIn() {
  assert.deepEqual(numbersIn("3 apples, -1.5 degrees"), [3, -1.5]);
  assert.deepEqual(numbersIn("none"), []);
}

/** Masks all but the last four characters. */
export function maskCard(number) {
  const digits = number.replace(/\s/g, "");
  return "*".repeat(Math.max(0, digits.length - 4)) + digits.slice(-4);
}

export function test_maskCard() {
  assert.equal(maskCard("1234 5678 9012"), "********9012");
  assert.equal(maskCard("12"), "12");
}

// Shift letters in the alphabet; other characters stay.
export function caesarShift(text, shift) {
  let result = "";
  for (const char of text) {
    const base = /[a-z]/.test(char) ? 97 : /[A-Z]/.test(char) ? 65 : 0;
    result += base === 0 ? char : String.fromCharCode(((char.charCodeAt(0) - base + shift + 26) % 26) + base);
  }
  return result;
}

export function test_caesarShift() {
  assert.equal(caesarShift("Hello, xyz", 3), "Khoor, abc");
  assert.equal(caesarShift("abc", -1), "zab");
}

/** Wraps every line of a text in quotes of an email. */
export const quoteMail = (text) => text.split("\n").map((line) => `> ${line}`).join("\n");

export function test_quoteMail() {
  assert.equal(quoteMail("Hi\nthere"), "> Hi\n> there");
  assert.equal(quoteMail(""), "> ");
}

// Is a text the same backwards, letters only?
export function readsBothWays(text) {
  const letters = text.toLowerCase().replace(/[^a-z]/g, "");
  let left = 0;
  let right = letters.length - 1;
  while (left < right) {
    if (letters[left] !== letters[right]) return false;
    left++;
    right--;
  }
  return true;
}

export function test_readsBothWays() {
  assert.equal(readsBothWays("Never odd or even"), true);
  assert.equal(readsBothWays("hello"), false);
}

/**
 * Parses lines such as "key: value" into an object.
 * Lines without a colon are skipped.
 */
export function parseLines(text) {
  const result = {};
  for (const line of text.split("\n")) {
    const colon = line.indexOf(":");
    if (colon === -1) continue;
    result[line.slice(0, colon).trim()] = line.slice(colon + 1).trim();
  }
  return result;
}

export function test_parseLines() {
  assert.deepEqual(parseLines("name: Ann\nnothing\nurl: http://a.org"), { name: "Ann", url: "http://a.org" });
  assert.deepEqual(parseLines(""), {});
}

// Count words by their first letter.
export function countByInitial(text) {
  const counts = new Map();
  for (const word of text.split(/\s+/)) {
    if (!word) continue;
    const initial = word[0].toUpperCase();
    counts.set(initial, (counts.get(initial) || 0) + 1);
  }
  return counts;
}

export function test_countByInitial() {
  assert.deepEqual([...countByInitial("tea time Ann")], [["T", 2], ["A", 1]]);
  assert.equal(countByInitial("").size, 0);
}

/** Whether a password has a digit, a capital letter and eight characters. */
export function isGoodPassword(password) {
  const rules = [/\d/, /[A-Z]/, /.{8,}/];
  return rules.every((rule) => rule.test(password));
}

export function test_isGoodPassword() {
  assert.equal(isGoodPassword("Secret123"), true);
  assert.equal(isGoodPassword("secret123"), false);
  assert.equal(isGoodPassword("A1"), false);
}

// Format a number of seconds as m:ss.
export function minutesAndSeconds(seconds) {
  const minutes = Math.floor(seconds / 60);
  const rest = String(seconds % 60).padStart(2, "0");
  return `${minutes}:${rest}`;
}

export function test_minutesAndSeconds() {
  assert.equal(minutesAndSeconds(125), "2:05");
  assert.equal(minutesAndSeconds(9), "0:09");
}

/** Pads the cells of a row so that they stand in columns. */
export function padRow(cells, widths) {
  return cells.map((cell, i) => String(cell).padEnd(widths[i])).join(" ").trimEnd();
}

export function test_padRow() {
  assert.equal(padRow(["a", 10, "x"], [3, 4, 2]), "a   10   x");
  assert.equal(padRow([], []), "");
}

// Compares two version numbers such as 1.10 and 1.9.
export function compareVersionTexts(a, b) {
  const left = a.split(".").map(Number);
  const right = b.split(".").map(Number);
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0);
    if (difference !== 0) return Math.sign(difference);
  }
  return 0;
}

export function test_compareVersionTexts() {
  assert.equal(compareVersionTexts("1.10", "1.9"), 1);
  assert.equal(compareVersionTexts("2.0", "2"), 0);
  assert.equal(compareVersionTexts("1.2.3", "1.3"), -1);
}
