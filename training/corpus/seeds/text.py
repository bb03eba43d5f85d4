import re
import unicodedata


def wrap_words(text, width):
    """Break text into lines of at most width characters without splitting words.

    A word longer than the width gets a line of its own.
    """
    lines = []
    current = ""
    for word in text.split():
        if not current:
            current = word
        elif len(current) + 1 + len(word) <= width:
            current += " " + word
        else:
            lines.append(current)
            current = word
    if current:
        lines.append(current)
    return lines


def test_wrap_words():
    assert wrap_words("the quick brown fox", 9) == ["the quick", "brown fox"]
    assert wrap_words("", 10) == []
    assert wrap_words("a extraordinary b", 5) == ["a", "extraordinary", "b"]


def indent_block(text: str, prefix: str = "    ") -> str:
    """Put prefix in front of every line that is not blank."""
    out = []
    for line in text.split("\n"):
        if line.strip():
            out.append(prefix + line)
        else:
            out.append(line)
    return "\n".join(out)


def test_indent_block():
    assert indent_block("a\nb") == "    a\n    b"
    assert indent_block("a\n\nb", "> ") == "> a\n\n> b"
    assert indent_block("") == ""


def remove_common_indent(text: str) -> str:
    """Removes the leading spaces that all non-blank lines share."""
    lines = text.split("\n")
    margins = [len(line) - len(line.lstrip(" ")) for line in lines if line.strip()]
    if not margins:
        return text
    margin = min(margins)
    return "\n".join(line[margin:] for line in lines)


def test_remove_common_indent():
    assert remove_common_indent("    a\n      b") == "a\n  b"
    assert remove_common_indent("x\n  y") == "x\n  y"
    assert remove_common_indent("  a\n\n  b") == "a\n\nb"
    assert remove_common_indent("") == ""


def shorten_middle(s: str, limit: int) -> str:
    """Shorten s to limit characters by putting '...' in its middle.

    >>> shorten_middle("photographs.jpeg", 11)
    'phot...jpeg'
    """
    if len(s) <= limit:
        return s
    keep = limit - 3
    if keep <= 0:
        return "..."[:limit]
    # the front gets the extra character when keep is odd
    head = (keep + 1) // 2
    tail = keep - head
    return s[:head] + "..." + (s[-tail:] if tail else "")


def test_shorten_middle():
    assert shorten_middle("photographs.jpeg", 11) == "phot...jpeg"
    assert shorten_middle("short", 10) == "short"
    assert shorten_middle("abcdefgh", 4) == "a..."
    assert shorten_middle("abcdefgh", 2) == ".."


def number_lines(text, start=1):
    """Prefix each line with its line number, right-aligned to the widest one."""
    lines = text.splitlines()
    if not lines:
        return ''
    width = len(str(start + len(lines) - 1))
    numbered = []
    for i, line in enumerate(lines, start):
        numbered.append(f'{i:>{width}} | {line}')
    return '\n'.join(numbered)


def test_number_lines():
    assert number_lines("a\nb") == "1 | a\n2 | b"
    assert number_lines("x\ny", start=9) == " 9 | x\n10 | y"
    assert number_lines("") == ""


def strip_trailing_whitespace(text):
    """Clean a file's text: no spaces at line ends, exactly one newline at the end."""
    lines = [line.rstrip() for line in text.splitlines()]
    while lines and lines[-1] == "":
        lines.pop()
    if not lines:
        return ""
    return "\n".join(lines) + "\n"


def test_strip_trailing_whitespace():
    assert strip_trailing_whitespace("a  \nb\t\n\n\n") == "a\nb\n"
    assert strip_trailing_whitespace("a") == "a\n"
    assert strip_trailing_whitespace(" \n \n") == ""


def squeeze_blank_lines(lines: list) -> list:
    """Keeps at most one blank line where several follow each other."""
    result = []
    previous_blank = False
    for line in lines:
        blank = not line.strip()
        if blank and previous_blank:
            continue
        result.append(line)
        previous_blank = blank
    return result


def test_squeeze_blank_lines():
    assert squeeze_blank_lines(["a", "", "", "b"]) == ["a", "", "b"]
    assert squeeze_blank_lines(["", " ", ""]) == [""]
    assert squeeze_blank_lines([]) == []


