import assert from "node:assert/strict";

/**
 * Writes a number of bytes with a fitting unit.
 *
 * @param {number} bytes
 * @returns {string} for example "1.5 KiB"
 */
export function formatBytes(bytes) {
  const units = ["B", "KiB", "MiB", "GiB", "TiB"];
  let size = bytes;
  let unit = 0;
  while (size >= 1024 && unit < units.length - 1) {
    size /= 1024;
    unit++;
  }
  return unit === 0 ? `${size} B` : `${size.toFixed(1)} ${units[unit]}`;
}

export function test_formatBytes() {
  assert.equal(formatBytes(1536), "1.5 KiB");
  assert.equal(formatBytes(1023), "1023 B");
  assert.equal(formatBytes(3 * 1024 ** 3), "3.0 GiB");
}

// Put a separator between every three digits of a whole number.
export function groupThousands(number, separator = ",") {
  const sign = number < 0 ? "-" : "";
  const digits = String(Math.abs(number));
  const groups = [];
  for (let end = digits.length; end > 0; end -= 3) {
    groups.unshift(digits.slice(Math.max(0, end - 3), end));
  }
  return sign + groups.join(separator);
}

export function test_groupThousands() {
  assert.equal(groupThousands(1234567), "1,234,567");
  assert.equal(groupThousands(-1000, " "), "-1 000");
  assert.equal(groupThousands(999), "999");
  assert.equal(groupThousands(0), "0");
}

/**
 * Formats an amount of cents as a price.
 * @param {number} cents a whole number
 * @param {string} [currency="€"]
 * @returns {string} for example "€12.05"
 */
export function formatPrice(cents, currency = "€") {
  const sign = cents < 0 ? "-" : "";
  const amount = Math.abs(cents);
  const whole = Math.floor(amount / 100);
  const rest = String(amount % 100).padStart(2, "0");
  return `${sign}${currency}${whole}.${rest}`;
}

export function test_formatPrice() {
  assert.equal(formatPrice(1205), "€12.05");
  assert.equal(formatPrice(-7, "$"), "-$0.07");
  assert.equal(formatPrice(0), "€0.00");
}

// Join words the way people do: "a", "a and b", "a, b and c".
function joinWords(words, link = "and") {
  if (words.length <= 1) return words.join("");
  const last = words[words.length - 1];
  return `${words.slice(0, -1).join(", ")} ${link} ${last}`;
}

export function test_joinWords() {
  assert.equal(joinWords(["tea", "milk", "rum"]), "tea, milk and rum");
  assert.equal(joinWords(["red", "blue"], "or"), "red or blue");
  assert.equal(joinWords(["one"]), "one");
  assert.equal(joinWords([]), "");
}

/**
 * Returns a number with its English ordinal ending.
 *
 * @param {number} n a positive whole number
 * @returns {string} "1st", "2nd", "3rd", "4th", …
 */
export function ordinal(n) {
  const lastTwo = n % 100;
  if (lastTwo >= 11 && lastTwo <= 13) return n + "th";
  switch (n % 10) {
    case 1:
      return n + "st";
    case 2:
      return n + "nd";
    case 3:
      return n + "rd";
    default:
      return n + "th";
  }
}

export function test_ordinal() {
  assert.equal(ordinal(1), "1st");
  assert.equal(ordinal(12), "12th");
  assert.equal(ordinal(22), "22nd");
  assert.equal(ordinal(113), "113th");
  assert.equal(ordinal(103), "103rd");
}

// Align rows of cells in columns; cells of numbers go to the right.
export function alignColumns(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => String(row[column]).length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => {
          const text = String(cell);
          return typeof cell === "number" ? text.padStart(widths[column]) : text.padEnd(widths[column]);
        })
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

export function test_alignColumns() {
  assert.equal(alignColumns([["pear", 5], ["fig", 120]]), "pear    5\nfig   120");
  assert.equal(alignColumns([["a", "b"], ["long", "c"]]), "a     b\nlong  c");
}

/**
 * Fills the placeholders of a template such as "Hello {name}".
 *
 * @param {string} template
 * @param {Record<string, unknown>} values
 * @returns {string} unknown placeholders are left standing
 */
const fillTemplate = (template, values) =>
  template.replace(/\{(\w+)\}/g, (whole, name) => (name in values ? String(values[name]) : whole));

