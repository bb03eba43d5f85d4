"""Where a held-out text gets its hole."""

import re

Hole = tuple[int, int]  # first character, end

FEWEST_CHARACTERS = 4  # of a line, spaces not counted: `}` and `)` say nothing about a model
LINES_BEFORE = 30  # of what stands around a hole, in long files
LINES_AFTER = 15
MULTI_LINES = range(2, 7)

COMMENT = {"python": re.compile(r"#"), "shell": re.compile(r"#"), "javascript": re.compile(r"//|/?\*"), "typescript": re.compile(r"//|/?\*")}
CLOSERS = re.compile(r"[\])}]")


def code_lines(text: str, language: str) -> list[tuple[int, int, int]]:
    """Start, first character that is no space, and end of each line of code that has code above it; no comments, no docstrings."""
    found = []
    quoted = None
    above = False
    for match in re.finditer(r"^([ \t]*)(.*)$", text, re.MULTILINE):
        line = match[2]
        was_quoted = quoted
        if language == "python":
            quoted = _quote_after(line, quoted)
        if was_quoted or quoted or not line or COMMENT[language].match(line) or re.match(r'[rRbBuUfF]?("""|\'\'\')', line):
            continue
        if above:
            found.append((match.start(), match.start(2), match.end()))
        above = True
    return found


def _quote_after(line: str, quote: str | None) -> str | None:
    """The triple quote that is open at the end of a line that began inside of `quote`."""
    for mark in re.findall(r'"""|\'\'\'', line):
        quote = mark if quote is None else (None if quote == mark else quote)
    return quote


def single_line_holes(text: str, language: str) -> list[Hole]:
    """Whole lines without their indentation and line break."""
    return [(start, end) for _, start, end in code_lines(text, language) if len(text[start:end].strip()) >= FEWEST_CHARACTERS]


def multi_line_holes(text: str, language: str) -> list[Hole]:
    """Neighbouring lines that belong together: no bracket is left open, and nothing that hangs below their first line stays behind."""
    lines = code_lines(text, language)
    holes = []
    for first, (line_start, start, _) in enumerate(lines):
        indent = start - line_start
        if indent == 0 or CLOSERS.match(text[start]):
            continue
        for last in range(first + 1, len(lines)):
            end = lines[last][2]
            middle = text[start:end]
            if lines[last][1] - lines[last][0] < indent:
                break
            following = re.match(r"\s*\n([ \t]*)\S", text[end:])
            hangs = following is not None and len(following[1]) > indent
            if middle.count("\n") + 1 in MULTI_LINES and _balanced(middle) and not hangs:
                holes.append((start, end))
    return holes


def _balanced(text: str) -> bool:
    return all(text.count(opening) == text.count(closing) for opening, closing in ("()", "[]", "{}"))


def window(text: str, start: int, end: int) -> tuple[int, int]:
    """The bounds of what is shown of a long file around a hole, between lines."""
    before = [0, *(match.end() for match in re.finditer("\n", text[:start]))]
    after = [match.end() for match in re.finditer("\n", text[end:])]
    last = end + after[min(len(after), LINES_AFTER) - 1] if after else len(text)
    return before[max(0, len(before) - 1 - LINES_BEFORE)], last
