"""Changes of style that keep the meaning: type hints taken away, quotes turned round."""

import ast
import io
import tokenize

from .code import FUNCTIONS


def strip_hints(source: str) -> str:
    """Takes every annotation out of `source` and leaves all other characters alone."""
    cuts: list[tuple[int, int, int]] = []  # line (from 0), first byte, end byte
    lines = [line.encode() for line in source.split("\n")]
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.arg) and node.annotation is not None:
            cuts.append((node.lineno - 1, node.col_offset + len(node.arg), node.annotation.end_col_offset))
        elif isinstance(node, FUNCTIONS) and node.returns is not None:
            line = node.returns.lineno - 1
            cuts.append((line, lines[line].rindex(b" ->", 0, node.returns.col_offset), node.returns.end_col_offset))
        elif isinstance(node, ast.AnnAssign) and node.value is not None:
            cuts.append((node.lineno - 1, node.target.end_col_offset, node.annotation.end_col_offset))
    for line, start, end in sorted(cuts, reverse=True):
        rest = lines[line][end:]
        # `limit: int=3` and `limit=3`: a default of an annotated argument has spaces round its `=`.
        is_default = rest.startswith(b" = ") and lines[line].lstrip().startswith((b"def ", b"async def "))
        lines[line] = lines[line][:start] + (b"=" + rest[3:] if is_default else rest)
    return b"\n".join(lines).decode()


def swap_quotes(source: str) -> str:
    """Turns 'simple' strings into "simple" ones and back; strings that hold a quote or a backslash stay."""
    lines = source.split("\n")
    tokens = list(tokenize.generate_tokens(io.StringIO(source).readline))
    for token in reversed(tokens):
        if token.type != tokenize.STRING or token.start[0] != token.end[0]:
            continue
        quote = token.string[-1]
        body = token.string[token.string.index(quote) + 1 : -1]
        if "'" in body or '"' in body or "\\" in body:
            continue
        other = '"' if quote == "'" else "'"
        line, start, end = token.start[0] - 1, token.start[1], token.end[1]
        swapped = token.string.replace(quote, other)
        lines[line] = lines[line][:start] + swapped + lines[line][end:]
    return "\n".join(lines)
