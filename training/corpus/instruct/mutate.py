"""Small mistakes that people make, put into a function by position, each with the sentence that names it."""

import ast
from collections.abc import Iterator

from ..vary.code import Code, Edit

SWAPPED = {ast.Lt: ("<", "<="), ast.LtE: ("<=", "<"), ast.Gt: (">", ">="), ast.GtE: (">=", ">"), ast.Eq: ("==", "!="), ast.NotEq: ("!=", "==")}
OPERATORS = {ast.Add: ("+", "-"), ast.Sub: ("-", "+"), ast.FloorDiv: ("//", "/"), ast.Mod: ("%", "//"), ast.Mult: ("*", "+")}
NAMES = {"min": "max", "max": "min", "any": "all", "all": "any", "append": "extend", "lower": "upper", "upper": "lower", "lstrip": "rstrip", "rstrip": "lstrip", "startswith": "endswith", "endswith": "startswith", "keys": "values", "values": "keys"}

Mistake = tuple[list[Edit], str]  # and what was wrong, as a sentence without its stop


def mistakes(code: Code) -> Iterator[Mistake]:
    for node in code.nodes:
        if isinstance(node, ast.Compare) and len(node.ops) == 1 and type(node.ops[0]) in SWAPPED:
            right, wrong = SWAPPED[type(node.ops[0])]
            yield from _between(code, node.left, node.comparators[0], right, wrong, f"The comparison should be `{right}`, not `{wrong}`")
        elif isinstance(node, ast.BinOp) and type(node.op) in OPERATORS and not _is_text(node):
            right, wrong = OPERATORS[type(node.op)]
            yield from _between(code, node.left, node.right, right, wrong, f"The operator should be `{right}`, not `{wrong}`")
        elif isinstance(node, ast.BoolOp) and len(node.values) == 2:
            right, wrong = ("and", "or") if isinstance(node.op, ast.And) else ("or", "and")
            yield from _between(code, node.values[0], node.values[1], right, wrong, f"The conditions must be joined with `{right}`, not `{wrong}`")
        elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
            yield [(code.span(node)[0], code.span(node.operand)[0], "")], "The condition must be negated with `not`"
        elif isinstance(node, ast.Constant) and type(node.value) is int and node.value in (0, 1, 2) and code.of(node) == str(node.value):
            wrong = {0: "1", 1: "0", 2: "1"}[node.value]
            yield [(*code.span(node), wrong)], f"The number should be {node.value}, not {wrong}"
        elif isinstance(node, ast.Constant) and isinstance(node.value, bool):
            yield [(*code.span(node), str(not node.value))], f"It should be {node.value} there, not {not node.value}"
        elif isinstance(node, ast.AugAssign) and type(node.op) in (ast.Add, ast.Sub):
            right, wrong = OPERATORS[type(node.op)]
            yield from _between(code, node.target, node.value, right + "=", wrong + "=", f"It should be `{right}=`, not `{wrong}=`")
        elif isinstance(node, ast.Call):
            yield from _calls(code, node)


def _calls(code: Code, node: ast.Call) -> Iterator[Mistake]:
    start, end = code.span(node.func)
    name = node.func.id if isinstance(node.func, ast.Name) else node.func.attr if isinstance(node.func, ast.Attribute) else ""
    if name in NAMES:
        yield [(end - len(name), end, NAMES[name])], f"It must call `{name}`, not `{NAMES[name]}`"
    if code.of(node.func) == "range" and len(node.args) in (1, 2):
        last = node.args[-1]
        if isinstance(last, ast.BinOp) and isinstance(last.right, ast.Constant) and last.right.value == 1 and isinstance(last.op, (ast.Add, ast.Sub)):
            yield [(*code.span(last), code.of(last.left))], f"The range must go to `{code.of(last)}`"
        else:
            yield [(*code.span(last), f"{code.of(last)} - 1")], "The range stops one too early"
    if name in ("sorted", "sort"):
        for word in node.keywords:
            if word.arg == "reverse":
                comma = code.text.rindex(",", 0, code.offset(word.lineno, word.col_offset)) if "," in code.text[start : code.offset(word.lineno, word.col_offset)] else code.offset(word.lineno, word.col_offset)
                yield [(comma, code.span(word.value)[1], "")], "The order must be reversed"


def _between(code: Code, left: ast.AST, right: ast.AST, old: str, new: str, sentence: str) -> Iterator[Mistake]:
    start, end = code.span(left)[1], code.span(right)[0]
    gap = code.text[start:end]
    if gap.count(old) == 1 and "#" not in gap:
        place = start + gap.index(old)
        yield [(place, place + len(old), new)], sentence


def _is_text(node: ast.BinOp) -> bool:
    return any(isinstance(n, ast.JoinedStr) or isinstance(n, ast.Constant) and isinstance(n.value, str) for n in (node.left, node.right))