def split_paragraphs(text):
    """Split text at blank lines; the lines of each paragraph are joined with a space."""
    paragraphs = []
    buf = []
    for line in text.splitlines() + ['']:
        line = line.strip()
        if line:
            buf.append(line)
        elif buf:
            paragraphs.append(' '.join(buf))
            buf = []
    return paragraphs


def test_split_paragraphs():
    assert split_paragraphs("one\ntwo\n\nthree") == ["one two", "three"]
    assert split_paragraphs("\n\n  a  \n\n\n") == ["a"]
    assert split_paragraphs("") == []


def line_and_column(text: str, offset: int) -> tuple[int, int]:
    """Convert an offset into text to a (line, column) pair, both counted from 1.

    Args:
        text: the whole text.
        offset: index of a character, 0 <= offset <= len(text).

    Raises:
        ValueError: if the offset lies outside the text.
    """
    if not 0 <= offset <= len(text):
        raise ValueError(f"offset {offset} is outside the text")
    line = text.count("\n", 0, offset) + 1
    last_newline = text.rfind("\n", 0, offset)
    return line, offset - last_newline


def test_line_and_column():
    assert line_and_column("ab\ncd", 0) == (1, 1)
    assert line_and_column("ab\ncd", 4) == (2, 2)
    assert line_and_column("ab\ncd", 2) == (1, 3)
    try:
        line_and_column("ab", 3)
        assert False
    except ValueError:
        pass


def widest_line(text):
    """Return the longest line of text (the first one if several are equally long)."""
    best = ""
    for line in text.splitlines():
        if len(line) > len(best):
            best = line
    return best


def test_widest_line():
    assert widest_line("a\nbbb\ncc") == "bbb"
    assert widest_line("ab\ncd") == "ab"
    assert widest_line("") == ""


def draw_box(lines: list[str]) -> str:
    """Surround lines with a box made of +, - and |."""
    inner = max((len(line) for line in lines), default=0)
    border = "+" + "-" * (inner + 2) + "+"
    body = ["| " + line.ljust(inner) + " |" for line in lines]
    return "\n".join([border] + body + [border])


def test_draw_box():
    assert draw_box(["hi"]) == "+----+\n| hi |\n+----+"
    assert draw_box(["a", "bcd"]).splitlines()[1] == "| a   |"
    assert draw_box([]) == "+--+\n+--+"


def common_suffix(a: str, b: str) -> str:
    """What ending do the two strings share?"""
    n = 0
    while n < len(a) and n < len(b) and a[-1 - n] == b[-1 - n]:
        n += 1
    return a[len(a) - n:]


def test_common_suffix():
    assert common_suffix("walking", "talking") == "alking"
    assert common_suffix("abc", "xyz") == ""
    assert common_suffix("ing", "sing") == "ing"
    assert common_suffix("", "a") == ""


def tabs_to_spaces(line, tab_size=4):
    """Replace each tab by the spaces needed to reach the next tab stop."""
    out = ""
    for ch in line:
        if ch == "\t":
            out += " " * (tab_size - len(out) % tab_size)
        else:
            out += ch
    return out


def test_tabs_to_spaces():
    assert tabs_to_spaces("a\tb") == "a   b"
    assert tabs_to_spaces("\tx", 2) == "  x"
    assert tabs_to_spaces("abcd\te") == "abcd    e"
    assert tabs_to_spaces("plain") == "plain"


def leading_spaces_to_tabs(line: str, size: int = 4) -> str:
    """Turn the indentation of a line into tabs; spaces that fill no tab are kept."""
    stripped = line.lstrip(" ")
    spaces = len(line) - len(stripped)
    tabs, rest = divmod(spaces, size)
    return "\t" * tabs + " " * rest + stripped


def test_leading_spaces_to_tabs():
    assert leading_spaces_to_tabs("        x = 1") == "\t\tx = 1"
    assert leading_spaces_to_tabs("      y", 4) == "\t  y"
    assert leading_spaces_to_tabs("a    b") == "a    b"


