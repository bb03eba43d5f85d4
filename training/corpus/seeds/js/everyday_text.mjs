import assert from "node:assert/strict";

/**
 * Turns a text around.
 *
 * @param {string} text
 * @returns {string}
 */
export function reverseText(text) {
  let result = "";
  for (const char of text) {
    result = char + result;
  }
  return result;
}

export function test_reverseText() {
  assert.equal(reverseText("cria"), "airc");
  assert.equal(reverseText(""), "");
}

// Write the first letter of every word as a capital.
export function capitalizeWords(text) {
  return text
    .split(" ")
    .map((word) => (word === "" ? "" : word[0].toUpperCase() + word.slice(1)))
    .join(" ");
}

export function test_capitalizeWords() {
  assert.equal(capitalizeWords("the old house"), "The Old House");
  assert.equal(capitalizeWords("a  b"), "A  B");
  assert.equal(capitalizeWords(""), "");
}

/** Counts how often each word occurs, ignoring case. */
export function countWords(text) {
  const counts = {};
  for (const word of text.toLowerCase().split(/\s+/)) {
    if (word === "") continue;
    counts[word] = (counts[word] ?? 0) + 1;
  }
  return counts;
}

export function test_countWords() {
  assert.deepEqual(countWords("The cat the dog"), { the: 2, cat: 1, dog: 1 });
  assert.deepEqual(countWords("  "), {});
}

// Find the longest word of a sentence; the first one wins a tie.
function longestWord(sentence) {
  let longest = "";
  for (const word of sentence.split(" ")) {
    if (word.length > longest.length) longest = word;
  }
  return longest;
}

export function test_longestWord() {
  assert.equal(longestWord("the quick brown fox"), "quick");
  assert.equal(longestWord(""), "");
}

/**
 * Removes all characters that are not plain ASCII.
 * @param {string} text
 * @returns {string}
 */
export function removeNonAscii(text) {
  return [...text].filter((char) => char.codePointAt(0) < 128).join("");
}

export function test_removeNonAscii() {
  assert.equal(removeNonAscii("café ☕"), "caf ");
  assert.equal(removeNonAscii("plain"), "plain");
}

// Are two words made of the same letters? Case and spaces do not count.
export function areAnagrams(first, second) {
  const letters = (text) => [...text.toLowerCase().replaceAll(" ", "")].sort().join("");
  return letters(first) === letters(second);
}

export function test_areAnagrams() {
  assert.equal(areAnagrams("listen", "Silent"), true);
  assert.equal(areAnagrams("dirty room", "dormitory"), true);
  assert.equal(areAnagrams("cat", "cut"), false);
}

/**
 * Greets everyone in a list in one sentence.
 *
 * @param {string[]} names
 * @returns {string} a greeting for the world if the list is empty
 */
export function greetAll(names) {
  if (names.length === 0) return "Hello, world!";
  const last = names[names.length - 1];
  if (names.length === 1) return `Hello, ${last}!`;
  return `Hello, ${names.slice(0, -1).join(", ")} and ${last}!`;
}

export function test_greetAll() {
  assert.equal(greetAll([]), "Hello, world!");
  assert.equal(greetAll(["Ann"]), "Hello, Ann!");
  assert.equal(greetAll(["Ann", "Bo", "Cy"]), "Hello, Ann, Bo and Cy!");
}

// Keep only the digits of a text, for example of a phone number.
const digitsOnly = (text) => text.replace(/\D/g, "");

export function test_digitsOnly() {
  assert.equal(digitsOnly("+49 (0) 30-12"), "4903012");
  assert.equal(digitsOnly("none"), "");
}

/** Counts the vowels and the consonants of a word. */
export function vowelsAndConsonants(word) {
  let vowels = 0;
  let consonants = 0;
  for (const letter of word.toLowerCase()) {
    if ("aeiou".includes(letter)) {
      vowels++;
    } else if (letter >= "a" && letter <= "z") {
      consonants++;
    }
  }
  return { vowels, consonants };
}

export function test_vowelsAndConsonants() {
  assert.deepEqual(vowelsAndConsonants("banana"), { vowels: 3, consonants: 3 });
  assert.deepEqual(vowelsAndConsonants(""), { vowels: 0, consonants: 0 });
}

/**
 * Replaces forbidden words by stars of the same length.
 *
 * @param {string} text
 * @param {string[]} forbidden in lower case
 */
export function censorWords(text, forbidden) {
  return text
    .split(" ")
    .map((word) => (forbidden.includes(word.toLowerCase()) ? "*".repeat(word.length) : word))
    .join(" ");
}

export function test_censorWords() {
  assert.equal(censorWords("you Darn cat", ["darn"]), "you **** cat");
  assert.equal(censorWords("fine", ["darn"]), "fine");
}

// Convert a name such as backgroundColor to background-color.
export function toKebabCase(name) {
  return name.replace(/[A-Z]/g, (letter) => "-" + letter.toLowerCase());
}

export function test_toKebabCase() {
  assert.equal(toKebabCase("backgroundColor"), "background-color");
  assert.equal(toKebabCase("plain"), "plain");
}

/** Converts a name such as background-color to backgroundColor. */
export function toCamelCase(name) {
  return name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}

export function test_toCamelCase() {
  assert.equal(toCamelCase("background-color"), "backgroundColor");
  assert.equal(toCamelCase("plain"), "plain");
}

// Shorten a text to a number of words and add dots if something was cut.
export function firstWords(text, count) {
  const words = text.trim().split(/\s+/);
  if (words.length <= count) return words.join(" ");
  return words.slice(0, count).join(" ") + "...";
}

export function test_firstWords() {
  assert.equal(firstWords("one two three", 2), "one two...");
  assert.equal(firstWords("one two", 2), "one two");
}

/**
 * Moves every letter 13 places on in the alphabet. Twice gives the text again.
 *
 * @param {string} text
 * @returns {string}
 */
export function rot13(text) {
  return text.replace(/[a-z]/gi, (letter) => {
    const base = letter <= "Z" ? 65 : 97;
    return String.fromCharCode(((letter.charCodeAt(0) - base + 13) % 26) + base);
  });
}

export function test_rot13() {
  assert.equal(rot13("Hello"), "Uryyb");
  assert.equal(rot13(rot13("Twice, please.")), "Twice, please.");
}
