"""Spans of a Python text's syntax tree, as holes for infilling (the idea of AST-FIM, arXiv 2506.00204)."""

import ast
import warnings

Span = tuple[int, int]  # first character, end

SHORTEST_EXPRESSION = 4  # characters; a bare name is too little to ask for


def python_nodes(text: str) -> list[list[Span]]:
    """Spans of expressions, of statements and of bodies (two statements or more), the kinds that occur; empty where `text` does not parse."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of old escapes in strings
            tree = ast.parse(text)
    except (SyntaxError, ValueError, RecursionError):
        return []
    starts = [0]
    for line in text.splitlines(keepends=True):
        starts.append(starts[-1] + len(line))
    lines = text.splitlines(keepends=True)

    def at(line: int, byte: int) -> int:
        content = lines[line - 1]
        return starts[line - 1] + (byte if content.isascii() else len(content.encode()[:byte].decode(errors="ignore")))

    def span(first: ast.AST, last: ast.AST) -> Span:
        return at(first.lineno, first.col_offset), at(last.end_lineno, last.end_col_offset)

    expressions, statements, bodies = [], [], []
    for node in ast.walk(tree):
        if isinstance(node, ast.expr):
            start, end = span(node, node)
            if end - start >= SHORTEST_EXPRESSION:
                expressions.append((start, end))
        elif isinstance(node, ast.stmt):
            statements.append(span(node, node))
            body = getattr(node, "body", [])
            if len(body) > 1:
                bodies.append(span(body[0], body[-1]))
    return [kind for kind in (expressions, statements, bodies) if kind]
