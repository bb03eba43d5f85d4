import assert from "node:assert/strict";

/**
 * Parses a query string into an object; repeated names give lists.
 *
 * @param {string} query with or without the leading "?"
 * @returns {Record<string, string | string[]>}
 */
export function parseQuery(query) {
  const result = {};
  for (const part of query.replace(/^\?/, "").split("&")) {
    if (part === "") continue;
    const [name, value = ""] = part.split("=").map((text) => decodeURIComponent(text.replaceAll("+", " ")));
    if (name in result) {
      result[name] = [].concat(result[name], value);
    } else {
      result[name] = value;
    }
  }
  return result;
}

export function test_parseQuery() {
  assert.deepEqual(parseQuery("?q=tea+pot&page=2"), { q: "tea pot", page: "2" });
  assert.deepEqual(parseQuery("a=1&a=2&a=3"), { a: ["1", "2", "3"] });
  assert.deepEqual(parseQuery("flag&x=%C3%A9"), { flag: "", x: "é" });
  assert.deepEqual(parseQuery("?"), {});
}

// Read lines such as "name: value" into an object, skipping blanks and # comments.
export function parseSettings(text) {
  const settings = {};
  for (const line of text.split("\n")) {
    const trimmed = line.trim();
    if (trimmed === "" || trimmed.startsWith("#")) continue;
    const colon = trimmed.indexOf(":");
    if (colon === -1) throw new SyntaxError(`no colon in "${trimmed}"`);
    settings[trimmed.slice(0, colon).trim()] = trimmed.slice(colon + 1).trim();
  }
  return settings;
}

export function test_parseSettings() {
  assert.deepEqual(parseSettings("# demo\nhost: localhost\n\nurl: http://x"), { host: "localhost", url: "http://x" });
  assert.deepEqual(parseSettings(""), {});
  assert.throws(() => parseSettings("broken"), SyntaxError);
}

/**
 * Splits one line of CSV into its cells.
 *
 * @param {string} line
 * @returns {string[]} quotes are removed, doubled quotes inside become single ones
 */
export function parseCsvLine(line) {
  const cells = [];
  let cell = "";
  let quoted = false;
  for (let i = 0; i < line.length; i++) {
    const char = line[i];
    if (quoted && char === '"' && line[i + 1] === '"') {
      cell += '"';
      i++;
    } else if (char === '"') {
      quoted = !quoted;
    } else if (char === "," && !quoted) {
      cells.push(cell);
      cell = "";
    } else {
      cell += char;
    }
  }
  cells.push(cell);
  return cells;
}

export function test_parseCsvLine() {
  assert.deepEqual(parseCsvLine('a,"b,c",d'), ["a", "b,c", "d"]);
  assert.deepEqual(parseCsvLine('"say ""hi""",2'), ['say "hi"', "2"]);
  assert.deepEqual(parseCsvLine(",x,"), ["", "x", ""]);
  assert.deepEqual(parseCsvLine(""), [""]);
}

// Convert a duration such as "1h30m" or "45s" to seconds; anything else gives NaN.
function parseDuration(text) {
  const match = text.trim().match(/^(?:(\d+)h)?\s*(?:(\d+)m)?\s*(?:(\d+)s)?$/);
  if (!match || match[0] === "") return NaN;
  const [hours = 0, minutes = 0, seconds = 0] = match.slice(1).map((part) => Number(part ?? 0));
  return hours * 3600 + minutes * 60 + seconds;
}

export function test_parseDuration() {
  assert.equal(parseDuration("1h30m"), 5400);
  assert.equal(parseDuration("2m 5s"), 125);
  assert.equal(parseDuration("45s"), 45);
  assert.ok(Number.isNaN(parseDuration("soon")));
  assert.ok(Number.isNaN(parseDuration("")));
}

/**
 * Parses a version such as "v1.4.0-beta".
 * @param {string} text
 * @returns {{major: number, minor: number, patch: number, label: string} | null}
 */
export function parseVersion(text) {
  const match = /^v?(\d+)\.(\d+)(?:\.(\d+))?(?:-([\w.]+))?$/.exec(text);
  if (match === null) return null;
  const [, major, minor, patch = "0", label = ""] = match;
  return { major: Number(major), minor: Number(minor), patch: Number(patch), label };
}

export function test_parseVersion() {
  assert.deepEqual(parseVersion("v1.4.0-beta"), { major: 1, minor: 4, patch: 0, label: "beta" });
  assert.deepEqual(parseVersion("2.10"), { major: 2, minor: 10, patch: 0, label: "" });
  assert.equal(parseVersion("latest"), null);
}

// Read a color such as "#ff8000" or "#f80" into its three parts.
export const parseHexColor = (text) => {
  let digits = text.replace("#", "");
  if (digits.length === 3) {
    digits = [...digits].map((digit) => digit + digit).join("");
  }
  if (!/^[0-9a-f]{6}$/i.test(digits)) return undefined;
  const value = parseInt(digits, 16);
  return { r: value >> 16, g: (value >> 8) & 255, b: value & 255 };
};

