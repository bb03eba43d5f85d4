"""Three measures of sameness: the text, the program without words and layout, and its structure without names."""

import ast
import hashlib

from .code import FUNCTIONS


def fingerprints(text: str) -> tuple[str, str]:
    """(program, structure): hashes of the syntax tree without docstrings and hints, with its names and without."""
    tree = ast.parse(text)
    for node in ast.walk(tree):
        body = getattr(node, "body", None)
        if isinstance(body, list) and len(body) > 1 and isinstance(body[0], ast.Expr) and isinstance(body[0].value, ast.Constant) and isinstance(body[0].value.value, str):
            del body[0]
        if isinstance(node, FUNCTIONS):
            node.returns = None
        if isinstance(node, ast.arg):
            node.annotation = None
    program = _hash(ast.dump(tree))
    order: dict[str, str] = {}
    bound = {n.id for n in ast.walk(tree) if isinstance(n, ast.Name) and not isinstance(n.ctx, ast.Load)} | {n.arg for n in ast.walk(tree) if isinstance(n, ast.arg)}
    bound |= {n.name for n in ast.walk(tree) if isinstance(n, (*FUNCTIONS, ast.ClassDef))}
    for node in ast.walk(tree):
        for field in ("id", "arg", "name"):
            value = getattr(node, field, None)
            if isinstance(value, str) and value in bound:
                setattr(node, field, order.setdefault(value, f"v{len(order)}"))
    return program, _hash(ast.dump(tree))


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:16]
