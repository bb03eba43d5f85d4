import assert from "node:assert/strict";

/**
 * Shortens a long text by cutting out its middle.
 *
 * @param {string} text
 * @param {number} limit most characters of the result, at least 3
 * @returns {string} the text itself if it fits, otherwise its two ends with an ellipsis between them
 */
export function truncateMiddle(text, limit) {
  if (text.length <= limit) return text;
  const room = limit - 1;
  const head = Math.ceil(room / 2);
  const tail = room - head;
  return text.slice(0, head) + "…" + text.slice(text.length - tail);
}

export function test_truncateMiddle() {
  assert.equal(truncateMiddle("abcdefghij", 5), "ab…ij");
  assert.equal(truncateMiddle("abcdefghij", 6), "abc…ij");
  assert.equal(truncateMiddle("short", 5), "short");
}

// Get the upper-case initials of a name, at most two of them.
function initialsOf(name) {
  const words = name.trim().split(/\s+/).filter(Boolean);
  if (words.length === 0) return "";
  const first = words[0][0];
  const last = words.length > 1 ? words[words.length - 1][0] : "";
  return (first + last).toUpperCase();
}

export function test_initialsOf() {
  assert.equal(initialsOf("ada king lovelace"), "AL");
  assert.equal(initialsOf("  Plato "), "P");
  assert.equal(initialsOf("   "), "");
}

/**
 * Removes the indentation that all non-blank lines have in common.
 * @param {string} text
 * @returns {string}
 */
export function dedent(text) {
  const lines = text.split("\n");
  let margin = Infinity;
  for (const line of lines) {
    if (line.trim() === "") continue;
    margin = Math.min(margin, line.length - line.trimStart().length);
  }
  if (margin === Infinity) return text;
  return lines.map((line) => line.slice(margin)).join("\n");
}

export function test_dedent() {
  assert.equal(dedent("    a\n      b\n    c"), "a\n  b\nc");
  assert.equal(dedent("  x\n\n  y"), "x\n\ny");
  assert.equal(dedent("same\n  more"), "same\n  more");
  assert.equal(dedent(""), "");
}

// Break a text into lines of at most width characters, without splitting words.
export function wrapWords(text, width) {
  const lines = [];
  let current = "";
  for (const word of text.split(/\s+/)) {
    if (word === "") continue;
    if (current === "") {
      current = word;
    } else if (current.length + 1 + word.length <= width) {
      current += " " + word;
    } else {
      lines.push(current);
      current = word;
    }
  }
  if (current !== "") lines.push(current);
  return lines;
}

export function test_wrapWords() {
  assert.deepEqual(wrapWords("the quick brown fox", 10), ["the quick", "brown fox"]);
  assert.deepEqual(wrapWords("extraordinary day", 5), ["extraordinary", "day"]);
  assert.deepEqual(wrapWords("  ", 5), []);
}

/**
 * Finds the longest ending that all the given file or word names share.
 *
 * @param {string[]} names
 * @returns {string}
 */
function commonSuffix(names) {
  if (names.length === 0) return '';
  let suffix = names[0];
  for (const name of names.slice(1)) {
    while (!name.endsWith(suffix)) {
      suffix = suffix.slice(1);
    }
  }
  return suffix;
}

export function test_commonSuffix() {
  assert.equal(commonSuffix(['walking', 'talking', 'king']), 'king');
  assert.equal(commonSuffix(['a.txt', 'b.md']), '');
  assert.equal(commonSuffix(['alone']), 'alone');
  assert.equal(commonSuffix([]), '');
}

// Turn a title into a slug for an address: lower case, words joined by dashes.
const slugify = (title) =>
  title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");

export function test_slugify() {
  assert.equal(slugify("Hello, World!"), "hello-world");
  assert.equal(slugify("  10 tips & tricks  "), "10-tips-tricks");
  assert.equal(slugify("!!!"), "");
}

/**
 * Splits a text at the first separator only.
 *
 * @param {string} text
 * @param {string} separator
 * @returns {[string, string]} what stands before and after it; the second part is empty if it never occurs
 * @example
 * splitOnce("a=b=c", "=") // ["a", "b=c"]
 */
export function splitOnce(text, separator) {
  const at = text.indexOf(separator);
  if (at === -1) return [text, ""];
  return [text.slice(0, at), text.slice(at + separator.length)];
}

export function test_splitOnce() {
  assert.deepEqual(splitOnce("a=b=c", "="), ["a", "b=c"]);
  assert.deepEqual(splitOnce("key::value", "::"), ["key", "value"]);
  assert.deepEqual(splitOnce("plain", "="), ["plain", ""]);
}

// Hide all but the last few characters of a secret behind asterisks.
function maskSecret(secret, visible = 4) {
  if (visible <= 0) return "*".repeat(secret.length);
  const shown = secret.slice(-visible);
  return shown.padStart(secret.length, "*");
}

export function test_maskSecret() {
  assert.equal(maskSecret("1234567890"), "******7890");
  assert.equal(maskSecret("abc", 1), "**c");
  assert.equal(maskSecret("abc", 5), "abc");
  assert.equal(maskSecret("abc", 0), "***");
}

// Replace every run of blank lines by a single one.
export const squeezeBlankLines = (text) => {
  const kept = [];
  let previousBlank = false;
  for (const line of text.split("\n")) {
    const blank = line.trim() === "";
    if (!(blank && previousBlank)) kept.push(line);
    previousBlank = blank;
  }
  return kept.join("\n");
};

export function test_squeezeBlankLines() {
  assert.equal(squeezeBlankLines("a\n\n\n\nb"), "a\n\nb");
  assert.equal(squeezeBlankLines("a\n  \n\nb\nc"), "a\n  \nb\nc");
  assert.equal(squeezeBlankLines("one"), "one");
}