export function test_fillTemplate() {
  assert.equal(fillTemplate("Hello {name}!", { name: "Bo" }), "Hello Bo!");
  assert.equal(fillTemplate("{n} of {total}", { n: 0 }), "0 of {total}");
  assert.equal(fillTemplate("none", {}), "none");
}

// Show milliseconds like a stopwatch: "2:05.3", with hours when needed.
export function stopwatchText(ms) {
  const tenths = Math.floor(ms / 100) % 10;
  const seconds = Math.floor(ms / 1000) % 60;
  const minutes = Math.floor(ms / 60000) % 60;
  const hours = Math.floor(ms / 3600000);
  const two = (n) => String(n).padStart(2, "0");
  const clock = hours > 0 ? `${hours}:${two(minutes)}` : `${minutes}`;
  return `${clock}:${two(seconds)}.${tenths}`;
}

export function test_stopwatchText() {
  assert.equal(stopwatchText(125300), "2:05.3");
  assert.equal(stopwatchText(3661000), "1:01:01.0");
  assert.equal(stopwatchText(99), "0:00.0");
}

/**
 * Shortens a large count, as social pages do.
 * @param {number} count
 * @returns {string} for example "950", "1.2k" or "3M"
 */
function compactCount(count) {
  const steps = [
    [1e9, "B"],
    [1e6, "M"],
    [1e3, "k"],
  ];
  for (const [size, letter] of steps) {
    if (count < size) continue;
    const short = Math.floor((count / size) * 10) / 10;
    return short + letter;
  }
  return String(count);
}

export function test_compactCount() {
  assert.equal(compactCount(950), "950");
  assert.equal(compactCount(1234), "1.2k");
  assert.equal(compactCount(3000000), "3M");
  assert.equal(compactCount(999999), "999.9k");
}

// Draw a tree of { name, children } with lines, one entry in each array item.
export function treeLines(node, indent = '') {
  const lines = [node.name];
  const children = node.children ?? [];
  children.forEach((child, i) => {
    const last = i === children.length - 1;
    const [first, ...rest] = treeLines(child);
    lines.push((last ? '└─ ' : '├─ ') + first);
    for (const line of rest) lines.push((last ? '   ' : '│  ') + line);
  });
  return lines.map((line) => indent + line);
}

export function test_treeLines() {
  const tree = { name: 'src', children: [{ name: 'lib', children: [{ name: 'a.js' }] }, { name: 'main.js' }] };
  assert.deepEqual(treeLines(tree), ['src', '├─ lib', '│  └─ a.js', '└─ main.js']);
  assert.deepEqual(treeLines({ name: 'x' }, '> '), ['> x']);
}

/**
 * Draws a bar chart out of characters.
 *
 * @param {Record<string, number>} data no negative values
 * @param {number} [width=20] length of the longest bar
 * @returns {string} one line for each entry
 */
export function textBars(data, width = 20) {
  const entries = Object.entries(data);
  const peak = Math.max(...entries.map(([, value]) => value), 1);
  const labelWidth = Math.max(0, ...entries.map(([label]) => label.length));
  return entries
    .map(([label, value]) => {
      const bar = "#".repeat(Math.round((value / peak) * width));
      return `${label.padEnd(labelWidth)} | ${bar} ${value}`;
    })
    .join("\n");
}

export function test_textBars() {
  assert.equal(textBars({ mon: 2, tues: 4 }, 4), "mon  | ## 2\ntues | #### 4");
  assert.equal(textBars({ a: 0 }, 5), "a |  0");
  assert.equal(textBars({}), "");
}

// Write a number with an explicit sign, for changes of a score or price.
const formatChange = (delta) => {
  if (delta === 0) return "±0";
  return delta > 0 ? `+${delta}` : `−${-delta}`;
};

export function test_formatChange() {
  assert.equal(formatChange(3), "+3");
  assert.equal(formatChange(-1.5), "−1.5");
  assert.equal(formatChange(0), "±0");
}

/**
 * Shows bytes as a hex dump: offset, hex digits and printable characters.
 *
 * @param {Uint8Array} bytes
 * @param {number} [perLine=8]
 * @returns {string[]}
 */
