import assert from "node:assert/strict";

/**
 * Escapes the characters of a text that mean something in HTML.
 *
 * @param {string} text
 * @returns {string}
 */
export function escapeHtml(text) {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}

export function test_escapeHtml() {
  assert.equal(escapeHtml('<a href="x">'), "&lt;a href=&quot;x&quot;&gt;");
  assert.equal(escapeHtml("R&D's"), "R&amp;D&#39;s");
  assert.equal(escapeHtml(""), "");
}

// Turn the common HTML entities back into characters; others stay as they are.
export function unescapeHtml(html) {
  const named = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0" };
  return html.replace(/&(#\d+|\w+);/g, (whole, name) => {
    if (name.startsWith("#")) return String.fromCodePoint(Number(name.slice(1)));
    return named[name] ?? whole;
  });
}

export function test_unescapeHtml() {
  assert.equal(unescapeHtml("1 &lt; 2 &amp;&amp; 3"), "1 < 2 && 3");
  assert.equal(unescapeHtml("it&#39;s"), "it's");
  assert.equal(unescapeHtml("&amp;lt;"), "&lt;");
  assert.equal(unescapeHtml("&unknown;"), "&unknown;");
}

/**
 * Writes an unordered list.
 * @param {string[]} items plain texts, escaped here
 * @returns {string}
 */
export function unorderedList(items) {
  if (items.length === 0) return "";
  const escape = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
  const lines = items.map((item) => `  <li>${escape(item)}</li>`);
  return ["<ul>", ...lines, "</ul>"].join("\n");
}

export function test_unorderedList() {
  assert.equal(unorderedList(["a", "b < c"]), "<ul>\n  <li>a</li>\n  <li>b &lt; c</li>\n</ul>");
  assert.equal(unorderedList([]), "");
}

// Write attributes for a tag: true gives a bare name; false, null and undefined leave it out.
function attributesToString(attributes) {
  let out = "";
  for (const [name, value] of Object.entries(attributes)) {
    if (value === false || value === null || value === undefined) continue;
    if (value === true) {
      out += ` ${name}`;
    } else {
      out += ` ${name}="${String(value).replace(/&/g, "&amp;").replace(/"/g, "&quot;")}"`;
    }
  }
  return out;
}

export function test_attributesToString() {
  assert.equal(attributesToString({ id: "x", disabled: true, hidden: false }), ' id="x" disabled');
  assert.equal(attributesToString({ title: 'say "hi"', width: 0 }), ' title="say &quot;hi&quot;" width="0"');
  assert.equal(attributesToString({}), "");
}

/**
 * Builds a table from rows of cells, the first row being the header.
 *
 * @param {string[][]} rows cells that are already safe HTML
 * @returns {string}
 */
export function htmlTable(rows) {
  const [header, ...body] = rows;
  const row = (cells, tag) => "<tr>" + cells.map((cell) => `<${tag}>${cell}</${tag}>`).join("") + "</tr>";
  let html = "<table><thead>" + row(header, "th") + "</thead>";
  html += "<tbody>";
  for (const cells of body) {
    html += row(cells, "td");
  }
  return html + "</tbody></table>";
}

export function test_htmlTable() {
  assert.equal(
    htmlTable([["Name"], ["Ann"]]),
    "<table><thead><tr><th>Name</th></tr></thead><tbody><tr><td>Ann</td></tr></tbody></table>",
  );
  assert.equal(htmlTable([["A", "B"]]), "<table><thead><tr><th>A</th><th>B</th></tr></thead><tbody></tbody></table>");
}

// Throw away the tags of an HTML text and keep its words.
const stripTags = (html) => html.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ").trim();

export function test_stripTags() {
  assert.equal(stripTags("<p>Hello <b>you</b></p>"), "Hello you");
  assert.equal(stripTags("a<br>b"), "a b");
  assert.equal(stripTags("no tags"), "no tags");
}

/**
 * Makes links out of the web addresses in a text.
 *
 * @param {string} text plain text; "<" and "&" are escaped
 * @returns {string} HTML
 */
