import html
import re
from html.parser import HTMLParser


def escape_html(text: str) -> str:
    """Make text safe to put between HTML tags or inside attribute quotes."""
    # the ampersand has to come first
    for char, entity in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;")):
        text = text.replace(char, entity)
    return text


def test_escape_html():
    assert escape_html("a < b & c") == "a &lt; b &amp; c"
    assert escape_html('say "hi"') == "say &quot;hi&quot;"
    assert escape_html("&lt;") == "&amp;lt;"


def decode_numeric_entities(text):
    """Replace entities like &#65; and &#x41; by the characters they stand for."""
    def decode(match):
        digits = match.group(1)
        if digits[0] in "xX":
            return chr(int(digits[1:], 16))
        return chr(int(digits))

    return re.sub(r"&#([xX][0-9a-fA-F]+|[0-9]+);", decode, text)


def test_decode_numeric_entities():
    assert decode_numeric_entities("&#65;&#x42;") == "AB"
    assert decode_numeric_entities("&amp; &#;") == "&amp; &#;"
    assert decode_numeric_entities("") == ""


def strip_tags(markup):
    """Drop everything between < and >, and unescape entities in the text that is left."""
    text = ''
    inside = False
    for ch in markup:
        if ch == '<':
            inside = True
        elif ch == '>' and inside:
            inside = False
        elif not inside:
            text += ch
    return html.unescape(text)


def test_strip_tags():
    assert strip_tags("<p>Hello <b>you</b></p>") == "Hello you"
    assert strip_tags("1 &lt; 2") == "1 < 2"
    assert strip_tags("<br/>") == ""
    assert strip_tags("a > b") == "a > b"


def make_tag(name: str, content: str = "", **attributes) -> str:
    """Build an HTML element.

    Attribute values are escaped. True gives an attribute without a value, False and
    None leave the attribute out, and a trailing underscore is removed (class_).
    """
    parts = [name]
    for key, value in attributes.items():
        key = key.rstrip("_").replace("_", "-")
        if value is True:
            parts.append(key)
        elif value is not None and value is not False:
            parts.append(f'{key}="{html.escape(str(value))}"')
    return f"<{' '.join(parts)}>{content}</{name}>"


def test_make_tag():
    assert make_tag("p", "hi") == "<p>hi</p>"
    assert make_tag("a", "x", href="?a&b", class_="big") == '<a href="?a&amp;b" class="big">x</a>'
    assert make_tag("input", disabled=True, value=None) == "<input disabled></input>"
    assert make_tag("i", data_id=3) == '<i data-id="3"></i>'


def nested_html_list(tree: dict) -> str:
    """Render a dict of dicts as nested <ul> lists; an empty dict is a leaf."""
    if not tree:
        return ""
    items = ""
    for label, children in tree.items():
        items += f"<li>{html.escape(label)}{nested_html_list(children)}</li>"
    return f"<ul>{items}</ul>"


def test_nested_html_list():
    assert nested_html_list({"a": {}, "b": {}}) == "<ul><li>a</li><li>b</li></ul>"
    assert nested_html_list({"a": {"b": {}}}) == "<ul><li>a<ul><li>b</li></ul></li></ul>"
    assert nested_html_list({"<": {}}) == "<ul><li>&lt;</li></ul>"
    assert nested_html_list({}) == ""


def html_table(header, rows):
    """Render a header and rows of values as an HTML table, one line per table row."""
    def line(tag, cells):
        inside = "".join(f"<{tag}>{html.escape(str(c))}</{tag}>" for c in cells)
        return f"  <tr>{inside}</tr>"

    lines = ["<table>", line("th", header)]
    lines += [line("td", row) for row in rows]
    lines.append("</table>")
    return "\n".join(lines)


def test_html_table():
    assert html_table(["n"], [[1]]) == "<table>\n  <tr><th>n</th></tr>\n  <tr><td>1</td></tr>\n</table>"
    assert "<td>&lt;b&gt;</td>" in html_table(["x"], [["<b>"]])
    assert html_table([], []).count("<tr>") == 1


def markdown_headings(text: str) -> list[tuple[int, str]]:
    """Find the headings of a Markdown text as (level, title) pairs.

    Lines inside fenced code blocks do not count.
    """
    headings = []
    in_code = False
    for line in text.splitlines():
        if line.startswith("```"):
            in_code = not in_code
            continue
        match = re.match(r"(#{1,6})\s+(.*?)\s*#*$", line)
        if match and not in_code:
            headings.append((len(match.group(1)), match.group(2)))
    return headings