export function test_parseHexColor() {
  assert.deepEqual(parseHexColor("#ff8000"), { r: 255, g: 128, b: 0 });
  assert.deepEqual(parseHexColor("#0af"), { r: 0, g: 170, b: 255 });
  assert.equal(parseHexColor("#12"), undefined);
  assert.equal(parseHexColor("red"), undefined);
}

/**
 * Reads an INI text with [sections].
 *
 * @param {string} text
 * @returns {Record<string, Record<string, string>>} keys before any section go to the section ""
 */
function parseIni(text) {
  const sections = {};
  let section = '';
  for (const raw of text.split(/\r?\n/)) {
    const line = raw.replace(/[;#].*$/, '').trim();
    if (!line) continue;
    const heading = line.match(/^\[(.+)\]$/);
    if (heading) {
      section = heading[1];
      sections[section] ??= {};
    } else {
      const [key, ...rest] = line.split('=');
      sections[section] ??= {};
      sections[section][key.trim()] = rest.join('=').trim();
    }
  }
  return sections;
}

export function test_parseIni() {
  assert.deepEqual(parseIni('[db]\nhost = local ; here\nport=1'), { db: { host: 'local', port: '1' } });
  assert.deepEqual(parseIni('a=b=c\n[empty]'), { '': { a: 'b=c' }, empty: {} });
  assert.deepEqual(parseIni('# nothing'), {});
}

// Parse a Cookie header into an object.
export function parseCookies(header) {
  const cookies = {};
  for (const pair of header.split(";")) {
    const equals = pair.indexOf("=");
    if (equals < 1) continue;
    const name = pair.slice(0, equals).trim();
    cookies[name] = decodeURIComponent(pair.slice(equals + 1).trim());
  }
  return cookies;
}

export function test_parseCookies() {
  assert.deepEqual(parseCookies("theme=dark; id=a%20b"), { theme: "dark", id: "a b" });
  assert.deepEqual(parseCookies("token=x=y"), { token: "x=y" });
  assert.deepEqual(parseCookies(""), {});
}

/**
 * Expands page ranges as in a print dialog.
 *
 * @param {string} text for example "1-3, 7"
 * @returns {number[]} sorted, each page once
 * @throws {Error} when a part is not a number or a range
 */
export function parsePageRanges(text) {
  const pages = new Set();
  for (const part of text.split(",")) {
    const match = /^\s*(\d+)(?:\s*-\s*(\d+))?\s*$/.exec(part);
    if (!match) throw new Error(`bad range: ${part}`);
    const first = Number(match[1]);
    const last = match[2] === undefined ? first : Number(match[2]);
    for (let page = first; page <= last; page++) pages.add(page);
  }
  return [...pages].sort((a, b) => a - b);
}

export function test_parsePageRanges() {
  assert.deepEqual(parsePageRanges("1-3, 7"), [1, 2, 3, 7]);
  assert.deepEqual(parsePageRanges("5,2-5"), [2, 3, 4, 5]);
  assert.throws(() => parsePageRanges("1-x"), /bad range/);
}

// Sort command line words into options ("--name=value", "--flag") and the rest.
function parseArgs(words) {
  const options = {};
  const rest = [];
  words.forEach((word) => {
    if (!word.startsWith('--')) {
      rest.push(word);
      return;
    }
    const [name, value] = word.slice(2).split('=');
    options[name] = value ?? true;
  });
  return { options, rest };
}

export function test_parseArgs() {
  assert.deepEqual(parseArgs(['in.txt', '--out=a.txt', '--force']), { options: { out: 'a.txt', force: true }, rest: ['in.txt'] });
  assert.deepEqual(parseArgs([]), { options: {}, rest: [] });
  assert.deepEqual(parseArgs(['--empty=']).options, { empty: '' });
}

/**
 * Cuts an arithmetic expression into tokens.
 *
 * @param {string} source
 * @returns {Array<{type: "number" | "operator", value: string}>}
 * @throws {SyntaxError} on a character it does not know
 */
export function tokenize(source) {
  const tokens = [];
  let i = 0;
  while (i < source.length) {
    const char = source[i];
    if (char === " ") {
      i++;
    } else if ("+-*/()".includes(char)) {
      tokens.push({ type: "operator", value: char });
      i++;
    } else {
      const number = /^\d+(\.\d+)?/.exec(source.slice(i));
      if (!number) throw new SyntaxError(`unexpected ${char} at ${i}`);
      tokens.push({ type: "number", value: number[0] });
      i += number[0].length;
    }
  }
  return tokens;
}

export function test_tokenize() {
  assert.deepEqual(tokenize("2*(3.5+1)").map((token) => token.value), ["2", "*", "(", "3.5", "+", "1", ")"]);
  assert.deepEqual(tokenize("7"), [{ type: "number", value: "7" }]);
  assert.deepEqual(tokenize("  "), []);
  assert.throws(() => tokenize("2 $ 3"), /unexpected \$ at 2/);
}

// Read a yes/no answer in the ways people write it; null if it is neither.
export const parseYesNo = (answer) => {
  const word = answer.trim().toLowerCase();
  if (["yes", "y", "true", "on", "1"].includes(word)) return true;
  if (["no", "n", "false", "off", "0"].includes(word)) return false;
  return null;
};

export function test_parseYesNo() {
  assert.equal(parseYesNo(" Yes "), true);
  assert.equal(parseYesNo("off"), false);
  assert.equal(parseYesNo("maybe"), null);
}

/**
 * Converts a file size such as "1.5 MB" to bytes.
 * @param {string} text
 * @returns {number} NaN if it cannot be read
 */
export function parseFileSize(text) {
  const units = { B: 1, KB: 1024, MB: 1024 ** 2, GB: 1024 ** 3 };
  const match = text.trim().toUpperCase().match(/^([\d.]+)\s*([KMG]?B)?$/);
  if (!match) return NaN;
  return Math.round(Number(match[1]) * units[match[2] ?? "B"]);
}

export function test_parseFileSize() {
  assert.equal(parseFileSize("1.5 MB"), 1572864);
  assert.equal(parseFileSize("2kb"), 2048);
  assert.equal(parseFileSize("300"), 300);
  assert.ok(Number.isNaN(parseFileSize("big")));
}

// Convert a clock time such as "7:05 pm" to minutes since midnight.
function parseClock(text) {
  const match = /^(\d{1,2}):(\d{2})\s*(am|pm)?$/i.exec(text.trim());
  if (!match) return -1;
  let hour = Number(match[1]);
  const minute = Number(match[2]);
  const half = match[3]?.toLowerCase();
  if (half === 'pm' && hour < 12) hour += 12;
  if (half === 'am' && hour === 12) hour = 0;
  return hour < 24 && minute < 60 ? hour * 60 + minute : -1;
}

export function test_parseClock() {
  assert.equal(parseClock('7:05 pm'), 19 * 60 + 5);
  assert.equal(parseClock('12:00 am'), 0);
  assert.equal(parseClock('23:59'), 1439);
  assert.equal(parseClock('25:00'), -1);
  assert.equal(parseClock('noon'), -1);
}

/**
 * Separates the front matter of a Markdown file from its body.
 *
 * @param {string} source
 * @returns {{meta: Record<string, string>, body: string}} an empty meta if the file has none
 */
export function parseFrontMatter(source) {
  const match = /^---\n([\s\S]*?)\n---\n?/.exec(source);
  if (!match) return { meta: {}, body: source };
  const meta = {};
  for (const line of match[1].split("\n")) {
    const [key, ...value] = line.split(":");
    meta[key.trim()] = value.join(":").trim();
  }
  return { meta, body: source.slice(match[0].length) };
}

export function test_parseFrontMatter() {
  assert.deepEqual(parseFrontMatter("---\ntitle: Hi: there\n---\nText"), { meta: { title: "Hi: there" }, body: "Text" });
  assert.deepEqual(parseFrontMatter("Just text"), { meta: {}, body: "Just text" });
}

// Take a log line apart into its time, level and message.
export function parseLogLine(line) {
  const match = line.match(/^\[(?<time>[^\]]+)\]\s+(?<level>[A-Z]+):?\s+(?<message>.*)$/);
  return match ? { ...match.groups } : null;
}

export function test_parseLogLine() {
  assert.deepEqual(parseLogLine("[12:30:01] WARN: disk almost full"), {
    time: "12:30:01",
    level: "WARN",
    message: "disk almost full",
  });
  assert.equal(parseLogLine("no brackets"), null);
}

/**
 * Works out a sum in reverse Polish notation, such as "3 4 + 2 *".
 * @param {string} expression words separated by spaces
 * @returns {number}
 */
export function evaluatePostfix(expression) {
  const stack = [];
  for (const word of expression.split(' ')) {
    if (!['+', '-', '*', '/'].includes(word)) {
      stack.push(Number(word));
      continue;
    }
    const right = stack.pop();
    const left = stack.pop();
    switch (word) {
      case '+': stack.push(left + right); break;
      case '-': stack.push(left - right); break;
      case '*': stack.push(left * right); break;
      default: stack.push(left / right);
    }
  }
  return stack.pop();
}

export function test_evaluatePostfix() {
  assert.equal(evaluatePostfix('3 4 + 2 *'), 14);
  assert.equal(evaluatePostfix('8 2 / 1 -'), 3);
  assert.equal(evaluatePostfix('5'), 5);
}

// Read "51.5° N" or "0.13 W" as a signed number of degrees.
export function parseCoordinate(text) {
  const match = text.trim().match(/^(\d+(?:\.\d+)?)\s*°?\s*([NSEW])$/i);
  if (!match) throw new Error(`not a coordinate: ${text}`);
  const degrees = Number(match[1]);
  const direction = match[2].toUpperCase();
  return direction === "S" || direction === "W" ? -degrees : degrees;
}

export function test_parseCoordinate() {
  assert.equal(parseCoordinate("51.5° N"), 51.5);
  assert.equal(parseCoordinate("0.13w"), -0.13);
  assert.throws(() => parseCoordinate("north"), /not a coordinate/);
}