export function linkify(text) {
  const safe = text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
  return safe.replace(/https?:\/\/[^\s<"]+/g, (url) => {
    // A full stop or comma after an address ends the sentence, not the address.
    const tail = /[.,!?]+$/.exec(url)?.[0] ?? "";
    const link = url.slice(0, url.length - tail.length);
    return `<a href="${link}">${link}</a>${tail}`;
  });
}

export function test_linkify() {
  assert.equal(linkify("see http://a.org/x."), 'see <a href="http://a.org/x">http://a.org/x</a>.');
  assert.equal(linkify("1 < 2"), "1 &lt; 2");
  assert.equal(linkify("https://b.io?x=1&y=2"), '<a href="https://b.io?x=1&amp;y=2">https://b.io?x=1&amp;y=2</a>');
}

// Write the options of a select box and mark the chosen one.
export function selectOptions(choices, selected) {
  return Object.entries(choices)
    .map(([value, label]) => {
      const mark = value === selected ? ' selected' : '';
      return `<option value="${value}"${mark}>${label}</option>`;
    })
    .join('');
}

export function test_selectOptions() {
  assert.equal(
    selectOptions({ de: 'German', fr: 'French' }, 'fr'),
    '<option value="de">German</option><option value="fr" selected>French</option>',
  );
  assert.equal(selectOptions({ a: 'A' }), '<option value="a">A</option>');
  assert.equal(selectOptions({}, 'x'), '');
}

/**
 * Turns plain text into paragraphs: an empty line starts a new one, a single line break becomes a br tag.
 *
 * @param {string} text
 * @returns {string}
 */
function paragraphs(text) {
  return text
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter((block) => block !== "")
    .map((block) => `<p>${block.replace(/\n/g, "<br>")}</p>`)
    .join("\n");
}

export function test_paragraphs() {
  assert.equal(paragraphs("one\ntwo\n\nthree"), "<p>one<br>two</p>\n<p>three</p>");
  assert.equal(paragraphs("\n\n\n"), "");
  assert.equal(paragraphs("just this"), "<p>just this</p>");
}

// Wrap every occurrence of a search term in mark tags, ignoring case.
export function highlightTerm(text, term) {
  if (term === "") return text;
  const lower = text.toLowerCase();
  const needle = term.toLowerCase();
  let html = "";
  let from = 0;
  let at = lower.indexOf(needle);
  while (at !== -1) {
    html += text.slice(from, at) + "<mark>" + text.slice(at, at + term.length) + "</mark>";
    from = at + term.length;
    at = lower.indexOf(needle, from);
  }
  return html + text.slice(from);
}

export function test_highlightTerm() {
  assert.equal(highlightTerm("Tea or tea", "tea"), "<mark>Tea</mark> or <mark>tea</mark>");
  assert.equal(highlightTerm("coffee", "tea"), "coffee");
  assert.equal(highlightTerm("a.b", "."), "a<mark>.</mark>b");
  assert.equal(highlightTerm("abc", ""), "abc");
}

/**
 * Builds breadcrumb links from a path such as "/docs/api/list".
 * @param {string} path
 * @returns {string} the last step is not a link
 */
export function breadcrumbs(path) {
  const steps = path.split("/").filter((step) => step !== "");
  const parts = ['<a href="/">Home</a>'];
  let href = "";
  steps.forEach((step, i) => {
    href += "/" + step;
    const isLast = i === steps.length - 1;
    parts.push(isLast ? `<span>${step}</span>` : `<a href="${href}">${step}</a>`);
  });
  return parts.join(" › ");
}

export function test_breadcrumbs() {
  assert.equal(breadcrumbs("/docs/api"), '<a href="/">Home</a> › <a href="/docs">docs</a> › <span>api</span>');
  assert.equal(breadcrumbs("/"), '<a href="/">Home</a>');
}

// Join class names; an object adds the names whose value is truthy.
const classNames = (...args) => {
  const names = [];
  for (const arg of args) {
    if (!arg) continue;
    if (typeof arg === 'string') {
      names.push(arg);
    } else {
      names.push(...Object.keys(arg).filter((key) => arg[key]));
    }
  }
  return names.join(' ');
};

export function test_classNames() {
  assert.equal(classNames('btn', { active: true, big: false }), 'btn active');
  assert.equal(classNames(null, undefined, 'x', false), 'x');
  assert.equal(classNames(), '');
}