def test_markdown_headings():
    assert markdown_headings("# A\ntext\n## B ##") == [(1, "A"), (2, "B")]
    assert markdown_headings("```\n# no\n```\n### yes") == [(3, "yes")]
    assert markdown_headings("#hashtag") == []


def table_of_contents(headings):
    """Write an indented Markdown list with a link to every (level, title) heading."""
    lines = []
    for level, title in headings:
        anchor = re.sub(r'[^\w\- ]', '', title.lower()).replace(' ', '-')
        lines.append('  ' * (level - 1) + f'- [{title}](#{anchor})')
    return '\n'.join(lines)


def test_table_of_contents():
    assert table_of_contents([(1, "Set Up")]) == "- [Set Up](#set-up)"
    assert table_of_contents([(1, "A"), (2, "What's new?")]) == "- [A](#a)\n  - [What's new?](#whats-new)"
    assert table_of_contents([]) == ""


def markdown_table(records: list[dict]) -> str:
    """Show a list of dicts as a Markdown table; the first dict decides the columns."""
    if not records:
        return ""
    columns = list(records[0])
    lines = [
        "| " + " | ".join(columns) + " |",
        "|" + " --- |" * len(columns),
    ]
    for record in records:
        cells = [str(record.get(c, "")).replace("|", "\\|") for c in columns]
        lines.append("| " + " | ".join(cells) + " |")
    return "\n".join(lines)


def test_markdown_table():
    assert markdown_table([{"a": 1, "b": 2}]) == "| a | b |\n| --- | --- |\n| 1 | 2 |"
    assert markdown_table([{"a": "x|y"}, {}]).splitlines()[2:] == ["| x\\|y |", "|  |"]
    assert markdown_table([]) == ""


def markdown_links(text: str) -> dict[str, str]:
    """Map the label of each Markdown link to its target. Images are not links."""
    return dict(re.findall(r"(?<!!)\[([^\]]+)\]\(([^)\s]+)\)", text))


def test_markdown_links():
    assert markdown_links("see [docs](/d) and [home](https://x.org)") == {
        "docs": "/d",
        "home": "https://x.org",
    }
    assert markdown_links("![pic](p.png)") == {}
    assert markdown_links("[no link]") == {}


def render_inline(text):
    """Convert **bold**, *italic* and `code` spans to HTML."""
    text = html.escape(text, quote=False)
    # bold before italic, or the double stars would be taken apart
    rules = [
        (r"`([^`]+)`", r"<code>\1</code>"),
        (r"\*\*(.+?)\*\*", r"<strong>\1</strong>"),
        (r"\*(.+?)\*", r"<em>\1</em>"),
    ]
    for pattern, replacement in rules:
        text = re.sub(pattern, replacement, text)
    return text


def test_render_inline():
    assert render_inline("a **b** *c*") == "a <strong>b</strong> <em>c</em>"
    assert render_inline("`x < y`") == "<code>x &lt; y</code>"
    assert render_inline("2 * 3") == "2 * 3"


def parse_attributes(tag: str) -> dict[str, str]:
    """Read the attributes of a tag such as '<a href="x" hidden>' into a dict.

    Attributes without a value map to an empty string.
    """
    body = re.sub(r"^<\s*[\w:-]+|/?>$", "", tag.strip())
    attributes = {}
    for match in re.finditer(r"""([\w:-]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+))?""", body):
        name, value = match.groups()
        attributes[name.lower()] = (value or "").strip("\"'")
    return attributes


def test_parse_attributes():
    assert parse_attributes('<a href="x.html" hidden>') == {"href": "x.html", "hidden": ""}
    assert parse_attributes("<img SRC='a b.png' width=20/>")["src"] == "a b.png"
    assert parse_attributes("<br>") == {}


def first_unclosed_tag(markup):
    """Return the name of a tag that is not closed properly, None if all are."""
    void = {"br", "hr", "img", "input", "meta", "link"}
    stack = []
    for slash, name, ending in re.findall(r"<(/?)([a-zA-Z][\w-]*)[^>]*?(/?)>", markup):
        name = name.lower()
        if slash:
            if not stack:
                return name
            expected = stack.pop()
            if expected != name:
                return expected
        elif name not in void and not ending:
            stack.append(name)
    return stack[-1] if stack else None


def test_first_unclosed_tag():
    assert first_unclosed_tag("<p>a<br>b</p>") is None
    assert first_unclosed_tag("<p><b>x</p>") == "b"
    assert first_unclosed_tag("<div><svg/>") == "div"
    assert first_unclosed_tag("</i>") == "i"