export function hexDump(bytes, perLine = 8) {
  const lines = [];
  for (let offset = 0; offset < bytes.length; offset += perLine) {
    const slice = [...bytes.subarray(offset, offset + perLine)];
    const hex = slice.map((b) => b.toString(16).padStart(2, "0")).join(" ");
    const text = slice.map((b) => (b >= 32 && b < 127 ? String.fromCharCode(b) : ".")).join("");
    const label = offset.toString(16).padStart(4, "0");
    lines.push(`${label}  ${hex.padEnd(perLine * 3 - 1)}  ${text}`);
  }
  return lines;
}

export function test_hexDump() {
  assert.deepEqual(hexDump(new Uint8Array([72, 105, 10]), 4), ["0000  48 69 0a     Hi."]);
  assert.equal(hexDump(new Uint8Array(9)).length, 2);
  assert.deepEqual(hexDump(new Uint8Array()), []);
}

// Frame a message with a box made of +, - and |.
function boxText(message) {
  const lines = message.split('\n');
  const width = Math.max(...lines.map((line) => line.length));
  const border = '+' + '-'.repeat(width + 2) + '+';
  const middle = lines.map((line) => '| ' + line.padEnd(width) + ' |');
  return [border, ...middle, border].join('\n');
}

export function test_boxText() {
  assert.equal(boxText('hi'), '+----+\n| hi |\n+----+');
  assert.equal(boxText('a\nbcd'), '+-----+\n| a   |\n| bcd |\n+-----+');
}

/**
 * Summarizes numbers as ranges, e.g. for a list of changed lines.
 * @param {number[]} numbers sorted, without doubles
 * @returns {string} "1-3, 7, 9-10"
 */
export function summarizeNumbers(numbers) {
  const parts = [];
  let i = 0;
  while (i < numbers.length) {
    const start = numbers[i];
    while (numbers[i + 1] === numbers[i] + 1) i++;
    parts.push(start === numbers[i] ? `${start}` : `${start}-${numbers[i]}`);
    i++;
  }
  return parts.join(", ");
}

export function test_summarizeNumbers() {
  assert.equal(summarizeNumbers([1, 2, 3, 7, 9, 10]), "1-3, 7, 9-10");
  assert.equal(summarizeNumbers([5]), "5");
  assert.equal(summarizeNumbers([]), "");
}

// Print a score as stars, e.g. "★★★☆☆" for 3 of 5.
export const starRating = (score, best = 5) => {
  const full = Math.min(best, Math.max(0, Math.round(score)));
  return "★".repeat(full) + "☆".repeat(best - full);
};

export function test_starRating() {
  assert.equal(starRating(3), "★★★☆☆");
  assert.equal(starRating(2.5, 3), "★★★");
  assert.equal(starRating(-1, 2), "☆☆");
}

/**
 * Writes a postal address on as few lines as its parts need.
 *
 * @param {{name?: string, street?: string, zip?: string, city?: string, country?: string}} address
 * @returns {string} lines without the missing parts
 */
function formatAddress({ name, street, zip, city, country }) {
  const town = [zip, city].filter(Boolean).join(" ");
  const lines = [name, street, town, country?.toUpperCase()];
  return lines.filter((line) => line).join("\n");
}

export function test_formatAddress() {
  assert.equal(
    formatAddress({ name: "Ann Lee", street: "1 Hill Rd", zip: "1234", city: "Oslo", country: "Norway" }),
    "Ann Lee\n1 Hill Rd\n1234 Oslo\nNORWAY",
  );
  assert.equal(formatAddress({ city: "Rome" }), "Rome");
  assert.equal(formatAddress({}), "");
}

// Render rows of objects as a Markdown table with the given columns.
export function markdownTable(rows, columns) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  const out = [line(columns), line(columns.map(() => "---"))];
  for (const row of rows) {
    const cells = columns.map((column) => String(row[column] ?? "").replaceAll("|", "\\|"));
    out.push(line(cells));
  }
  return out.join("\n");
}

export function test_markdownTable() {
  assert.equal(markdownTable([{ a: 1, b: "x|y" }], ["a", "b"]), "| a | b |\n| --- | --- |\n| 1 | x\\|y |");
  assert.equal(markdownTable([{}], ["a"]), "| a |\n| --- |\n|  |");
}
