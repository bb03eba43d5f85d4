"""Source text with its syntax tree, edited by position so that comments and layout survive."""

import ast
import io
import tokenize
from dataclasses import dataclass, field
from functools import cached_property

Edit = tuple[int, int, str]  # characters [start, end) become text
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
# Operators that an augmented assignment may have.
OPERATORS = {ast.Add: "+", ast.Sub: "-", ast.Mult: "*", ast.Div: "/", ast.FloorDiv: "//", ast.Mod: "%", ast.BitOr: "|", ast.BitAnd: "&", ast.LShift: "<<", ast.RShift: ">>", ast.BitXor: "^"}
WIDEST = 96  # characters a line may have after an edit


@dataclass
class Code:
    """One function or class, parsed. Offsets count characters of `text`."""

    text: str
    tree: ast.Module = field(init=False)

    def __post_init__(self) -> None:
        self.tree = ast.parse(self.text)

    @cached_property
    def node(self) -> ast.FunctionDef:
        return self.tree.body[0]  # type: ignore[return-value]

    @cached_property
    def lines(self) -> list[str]:
        return self.text.split("\n")

    @cached_property
    def _starts(self) -> list[int]:
        starts = [0]
        for line in self.lines:
            starts.append(starts[-1] + len(line) + 1)
        return starts

    @cached_property
    def nodes(self) -> list[ast.AST]:
        return list(ast.walk(self.node))

    @cached_property
    def tokens(self) -> list[tokenize.TokenInfo]:
        return list(tokenize.generate_tokens(io.StringIO(self.text).readline))

    @cached_property
    def names(self) -> set[str]:
        """Every name read or bound anywhere, parameters and nested functions included."""
        found = {n.id for n in self.nodes if isinstance(n, ast.Name)} | {n.arg for n in self.nodes if isinstance(n, ast.arg)}
        return found | {n.name for n in self.nodes if isinstance(n, (*FUNCTIONS, ast.ClassDef))}

    @cached_property
    def blocks(self) -> list[list[ast.stmt]]:
        """All lists of statements, without docstrings."""
        found = []
        for node in self.nodes:
            for name in ("body", "orelse", "finalbody"):
                block = getattr(node, name, None)
                if isinstance(block, list) and block:
                    found.append(block[1:] if is_docstring(block[0]) and name == "body" else block)
        return [block for block in found if block]

    def offset(self, line: int, column: int) -> int:
        """From ast's line (from 1) and column (in UTF-8 bytes)."""
        text = self.lines[line - 1]
        if not text.isascii():
            column = len(text.encode()[:column].decode())
        return self._starts[line - 1] + column

    def at(self, position: tuple[int, int]) -> int:
        """From tokenize's line (from 1) and column (in characters)."""
        return self._starts[position[0] - 1] + position[1]

    def span(self, node: ast.AST) -> tuple[int, int]:
        return self.offset(node.lineno, node.col_offset), self.offset(node.end_lineno, node.end_col_offset)

    def of(self, node: ast.AST) -> str:
        start, end = self.span(node)
        return self.text[start:end]

    def indent(self, node: ast.stmt) -> str:
        line = self.lines[node.lineno - 1]
        return line[: len(line) - len(line.lstrip())]

    def starts_line(self, node: ast.stmt) -> bool:
        return self.lines[node.lineno - 1][: node.col_offset].strip() == ""

    def body_text(self, block: list[ast.stmt], indent: str) -> str:
        """The statements with the comments between them, each line indented by `indent` instead; no leading indent on the first."""
        old = self.indent(block[0])
        lines = self.text[self.span(block[0])[0] : self.span(block[-1])[1]].split("\n")
        return "\n".join([lines[0], *((indent + line[len(old) :] if line.startswith(old) else line) for line in lines[1:])])


def is_docstring(node: ast.AST) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)


