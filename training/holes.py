"""Where a hole is cut into a text: between any two characters, or as people make holes."""

import random
import re
from collections.abc import Callable

from .documents import Document
from .syntax import python_nodes

Hole = tuple[int, int]  # first character, end

LINE = re.compile(r"([ \t]*)(\S[^\n]*)")
NEXT_BLOCK = re.compile(r"\n\n+(?=\S)")
BRACKETS = {"(": ")", "[": "]", "{": "}"}
CHARACTER_SHARE = 0.5  # the paper's holes; the others are holes as people make them


def draw_hole(document: Document, rng: random.Random) -> Hole:
    if rng.random() < CHARACTER_SHARE:
        start, end = sorted(rng.randrange(len(document.text) + 1) for _ in range(2))
        return start, end
    kinds = PYTHON_HOLES if document.language == "python" else OTHER_HOLES
    return rng.choice(kinds)(document.text, rng)


def line_hole(text: str, rng: random.Random) -> Hole:
    """One line, or up to three, whole or from the indentation on, without the last newline."""
    lines = list(LINE.finditer(text))
    first = rng.randrange(len(lines))
    last = min(len(lines) - 1, first + rng.choice((0, 0, 0, 0, 1, 2)))
    return rng.choice((lines[first].start(1), lines[first].start(2))), lines[last].end()


def rest_of_line_hole(text: str, rng: random.Random) -> Hole:
    """What someone who types a line has not typed yet."""
    start, end = rng.choice([line.span(2) for line in LINE.finditer(text)])
    return rng.randrange(start, end + 1), end


def body_hole(text: str, rng: random.Random) -> Hole:
    """All that is indented below a docstring, or below a line that ends with a colon."""
    body = re.compile(r'(?:(?:"""|\'\'\'|:)\n)([ \t]+)(\S[^\n]*(?:\n(?:\1[^\n]*|(?=\n+\1\S)))*)')
    found = list(body.finditer(text))
    if not found:
        return line_hole(text, rng)
    match = rng.choice(found)
    return rng.choice((match.start(1), match.start(2), match.start(2))), match.end()


def docstring_hole(text: str, rng: random.Random) -> Hole:
    """The words between the quotes of a docstring."""
    found = list(re.finditer(r'"""([^"]+?)(?=\n *>>>|""")', text))
    return rng.choice(found).span(1) if found else line_hole(text, rng)


def node_hole(text: str, rng: random.Random) -> Hole:
    """A node of Python's syntax tree, each kind as likely as the others; a bracket's inside where the text is no whole program."""
    nodes = python_nodes(text)
    return rng.choice(rng.choice(nodes)) if nodes else bracket_hole(text, rng)


def bracket_hole(text: str, rng: random.Random) -> Hole:
    """What stands between two brackets that belong together."""
    found = [m.start() for m in re.finditer(r"[(\[{]", text)]
    for start in rng.sample(found, min(len(found), 4)):
        end = closing(text, start)
        if end is not None and text[start + 1 : end].strip():
            return start + 1, end
    return line_hole(text, rng)


def closing(text: str, start: int) -> int | None:
    """Where the bracket at `start` is closed; strings and comments are not understood, so now and then it is a wrong one."""
    opening, depth = text[start], 0
    for match in re.finditer(re.escape(opening) + "|" + re.escape(BRACKETS[opening]), text[start:]):
        depth += 1 if match[0] == opening else -1
        if depth == 0:
            return start + match.start()
    return None


def indent_hole(text: str, rng: random.Random) -> Hole:
    """A line and all that follows it at its indentation or further in."""
    lines = list(LINE.finditer(text))
    first = rng.randrange(len(lines))
    depth, last = len(lines[first][1]), first
    while depth and last + 1 < len(lines) and len(lines[last + 1][1]) >= depth:
        last += 1
    return lines[first].start(2), lines[last].end()


def block_end(text: str, start: int) -> int:
    """Where the top-level block that `start` lies in ends, or the next one if `start` lies between two."""
    following = NEXT_BLOCK.search(text, start)
    while following and not text[start : following.start()].strip():
        following = NEXT_BLOCK.search(text, following.end())
    return following.start() if following else len(text.rstrip("\n"))


# Lines weigh most: they are what ghost text and the page's examples ask for.
PYTHON_HOLES: tuple[Callable[[str, random.Random], Hole], ...] = (
    line_hole, line_hole, line_hole, rest_of_line_hole, rest_of_line_hole, node_hole, node_hole, node_hole, body_hole, body_hole, indent_hole, docstring_hole,
)  # fmt: skip
OTHER_HOLES: tuple[Callable[[str, random.Random], Hole], ...] = (
    line_hole, line_hole, line_hole, rest_of_line_hole, rest_of_line_hole, bracket_hole, bracket_hole, indent_hole, indent_hole,
)  # fmt: skip