def extract_code_blocks(markdown: str) -> list[tuple[str, str]]:
    """Returns (language, code) for every fenced code block of a Markdown text."""
    blocks = []
    language = None
    code: list[str] = []
    for line in markdown.splitlines():
        if line.startswith("```"):
            if language is None:
                language = line[3:].strip()
                code = []
            else:
                blocks.append((language, "\n".join(code)))
                language = None
        elif language is not None:
            code.append(line)
    return blocks


def test_extract_code_blocks():
    assert extract_code_blocks("a\n```py\nx = 1\n```\nb") == [("py", "x = 1")]
    assert extract_code_blocks("```\n```") == [("", "")]
    assert extract_code_blocks("```\nnever closed") == []


def bbcode_to_html(text):
    """Translate the BBCode tags [b], [i], [u] and [url=...] to HTML."""
    text = html.escape(text)
    for tag in 'biu':
        text = re.sub(rf'\[{tag}\](.*?)\[/{tag}\]', rf'<{tag}>\1</{tag}>', text)
    return re.sub(r'\[url=(\S+?)\](.*?)\[/url\]', r'<a href="\1">\2</a>', text)


def test_bbcode_to_html():
    assert bbcode_to_html("[b]hi[/b]") == "<b>hi</b>"
    assert bbcode_to_html("[url=http://x.org][i]x[/i][/url]") == '<a href="http://x.org"><i>x</i></a>'
    assert bbcode_to_html("[b]open") == "[b]open"


def collect_hrefs(page: str) -> list[str]:
    """Collect the targets of all links of an HTML page in document order."""
    class LinkParser(HTMLParser):
        def __init__(self):
            super().__init__()
            self.targets = []

        def handle_starttag(self, tag, attrs):
            href = dict(attrs).get("href")
            if tag == "a" and href:
                self.targets.append(href)

    parser = LinkParser()
    parser.feed(page)
    return parser.targets


def test_collect_hrefs():
    assert collect_hrefs('<a href="/a">A</a> <A HREF="b?x=1&amp;y=2">B</A>') == ["/a", "b?x=1&y=2"]
    assert collect_hrefs('<link href="s.css"><a name="top">') == []
    assert collect_hrefs("") == []


def select_options(choices: dict, selected=None) -> str:
    """Render the <option> elements of a drop-down list.

    Args:
        choices: maps values to the labels that are shown.
        selected: the value that is preselected, if any.
    """
    options = []
    for value, label in choices.items():
        mark = " selected" if value == selected else ""
        options.append(f'<option value="{html.escape(str(value))}"{mark}>{html.escape(label)}</option>')
    return "".join(options)


def test_select_options():
    assert select_options({"a": "A"}) == '<option value="a">A</option>'
    assert select_options({1: "x", 2: "y"}, 2).endswith('<option value="2" selected>y</option>')
    assert select_options({}) == ""


def checklist_progress(markdown):
    """Count (done, total) of the Markdown task list items '- [x]' and '- [ ]'."""
    done = total = 0
    for line in markdown.splitlines():
        box = re.match(r"\s*[-*] \[([ xX])\] ", line)
        if box is None:
            continue
        total += 1
        if box.group(1) != " ":
            done += 1
    return done, total


def test_checklist_progress():
    assert checklist_progress("- [x] a\n- [ ] b\n  * [X] c") == (2, 3)
    assert checklist_progress("- plain\n[x] no bullet") == (0, 0)
    assert checklist_progress("") == (0, 0)


def parse_inline_style(style: str) -> dict[str, str]:
    """Parse a style attribute like 'color: red; margin: 0' into a dict."""
    declarations = (d.partition(":") for d in style.split(";"))
    return {p.strip().lower(): v.strip() for p, colon, v in declarations if colon and v.strip()}


def test_parse_inline_style():
    assert parse_inline_style("color: red; Margin:0;") == {"color": "red", "margin": "0"}
    assert parse_inline_style("broken; top:") == {}
    assert parse_inline_style("a: b:c") == {"a": "b:c"}


def css_rule(selector, properties):
    """Format a CSS rule; underscores in property names become hyphens, numbers get 'px'."""
    if not properties:
        return selector + ' {}'
    lines = [selector + ' {']
    for name, value in properties.items():
        if isinstance(value, int) and value != 0:
            value = '%dpx' % value
        lines.append('  %s: %s;' % (name.replace('_', '-'), value))
    lines.append('}')
    return '\n'.join(lines)


