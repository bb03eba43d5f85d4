"""Comments above functions of JavaScript, TypeScript and shell: read as summary, prose and tags, and written in other words and another form."""

import random
import re
from dataclasses import dataclass, replace

from .docstring import reworded, third_person
from .rename import renamed_prose
from .wording import PARAMETERS

UNCHANGED = 0.15
REWORDED = 0.6
THIRD_PERSON = 0.25
DROPPED = 0.06
SHORTENED = 0.4  # only the first sentence stays
TAGGED = 0.2  # of JavaScript's comments without @param
NO_PERIOD = 0.12
WIDEST = 96


@dataclass(frozen=True)
class Comment:
    prose: tuple[str, ...]  # paragraphs; the first is the summary
    tags: tuple[str, ...]  # "@param …", an @example with its lines


def read_comment(text: str) -> Comment:
    """From /** … */, // or # lines."""
    if text.startswith("/*"):
        lines = [re.sub(r"^\s*\* ?", "", line) for line in text[2:-2].lstrip("*").split("\n")]
    else:
        lines = [re.sub(r"^\s*(//|#+) ?", "", line) for line in text.split("\n")]
    prose, tags = [[]], []
    for line in lines:
        line = line.rstrip()
        if line.startswith("@"):
            tags.append(line)
        elif tags:
            tags[-1] += "\n" + line if line else ""
        elif re.match(r"(Usage|Arguments|Returns \d|Prints?):? ", line):
            prose.append([line])
        elif line:
            prose[-1].append(line)
        else:
            prose.append([])
    paragraphs = [" ".join(p).strip() for p in prose if p]
    return Comment(tuple(paragraphs), tuple(tags))


def redress(comment: str, language: str, source: str, renamed: dict[str, str], rng: random.Random) -> str:
    """The comment to stand above `source`, "" for none. `renamed`: the names that changed on the way from the seed."""
    parts = _renamed(read_comment(comment), source, renamed)
    form = rng.random()
    if form < DROPPED or not parts.prose:
        return ""
    if form > 1 - UNCHANGED:
        return _written(parts, "#" if language == "shell" else "block" if comment.startswith("/*") else "//")
    summary, *rest = parts.prose
    first, *others = re.split(r"(?<=[.?!]) (?=[A-Z])", summary)
    if rng.random() < REWORDED:
        first = reworded(first, rng)
    if rng.random() < THIRD_PERSON:
        first = third_person(first)
    if rng.random() < SHORTENED:
        others, rest = [], []
    tags = parts.tags if rng.random() < 0.6 else ()
    if language == "javascript" and not parts.tags and rng.random() < TAGGED:
        tags = _tags(source)
    if not others and not rest and not tags and rng.random() < NO_PERIOD:
        first = first.rstrip(".")
    parts = replace(parts, prose=(" ".join([first, *others]), *rest), tags=tuple(tags))
    if language == "shell":
        return _written(parts, "#")
    return _written(parts, "block" if tags or rng.random() < 0.45 else "//")


def _renamed(parts: Comment, source: str, renamed: dict[str, str]) -> Comment:
    head = re.split(r"\{\n|=>", source, maxsplit=1)[0]
    told = {old: new for old, new in renamed.items() if re.search(rf"\b{re.escape(new)}\b", head)}
    prose = tuple(renamed_prose(p, told) for p in parts.prose)
    tags = []
    for tag in parts.tags:
        for old, new in told.items():
            tag = re.sub(rf"(@param (?:\{{.*?\}} )?\[?){re.escape(old)}\b", rf"\g<1>{new}", tag)
            if tag.startswith("@example"):
                tag = re.sub(rf"\b{re.escape(old)}\(", f"{new}(", tag)
        tags.append(tag)
    if (usage := next((o for o in renamed if any(p.startswith(f"Usage: {o}") for p in prose)), None)) is not None:
        prose = tuple(p.replace(f"Usage: {usage}", f"Usage: {renamed[usage]}", 1) for p in prose)
    return Comment(prose, tuple(tags))


def _tags(source: str) -> tuple[str, ...]:
    """@param lines for parameters whose names say what they are, all or none."""
    head = re.search(r"\(([\w, ]*)\)", source.split("\n", 1)[0])
    names = [name.strip() for name in head[1].split(",")] if head and head[1] else []
    if not names or any(name not in PARAMETERS for name in names):
        return ()
    return tuple(f"@param {name} {PARAMETERS[name]}" for name in names)


def _written(parts: Comment, form: str) -> str:
    if form != "block":
        mark = "// " if form == "//" else "# "
        return "\n".join(mark + line for p in parts.prose for line in _wrapped(p, WIDEST - 3))
    lines = [line for p in parts.prose for line in (*_wrapped(p, WIDEST - 3), "")][:-1]
    if len(lines) == 1 and not parts.tags:
        return f"/** {lines[0]} */"
    if parts.tags:
        lines += ["", *"\n".join(parts.tags).split("\n")]
    return "/**\n" + "\n".join(f" * {line}".rstrip() for line in lines) + "\n */"


def _wrapped(paragraph: str, width: int) -> list[str]:
    lines = [""]
    for word in paragraph.split(" "):
        if lines[-1] and len(lines[-1]) + 1 + len(word) > width:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}" if lines[-1] else word
    return lines