def apply(text: str, edits: list[Edit]) -> str | None:
    """The edited text; None where edits overlap, a comment would be lost, or a line grow too wide."""
    ordered = sorted(edits)
    if any(a[1] > b[0] for a, b in zip(ordered, ordered[1:])):
        return None
    result = text
    for start, end, new in reversed(ordered):
        result = result[:start] + new + result[end:]
    if result.count("#") < text.count("#") or _too_wide(result, text):
        return None
    return result


def _too_wide(result: str, text: str) -> bool:
    widest = max(map(len, result.split("\n")))
    return widest > WIDEST and widest > max(map(len, text.split("\n")))


def reads(node: ast.AST | list[ast.stmt], name: str) -> bool:
    nodes = node if isinstance(node, list) else [node]
    return any(isinstance(leaf, ast.Name) and leaf.id == name for n in nodes for leaf in ast.walk(n))


def stored(node: ast.AST | list[ast.stmt]) -> set[str]:
    """Names bound in `node`, comprehension variables included."""
    nodes = node if isinstance(node, list) else [node]
    return {leaf.id for n in nodes for leaf in ast.walk(n) if isinstance(leaf, ast.Name) and not isinstance(leaf.ctx, ast.Load)}


def is_call(node: ast.AST, name: str, arguments: int | None = None) -> bool:
    return (
        isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == name
        and (arguments is None or len(node.args) == arguments) and not any(isinstance(a, ast.Starred) for a in node.args)
    )


def is_atom(node: ast.AST) -> bool:
    """Binds tighter than any operator: needs no parentheses anywhere."""
    return isinstance(node, (ast.Name, ast.Constant, ast.Call, ast.Attribute, ast.Subscript, ast.List, ast.Dict, ast.ListComp, ast.DictComp, ast.SetComp, ast.JoinedStr))


def wrapped(code: Code, node: ast.AST) -> str:
    text = code.of(node)
    return text if is_atom(node) and "\n" not in text else f"({text})"


def alone(code: Code, node: ast.AST) -> bool:
    """Between brackets, commas or the ends of a statement: no operator beside it could bind tighter."""
    start, end = code.span(node)
    before, after = code.text[:start], code.text[end : end + 1]
    opened = before.rstrip(" ")[-1:] in ("(", ",", "[") or before.endswith(("return ", "yield ")) or before.endswith("= ") and before[-3:-2] not in "=<>!"
    return opened and (after in (")", ",", "]", "\n", "") or code.text[end : end + 5] == " for ")


def fresh(code: Code, *candidates: str) -> str | None:
    """The first candidate that the function does not use yet."""
    return next((name for name in candidates if name not in code.names), None)


def negated(code: Code, test: ast.expr) -> str:
    """Source of the opposite of `test`, as a person would write it."""
    if isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not):
        return code.of(test.operand)
    opposites = {ast.Eq: "!=", ast.NotEq: "==", ast.Lt: ">=", ast.GtE: "<", ast.Gt: "<=", ast.LtE: ">", ast.In: "not in", ast.NotIn: "in", ast.Is: "is not", ast.IsNot: "is"}
    if isinstance(test, ast.Compare) and len(test.ops) == 1 and type(test.ops[0]) in opposites:
        return f"{code.of(test.left)} {opposites[type(test.ops[0])]} {code.of(test.comparators[0])}"
    if isinstance(test, ast.BoolOp) and any(isinstance(v, ast.UnaryOp) for v in test.values) and not any(isinstance(v, (ast.BoolOp, ast.IfExp)) for v in test.values):
        return (" and " if isinstance(test.op, ast.Or) else " or ").join(negated(code, v) for v in test.values)
    if is_atom(test):
        return f"not {code.of(test)}"
    return f"not ({code.of(test)})"


def simple(code: Code, node: ast.AST) -> bool:
    """On one line, so that it can be moved into another."""
    return "\n" not in code.of(node)


def bare(target: str) -> str:
    """A target without the parentheses that only a comprehension needs."""
    return target[1:-1] if target.startswith("(") and target.endswith(")") and target.count("(") == 1 else target