def test_css_rule():
    assert css_rule("p", {"font_size": 12, "margin": 0}) == "p {\n  font-size: 12px;\n  margin: 0;\n}"
    assert css_rule("a", {"color": "red"}).splitlines()[1] == "  color: red;"
    assert css_rule("b", {}) == "b {}"


def dict_to_xml(tag: str, value) -> str:
    """Convert nested dicts, lists and plain values to XML elements.

    A list repeats its element once for each item; None gives an empty element.
    """
    if isinstance(value, list):
        return "".join(dict_to_xml(tag, item) for item in value)
    if value is None:
        return f"<{tag}/>"
    if isinstance(value, dict):
        inner = "".join(dict_to_xml(k, v) for k, v in value.items())
    else:
        inner = html.escape(str(value), quote=False)
    return f"<{tag}>{inner}</{tag}>"


def test_dict_to_xml():
    assert dict_to_xml("a", {"b": 1, "c": None}) == "<a><b>1</b><c/></a>"
    assert dict_to_xml("x", [1, "<"]) == "<x>1</x><x>&lt;</x>"
    assert dict_to_xml("list", {"item": []}) == "<list></list>"


def class_names(*names, **conditions) -> str:
    """Join CSS class names; keyword arguments add their name only when true."""
    chosen = [n for n in names if n]
    chosen += [n.replace("_", "-") for n, wanted in conditions.items() if wanted]
    return " ".join(dict.fromkeys(chosen))


def test_class_names():
    assert class_names("btn", active=True, disabled=False) == "btn active"
    assert class_names("a", None, "", "a") == "a"
    assert class_names(is_open=1) == "is-open"


def visible_width(text):
    """How many characters of a text are seen in a terminal, without its color codes?"""
    return len(re.sub(r"\x1b\[[0-9;]*m", "", text))


def test_visible_width():
    assert visible_width("\x1b[31mred\x1b[0m") == 3
    assert visible_width("\x1b[1;32m\x1b[0m") == 0
    assert visible_width("plain") == 5


def split_front_matter(document: str) -> tuple[dict, str]:
    """Separate the 'key: value' header between two '---' lines from the rest of a document."""
    lines = document.split("\n")
    if lines[0].strip() != "---":
        return {}, document
    meta = {}
    for i, line in enumerate(lines[1:], 1):
        if line.strip() == "---":
            return meta, "\n".join(lines[i + 1:])
        key, colon, value = line.partition(":")
        if colon:
            meta[key.strip()] = value.strip()
    # the header is never closed, so it is no header
    return {}, document


def test_split_front_matter():
    assert split_front_matter("---\ntitle: Hi\n---\nbody") == ({"title": "Hi"}, "body")
    assert split_front_matter("no header") == ({}, "no header")
    assert split_front_matter("---\na: b") == ({}, "---\na: b")


def text_to_paragraphs(text):
    """Wrap blocks separated by blank lines in <p>, with <br> at single line breaks."""
    blocks = re.split(r'\n\s*\n', text.strip())
    out = []
    for block in blocks:
        if block:
            out.append('<p>' + html.escape(block).replace('\n', '<br>') + '</p>')
    return '\n'.join(out)


def test_text_to_paragraphs():
    assert text_to_paragraphs("a\nb\n\nc") == "<p>a<br>b</p>\n<p>c</p>"
    assert text_to_paragraphs("x < y") == "<p>x &lt; y</p>"
    assert text_to_paragraphs("  ") == ""


class HtmlWriter:
    """Writes indented HTML and remembers which elements are still open."""

    def __init__(self):
        self.lines = []
        self.open_tags = []

    def start(self, tag):
        """Open an element."""
        self.lines.append("  " * len(self.open_tags) + f"<{tag}>")
        self.open_tags.append(tag)

    def text(self, content):
        """Write a line of escaped text."""
        self.lines.append("  " * len(self.open_tags) + html.escape(content))

    def end(self):
        """Close the innermost element."""
        tag = self.open_tags.pop()
        self.lines.append("  " * len(self.open_tags) + f"</{tag}>")

    def result(self):
        """Close what is open and return the document."""
        while self.open_tags:
            self.end()
        return "\n".join(self.lines)


def test_html_writer():
    w = HtmlWriter()
    w.start("ul")
    w.start("li")
    w.text("a & b")
    w.end()
    assert w.open_tags == ["ul"]
    assert w.result() == "<ul>\n  <li>\n    a &amp; b\n  </li>\n</ul>"