def newline_style(text):
    """Tell which line ending a text uses: 'crlf', 'lf', 'cr', 'mixed' or 'none'."""
    crlf = text.count('\r\n')
    lf = text.count('\n') - crlf
    cr = text.count('\r') - crlf
    found = []
    for name, count in (('crlf', crlf), ('lf', lf), ('cr', cr)):
        if count > 0:
            found.append(name)
    if len(found) > 1:
        return 'mixed'
    return found[0] if found else 'none'


def test_newline_style():
    assert newline_style("a\r\nb\r\n") == "crlf"
    assert newline_style("a\nb") == "lf"
    assert newline_style("a\nb\r\n") == "mixed"
    assert newline_style("abc") == "none"


def highlight_matches(text: str, needle: str, before: str = "[", after: str = "]") -> str:
    """Mark every occurrence of needle in text, ignoring case but keeping the original letters."""
    if not needle:
        return text
    pattern = re.compile(re.escape(needle), re.IGNORECASE)
    return pattern.sub(lambda m: before + m.group(0) + after, text)


def test_highlight_matches():
    assert highlight_matches("Red car, red bus", "red") == "[Red] car, [red] bus"
    assert highlight_matches("1+1=2", "1+1", "<", ">") == "<1+1>=2"
    assert highlight_matches("abc", "") == "abc"


def snippet_around(text, needle, radius=10):
    """Return the first occurrence of needle with up to radius characters on both sides.

    '…' marks the sides where text was cut off. None if needle does not occur.
    """
    pos = text.find(needle)
    if pos < 0:
        return None
    start = max(0, pos - radius)
    end = min(len(text), pos + len(needle) + radius)
    snippet = text[start:end]
    if start > 0:
        snippet = '…' + snippet
    if end < len(text):
        snippet = snippet + '…'
    return snippet


def test_snippet_around():
    assert snippet_around("hello big world", "big", 2) == "…o big w…"
    assert snippet_around("hello", "he", 10) == "hello"
    assert snippet_around("hello", "z") is None


def first_difference(left, right):
    """Index of the first character where two strings differ, or -1 if they are equal."""
    for i, (x, y) in enumerate(zip(left, right)):
        if x != y:
            return i
    if len(left) != len(right):
        # one is a prefix of the other
        return min(len(left), len(right))
    return -1


def test_first_difference():
    assert first_difference("kitten", "kitchen") == 3
    assert first_difference("same", "same") == -1
    assert first_difference("ab", "abc") == 2
    assert first_difference("", "x") == 0


def mask_secret(secret: str, visible: int = 4, symbol: str = "*") -> str:
    """Hide all but the last few characters of a secret."""
    if visible <= 0:
        return symbol * len(secret)
    hidden = max(len(secret) - visible, 0)
    return symbol * hidden + secret[hidden:]


def test_mask_secret():
    assert mask_secret("4111222233334444") == "************4444"
    assert mask_secret("abc") == "abc"
    assert mask_secret("token", 0, "#") == "#####"


def replace_all_at_once(text: str, replacements: dict[str, str]) -> str:
    """Apply several replacements in a single pass, so that results are not replaced again.

    Longer keys win over shorter ones that start at the same place.
    """
    keys = [k for k in replacements if k]
    if not keys:
        return text
    keys.sort(key=len, reverse=True)
    pattern = "|".join(re.escape(k) for k in keys)
    return re.sub(pattern, lambda match: replacements[match.group()], text)


def test_replace_all_at_once():
    assert replace_all_at_once("cat dog", {"cat": "dog", "dog": "cat"}) == "dog cat"
    assert replace_all_at_once("aab", {"a": "1", "aa": "2"}) == "2b"
    assert replace_all_at_once("x", {}) == "x"


def straighten_quotes(s):
    """Replace typographic quotes, dashes and ellipses with plain ASCII."""
    table = {
        "\u2018": "'",
        "\u2019": "'",
        "\u201c": '"',
        "\u201d": '"',
        "\u2013": "-",
        "\u2014": "--",
        "\u2026": "...",
    }
    return "".join(table.get(ch, ch) for ch in s)


def test_straighten_quotes():
    assert straighten_quotes("\u201chi\u201d") == '"hi"'
    assert straighten_quotes("it\u2019s \u2014 well\u2026") == "it's -- well..."
    assert straighten_quotes("plain") == "plain"


