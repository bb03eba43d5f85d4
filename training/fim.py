"""A document becomes one training sequence: mostly a hole to fill, sometimes the plain text.

Prompt formats as Code Llama's (arXiv 2308.12950, section 2.3):
    PSM  BOS PRE encode(prefix) SUF encode_infill(suffix) MID encode_infill(middle) EOT
    SPM  BOS PRE SUF encode_infill(suffix) MID encode(prefix) encode_infill(middle) EOT
"""

import random
import re
from collections.abc import Callable

from .tokenizer import BOS, EOS, Tokenizer

FIM_RATE = 0.9
PSM_SHARE = 0.5
CHARACTER_SHARE = 0.3  # holes between any two characters; the others are holes as people make them
CUT_SUFFIX = 0.3  # the hole goes to the end of its function, and nothing comes after it
CUT_PREFIX = 0.1  # the file starts close to the hole

Hole = tuple[int, int]  # first character, end


def psm(tokenizer: Tokenizer, prefix: str, suffix: str) -> list[int]:
    t = tokenizer
    return [BOS, t.pre, *t.encode(prefix), t.suf, *t.encode_infill(suffix), t.mid]


def spm(tokenizer: Tokenizer, prefix: str, suffix: str) -> list[int]:
    t = tokenizer
    return [BOS, t.pre, t.suf, *t.encode_infill(suffix), t.mid, *t.encode(prefix)]


def training_sequence(tokenizer: Tokenizer, text: str, rng: random.Random) -> tuple[list[int], int]:
    """Ids, and how many of them at the end are the answer (all of them for plain text)."""
    if rng.random() > FIM_RATE:
        ids = [BOS, *tokenizer.encode(text), EOS]
        return ids, len(ids)
    start, end = character_hole(text, rng) if rng.random() < CHARACTER_SHARE else rng.choice(HOLES)(text, rng)
    if rng.random() < CUT_SUFFIX:
        end = max(start, block_end(text, start))
        text = text[:end] + rng.choice(("", "", "\n"))
    prefix, middle, suffix = text[:start], text[start:end], text[end:]
    if rng.random() < CUT_PREFIX:
        blocks = [m.end() for m in re.finditer(r"\n\n+(?=\S)", prefix)]
        prefix = prefix[rng.choice(blocks) :] if blocks else prefix
    form = psm if rng.random() < PSM_SHARE else spm
    answer = [*tokenizer.encode_infill(middle), tokenizer.eot]
    return form(tokenizer, prefix, suffix) + answer, len(answer)


def block_end(text: str, start: int) -> int:
    """Where the function that `start` lies in ends, or the next one if `start` lies between two."""
    following = re.compile(r"\n\n+(?=\S)").search(text, start)
    while following and not text[start : following.start()].strip():
        following = re.compile(r"\n\n+(?=\S)").search(text, following.end())
    return following.start() if following else len(text.rstrip("\n"))


def character_hole(text: str, rng: random.Random) -> Hole:
    start, end = sorted(rng.randrange(len(text) + 1) for _ in range(2))
    return start, end


def line_hole(text: str, rng: random.Random) -> Hole:
    """One line or a few, whole or from the indentation on, without the last newline."""
    lines = [m for m in re.finditer(r"( *)(\S[^\n]*)", text)]
    first = rng.randrange(len(lines))
    last = min(len(lines) - 1, first + rng.choice((0, 0, 0, 1, 2)))
    return rng.choice((lines[first].start(1), lines[first].start(2))), lines[last].end()


def rest_of_line_hole(text: str, rng: random.Random) -> Hole:
    """What someone who types a line has not typed yet."""
    start, end = rng.choice([m.span(2) for m in re.finditer(r"( *)(\S[^\n]*)", text)])
    return rng.randrange(start, end + 1), end


def body_hole(text: str, rng: random.Random) -> Hole:
    """The whole body below a docstring, or below the `def` line."""
    body = rng.choice(list(re.finditer(r'(?:"""|:)\n( +)(\S[^\n]*(?:\n(?: +[^\n]*|(?=\n +\S)))*)', text)) or [None])
    if body is None:
        return line_hole(text, rng)
    return rng.choice((body.start(1), body.start(2), body.start(2))), body.end()


def expression_hole(text: str, rng: random.Random) -> Hole:
    """What is returned, assigned, tested or looped over."""
    found = list(re.finditer(r"\b(?:return|if|while|in) ([^\n]+?):?\n|[^=]= ([^=\n]+)\n", text))
    if not found:
        return rest_of_line_hole(text, rng)
    match = rng.choice(found)
    return match.span(1 if match[1] else 2)


def docstring_hole(text: str, rng: random.Random) -> Hole:
    """The words between the quotes of a docstring."""
    found = list(re.finditer(r'"""([^"]+?)(?=\n *>>>|""")', text))
    return rng.choice(found).span(1) if found else line_hole(text, rng)


# Bodies and lines stand twice: they are what the page's examples and ghost text ask for.
HOLES: tuple[Callable[[str, random.Random], Hole], ...] = (
    body_hole, body_hole, body_hole, line_hole, line_hole, rest_of_line_hole, rest_of_line_hole, expression_hole, docstring_hole,
)  # fmt: skip