/**
 * Writes an inline style from an object with names like "fontSize".
 *
 * @param {Record<string, string | number>} styles numbers become pixels
 * @returns {string} for example "font-size: 12px; color: red"
 */
export function styleText(styles) {
  return Object.entries(styles)
    .map(([name, value]) => {
      const property = name.replace(/[A-Z]/g, (letter) => "-" + letter.toLowerCase());
      const text = typeof value === "number" ? `${value}px` : value;
      return `${property}: ${text}`;
    })
    .join("; ");
}

export function test_styleText() {
  assert.equal(styleText({ fontSize: 12, color: "red" }), "font-size: 12px; color: red");
  assert.equal(styleText({ borderTopWidth: "2em" }), "border-top-width: 2em");
  assert.equal(styleText({}), "");
}

// Render a tree of { label, children } as nested lists.
function nestedList(nodes) {
  if (!nodes || nodes.length === 0) return '';
  let html = '<ul>';
  for (const node of nodes) {
    html += '<li>' + node.label + nestedList(node.children) + '</li>';
  }
  html += '</ul>';
  return html;
}

export function test_nestedList() {
  const tree = [{ label: 'a', children: [{ label: 'b' }] }, { label: 'c', children: [] }];
  assert.equal(nestedList(tree), '<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>');
  assert.equal(nestedList([]), '');
  assert.equal(nestedList(undefined), '');
}

/**
 * Writes a progress bar with an accessible label.
 *
 * @param {number} done
 * @param {number} total
 * @returns {string} a div; the share is kept between 0 and 100 percent
 */
export function progressBar(done, total) {
  const share = total > 0 ? Math.round((done / total) * 100) : 0;
  const percent = Math.min(100, Math.max(0, share));
  return `<div role="progressbar" aria-valuenow="${percent}" style="width: ${percent}%">${percent}%</div>`;
}

export function test_progressBar() {
  assert.equal(progressBar(1, 4), '<div role="progressbar" aria-valuenow="25" style="width: 25%">25%</div>');
  assert.match(progressBar(9, 3), /valuenow="100"/);
  assert.match(progressBar(1, 0), />0%</);
}

// Number the headings of a page and build a table of contents for them.
export function tableOfContents(headings) {
  const items = headings.map((heading, i) => {
    const id = heading.toLowerCase().replace(/\W+/g, "-");
    return `<li><a href="#${id}">${i + 1}. ${heading}</a></li>`;
  });
  return `<nav><ol>${items.join("")}</ol></nav>`;
}

export function test_tableOfContents() {
  assert.equal(
    tableOfContents(["First steps", "FAQ"]),
    '<nav><ol><li><a href="#first-steps">1. First steps</a></li><li><a href="#faq">2. FAQ</a></li></ol></nav>',
  );
  assert.equal(tableOfContents([]), "<nav><ol></ol></nav>");
}

/**
 * Tagged template that escapes every value put into it.
 *
 * @param {TemplateStringsArray} strings
 * @param {...unknown} values
 * @returns {string}
 * @example
 * safeHtml`<b>${"<x>"}</b>` // "<b>&lt;x&gt;</b>"
 */
export function safeHtml(strings, ...values) {
  const entities = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
  let html = strings[0];
  values.forEach((value, i) => {
    html += String(value).replace(/[&<>"]/g, (char) => entities[char]);
    html += strings[i + 1];
  });
  return html;
}

export function test_safeHtml() {
  assert.equal(safeHtml`<b>${"<x>"}</b>`, "<b>&lt;x&gt;</b>");
  assert.equal(safeHtml`${1} & ${'"q"'}`, "1 & &quot;q&quot;");
  assert.equal(safeHtml`plain`, "plain");
}

// Collect the addresses of all links in a piece of HTML, each one once.
export const linkTargets = (html) => {
  const targets = new Set();
  for (const match of html.matchAll(/<a\s[^>]*href="([^"]*)"/gi)) {
    targets.add(match[1]);
  }
  return [...targets];
};

export function test_linkTargets() {
  assert.deepEqual(linkTargets('<a href="/x">1</a> <A class="b" href="/y">2</A> <a href="/x">3</a>'), ["/x", "/y"]);
  assert.deepEqual(linkTargets('<img src="a.png">'), []);
}