def strip_accents(text: str) -> str:
    """Remove accents from letters: 'café' becomes 'cafe'."""
    decomposed = unicodedata.normalize("NFD", text)
    return "".join(c for c in decomposed if unicodedata.category(c) != "Mn")


def test_strip_accents():
    assert strip_accents("caf\u00e9") == "cafe"
    assert strip_accents("\u00c0\u00f1\u00fc") == "Anu"
    assert strip_accents("abc") == "abc"


def drop_comment(line, marker="#"):
    """Cut a trailing comment off a line, unless the marker stands inside quotes."""
    quote = None
    for i, ch in enumerate(line):
        if quote:
            if ch == quote:
                quote = None
        elif ch in "\"'":
            quote = ch
        elif ch == marker:
            return line[:i].rstrip()
    return line.rstrip()


def test_drop_comment():
    assert drop_comment("x = 1  # one") == "x = 1"
    assert drop_comment("s = '#no'  # yes") == "s = '#no'"
    assert drop_comment("# all") == ""
    assert drop_comment("a; b", ";") == "a"


def side_by_side(left: str, right: str, gap: int = 2) -> str:
    """Lay out two blocks of text next to each other, filling up the shorter one."""
    a = left.splitlines()
    b = right.splitlines()
    width = max((len(line) for line in a), default=0)
    rows = []
    for i in range(max(len(a), len(b))):
        first = a[i] if i < len(a) else ""
        second = b[i] if i < len(b) else ""
        rows.append((first.ljust(width + gap) + second).rstrip())
    return "\n".join(rows)


def test_side_by_side():
    assert side_by_side("a\nbbb", "x\ny") == "a    x\nbbb  y"
    assert side_by_side("a", "x\ny", 1) == "a x\n  y"
    assert side_by_side("", "") == ""


class LineCollector:
    """Collects chunks of text and hands out complete lines only."""

    def __init__(self):
        self.pending = ""

    def feed(self, chunk):
        """Add a chunk and return the lines that are now complete."""
        self.pending += chunk
        *lines, self.pending = self.pending.split("\n")
        return lines

    def finish(self):
        """Return what is left as a last line, or None when nothing is."""
        rest, self.pending = self.pending, ""
        return rest or None


def test_line_collector():
    c = LineCollector()
    assert c.feed("ab") == []
    assert c.feed("c\nde\nf") == ["abc", "de"]
    assert c.finish() == "f"
    assert c.finish() is None


def sentence_case(text):
    """Lowercase the text, then capitalize the first letter of each sentence."""
    result = []
    start_of_sentence = True
    for ch in text.lower():
        if start_of_sentence and ch.isalpha():
            ch = ch.upper()
            start_of_sentence = False
        elif ch in '.!?':
            start_of_sentence = True
        result.append(ch)
    return ''.join(result)


def test_sentence_case():
    assert sentence_case("HELLO THERE. how ARE you?") == "Hello there. How are you?"
    assert sentence_case("") == ""
    assert sentence_case("wait... what") == "Wait... What"


def character_classes(s: str) -> dict:
    """Count letters, digits, spaces and other characters of a string."""
    counts = {"letters": 0, "digits": 0, "spaces": 0, "other": 0}
    for ch in s:
        if ch.isalpha():
            counts["letters"] += 1
        elif ch.isdigit():
            counts["digits"] += 1
        elif ch.isspace():
            counts["spaces"] += 1
        else:
            counts["other"] += 1
    return counts


def test_character_classes():
    assert character_classes("ab 1!") == {"letters": 2, "digits": 1, "spaces": 1, "other": 1}
    assert sum(character_classes("").values()) == 0
    assert character_classes("\t\n")["spaces"] == 2


def reading_minutes(text, words_per_minute=200):
    """Estimate how many whole minutes it takes to read the text, at least one."""
    words = len(text.split())
    minutes = -(-words // words_per_minute)  # round up
    return max(1, minutes)


def test_reading_minutes():
    assert reading_minutes("word " * 401) == 3
    assert reading_minutes("") == 1
    assert reading_minutes("a b c d", words_per_minute=2) == 2
