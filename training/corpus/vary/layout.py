"""Quotes, blank lines, comments and imports: looks, not sense."""

import ast
import random
import re

from .restyle import swap_quotes
from .code import Code, apply, is_docstring

QUOTES_SWAPPED = 0.4
BLANK_LINE_ADDED = 0.15
BLANK_LINES_REMOVED = 0.15
COMMENTS_REMOVED = 0.3
IMPORT_CHANGED = 0.3


def restyled(text: str, rng: random.Random) -> str:
    if rng.random() < QUOTES_SWAPPED:
        text = swap_quotes(text)
    if rng.random() < COMMENTS_REMOVED and "#" in text:
        text = _without_comments(text)
    if rng.random() < BLANK_LINES_REMOVED:
        text = _without_blank_lines(text)
    elif rng.random() < BLANK_LINE_ADDED:
        text = _with_blank_line(text)
    return text


def _without_comments(text: str) -> str:
    lines = text.split("\n")
    for token in reversed(Code(text).tokens):
        if token.string.startswith("#") and token.type not in (3,) and token.start[0] > 1:
            line, column = token.start
            kept = lines[line - 1][:column].rstrip()
            if kept:
                lines[line - 1] = kept
            else:
                del lines[line - 1]
    return "\n".join(lines)


def _without_blank_lines(text: str) -> str:
    code = Code(text)
    if not isinstance(code.node, ast.FunctionDef) or not is_docstring(code.node.body[0]) or len(code.node.body) < 2:
        return text
    cut = code.span(code.node.body[0])[1]
    return text[:cut] + re.sub(r"\n\s*\n", "\n", text[cut:]) if '"""' not in text[cut:] and "'''" not in text[cut:] else text


def _with_blank_line(text: str) -> str:
    """Before the last statement, where loops or branches end above it."""
    code = Code(text)
    body = code.node.body
    if not isinstance(code.node, ast.FunctionDef) or len(body) < 3 or not isinstance(body[-2], (ast.For, ast.If, ast.While, ast.With)):
        return text
    start = code.offset(body[-1].lineno, 0)
    return text if code.text[:start].endswith("\n\n") or code.text[:start].rstrip(" ").endswith("#") else text[:start] + "\n" + text[start:]


def changed_imports(imports: tuple[str, ...], text: str, rng: random.Random) -> tuple[tuple[str, ...], str]:
    """import math; math.sqrt(x)   ↔   from math import sqrt; sqrt(x), for one of the imports; unused ones are dropped."""
    code = Code(text)
    names = {n.id for n in code.nodes if isinstance(n, ast.Name)}
    imports = tuple(line for line in imports if _bound(line) in names)
    if not imports or rng.random() > IMPORT_CHANGED or "{" in text and re.search(r"\{[^}]*\b(math|re|json|statistics)\.", text):
        return imports, text
    line = rng.choice(imports)
    rest = tuple(other for other in imports if other != line)
    if match := re.fullmatch(r"import (math|re|json|statistics|itertools|collections|heapq|string|random|bisect|functools)", line):
        module = match[1]
        uses = [n for n in code.nodes if isinstance(n, ast.Attribute) and isinstance(n.value, ast.Name) and n.value.id == module]
        wanted = sorted({n.attr for n in uses})
        if any(isinstance(n, ast.Name) and n.id == module for n in code.nodes) and len(uses) == sum(isinstance(n, ast.Name) and n.id == module for n in code.nodes):
            if len(wanted) <= 2 and not set(wanted) & (code.names | set(dir(__builtins__)) | {"compile", "search", "match", "pow"}):
                changed = apply(text, [(*code.span(n), n.attr) for n in uses])
                if changed:
                    return (*rest, f"from {module} import {', '.join(wanted)}"), changed
    if match := re.fullmatch(r"from (collections|itertools|datetime|bisect|functools|fractions|decimal|urllib\.parse) import (\w+)", line):
        module, name = match.groups()
        uses = [n for n in code.nodes if isinstance(n, ast.Name) and n.id == name]
        inside = {id(leaf) for n in code.nodes if isinstance(n, ast.JoinedStr) for leaf in ast.walk(n)}
        if module.split(".")[0] not in code.names and not any(id(n) in inside for n in uses) and not any(other.startswith(f"from {module}") for other in rest):
            changed = apply(text, [(*code.span(n), f"{module}.{name}") for n in uses])
            if changed:
                return (f"import {module}", *rest), changed
    return imports, text


def _bound(line: str) -> str:
    return line.split()[-1].split(".")[0] if line.startswith("import") and " as " not in line else line.split()[-1]