/**
 * Compares two texts so that numbers in them sort by value: "file9" before "file10".
 *
 * @param {string} a
 * @param {string} b
 * @returns {number} negative, zero or positive, as Array.prototype.sort wants it
 */
export function compareNatural(a, b) {
  const left = a.match(/\d+|\D+/g) ?? [];
  const right = b.match(/\d+|\D+/g) ?? [];
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    if (left[i] === right[i]) continue;
    const difference = Number(left[i]) - Number(right[i]);
    if (!Number.isNaN(difference) && difference !== 0) return difference;
    return left[i] < right[i] ? -1 : 1;
  }
  return left.length - right.length;
}

export function test_compareNatural() {
  assert.deepEqual(["f10", "f9", "f1"].sort(compareNatural), ["f1", "f9", "f10"]);
  assert.ok(compareNatural("a", "b") < 0);
  assert.ok(compareNatural("img2b", "img2") > 0);
  assert.equal(compareNatural("x7", "x7"), 0);
}

// Center a text in a field of the given width; an odd space goes to the right.
function padCenter(text, width, fill = ' ') {
  const missing = width - text.length;
  if (missing <= 0) {
    return text;
  }
  const left = Math.floor(missing / 2);
  return fill.repeat(left) + text + fill.repeat(missing - left);
}

export function test_padCenter() {
  assert.equal(padCenter('ab', 6), '  ab  ');
  assert.equal(padCenter('ab', 5, '-'), '-ab--');
  assert.equal(padCenter('long', 2), 'long');
}

/**
 * Makes sure that a text ends with the suffix, without doubling it.
 * @param {string} text
 * @param {string} suffix
 */
const ensureSuffix = (text, suffix) => (text.endsWith(suffix) ? text : text + suffix);

export function test_ensureSuffix() {
  assert.equal(ensureSuffix("path", "/"), "path/");
  assert.equal(ensureSuffix("path/", "/"), "path/");
  assert.equal(ensureSuffix("", ";"), ";");
}

// Drop the accents from letters, so that "Žofie" is found by "zofie" searches.
export function stripAccents(text) {
  return text.normalize("NFD").replace(/\p{Mark}/gu, "");
}

export function test_stripAccents() {
  assert.equal(stripAccents("Crème brûlée"), "Creme brulee");
  assert.equal(stripAccents("Žofie"), "Zofie");
  assert.equal(stripAccents("plain"), "plain");
}

/**
 * Expands tabs to spaces up to the next tab stop.
 *
 * @param {string} line a single line
 * @param {number} [size=4] columns between two tab stops
 * @returns {string}
 */
function expandTabs(line, size = 4) {
  let out = "";
  for (const ch of line) {
    if (ch === "\t") {
      // A tab always moves at least one column.
      out += " ".repeat(size - (out.length % size));
    } else {
      out += ch;
    }
  }
  return out;
}

export function test_expandTabs() {
  assert.equal(expandTabs("\tx"), "    x");
  assert.equal(expandTabs("ab\tc"), "ab  c");
  assert.equal(expandTabs("abcd\te", 4), "abcd    e");
  assert.equal(expandTabs("none"), "none");
}

// Remove one pair of matching quotes around a text, if there is one.
export function unquote(text) {
  const first = text[0];
  if (text.length < 2 || (first !== '"' && first !== "'")) return text;
  return text.endsWith(first) ? text.slice(1, -1) : text;
}

export function test_unquote() {
  assert.equal(unquote('"hi"'), "hi");
  assert.equal(unquote("'it'"), "it");
  assert.equal(unquote("\"mixed'"), "\"mixed'");
  assert.equal(unquote('"'), '"');
}

/**
 * Says how many things there are, with the noun in the right form.
 *
 * @param {number} count
 * @param {string} singular
 * @param {string} [plural] given when adding an "s" would be wrong
 * @returns {string} for example "1 file" or "3 files"
 */
export function pluralize(count, singular, plural = singular + "s") {
  const noun = count === 1 ? singular : plural;
  return `${count} ${noun}`;
}

export function test_pluralize() {
  assert.equal(pluralize(1, "file"), "1 file");
  assert.equal(pluralize(0, "file"), "0 files");
  assert.equal(pluralize(2, "child", "children"), "2 children");
}

// Return the text between two markers, or null when either marker is missing.
const textBetween = (text, open, close) => {
  const start = text.indexOf(open);
  if (start < 0) return null;
  const from = start + open.length;
  const end = text.indexOf(close, from);
  return end < 0 ? null : text.slice(from, end);
};

export function test_textBetween() {
  assert.equal(textBetween("say [hello] twice", "[", "]"), "hello");
  assert.equal(textBetween("<<a>> <<b>>", "<<", ">>"), "a");
  assert.equal(textBetween("no markers", "[", "]"), null);
  assert.equal(textBetween("open [ only", "[", "]"), null);
}

/**
 * Tells in which line and column a character of a text stands, both counted from 1.
 *
 * @param {string} text
 * @param {number} offset index of the character
 * @returns {{line: number, column: number}}
 */
export function positionAt(text, offset) {
  const before = text.slice(0, offset).split("\n");
  const line = before.length;
  const column = before[line - 1].length + 1;
  return { line, column };
}

export function test_positionAt() {
  assert.deepEqual(positionAt("ab\ncd", 0), { line: 1, column: 1 });
  assert.deepEqual(positionAt("ab\ncd", 4), { line: 2, column: 2 });
  assert.deepEqual(positionAt("ab\n", 3), { line: 2, column: 1 });
}
