"""f-strings, format and concatenation, each written as another."""

import ast
from collections.abc import Iterator

from .code import Code, Edit, alone, is_atom

MOST_PARTS = 6  # a longer text is better left as it is


def fstring_to_format(code: Code) -> Iterator[list[Edit]]:
    for node in _whole_fstrings(code):
        pieces, arguments = [], []
        for part in node.values:
            if isinstance(part, ast.Constant):
                pieces.append(part.value.replace("{", "{{").replace("}", "}}"))
                continue
            spec = _spec(part)
            if spec is None:
                return
            conversion = {-1: "", 114: "!r", 115: "!s", 97: "!a"}[part.conversion]
            pieces.append("{" + conversion + (":" + spec if spec else "") + "}")
            arguments.append(_unparsed(part.value))
        if arguments:
            yield [(*code.span(node), f"{_quoted(''.join(pieces))}.format({', '.join(arguments)})")]


def fstring_to_sum(code: Code) -> Iterator[list[Edit]]:
    """'a' + str(x) + 'b'; the first form leaves str() away, and the tests say whether it may."""
    for node in _whole_fstrings(code):
        if len(node.values) < 2 or any(isinstance(p, ast.FormattedValue) and (p.conversion != -1 or p.format_spec) for p in node.values):
            continue
        for cast in ("{}", "str({})"):
            pieces = []
            for part in node.values:
                if isinstance(part, ast.Constant):
                    pieces.append(_quoted(part.value))
                else:
                    inner = _unparsed(part.value)
                    bare = cast == "{}" or isinstance(part.value, ast.Call) and _unparsed(part.value).endswith((".upper()", ".lower()", ".strip()"))
                    pieces.append((inner if is_atom(part.value) else f"({inner})") if bare else f"str({inner})")
            text = " + ".join(pieces)
            if "\n" not in text:
                yield [(*code.span(node), text if alone(code, node) else f"({text})")]


def fstring_to_percent(code: Code) -> Iterator[list[Edit]]:
    for node in _whole_fstrings(code):
        pieces, arguments = [], []
        for part in node.values:
            if isinstance(part, ast.Constant):
                pieces.append(part.value.replace("%", "%%"))
                continue
            spec = _spec(part)
            if spec is None or part.conversion != -1 or not (spec == "" or spec[-1] in "dfx" and spec.strip("0123456789.")[:-1] == "" and not spec.startswith("=")):
                break
            pieces.append("%" + (spec or "s"))
            arguments.append(_unparsed(part.value))
        else:
            if arguments and not isinstance(node.values[0], ast.Name):
                given = f"({', '.join(arguments)})" if len(arguments) > 1 else f"({arguments[0]},)" if " " in arguments[0] else arguments[0]
                yield [(*code.span(node), f"({_quoted(''.join(pieces))} % {given})" if not alone(code, node) else f"{_quoted(''.join(pieces))} % {given}")]


def format_to_fstring(code: Code) -> Iterator[list[Edit]]:
    """'{} {}'.format(a, b)   →   f'{a} {b}'"""
    for node in code.nodes:
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute) or node.func.attr != "format" or node.keywords:
            continue
        template = node.func.value
        if not isinstance(template, ast.Constant) or not isinstance(template.value, str) or "\n" in template.value or template.value.count("{") != len(node.args):
            continue
        text, ok = template.value, True
        pieces = text.split("{")
        result = pieces[0]
        for piece, argument in zip(pieces[1:], node.args):
            inner = code.of(argument)
            if "}" not in piece or piece[0] not in "}:!" or any(c in inner for c in "'\"\\\n{:"):
                ok = False
                break
            result += "{" + inner + piece
        if ok and "\\" not in code.of(template):
            yield [(*code.span(node), "f" + _quoted(result))]


def sum_to_fstring(code: Code) -> Iterator[list[Edit]]:
    """a + ', ' + str(b)   →   f'{a}, {b}'"""
    inner = {id(n.left) for n in code.nodes if isinstance(n, ast.BinOp) and isinstance(n.op, ast.Add)}
    for node in code.nodes:
        if not isinstance(node, ast.BinOp) or not isinstance(node.op, ast.Add) or id(node) in inner:
            continue
        parts = _summands(node)
        if not any(isinstance(p, ast.Constant) and isinstance(p.value, str) for p in parts) or not 2 <= len(parts) <= MOST_PARTS:
            continue
        result = ""
        for part in parts:
            if isinstance(part, ast.Constant) and isinstance(part.value, str):
                result += part.value.replace("{", "{{").replace("}", "}}")
            else:
                plain = part.args[0] if isinstance(part, ast.Call) and code.of(part.func) == "str" and len(part.args) == 1 else part
                text = code.of(plain)
                if any(c in text for c in "'\"\\\n{}:!") or isinstance(plain, ast.Lambda):
                    break
                result += "{" + text + "}"
        else:
            if "\n" not in result:
                start, end = code.span(node)
                bracketed = code.text[start - 2 : start] == " (" and code.text[end : end + 1] == ")"
                yield [(start - bracketed, end + bracketed, "f" + _quoted(result))]


def _summands(node: ast.expr) -> list[ast.expr]:
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        return [*_summands(node.left), node.right]
    return [node]


def _whole_fstrings(code: Code) -> Iterator[ast.JoinedStr]:
    """f-strings written as one literal, outside other f-strings, of few parts."""
    specs = {id(n.format_spec) for n in code.nodes if isinstance(n, ast.FormattedValue) and n.format_spec}
    for node in code.nodes:
        if isinstance(node, ast.JoinedStr) and id(node) not in specs and len(node.values) <= MOST_PARTS:
            text = code.of(node)
            if text[0] in "fF" and "\n" not in text and "\\" not in text and text.count(text[1]) == 2 and not any(isinstance(n, ast.JoinedStr) and n is not node and id(n) not in specs for n in ast.walk(node)):
                yield node


def _spec(part: ast.FormattedValue) -> str | None:
    """The format after the colon; None where it is itself computed."""
    if part.format_spec is None:
        return ""
    values = part.format_spec.values
    return values[0].value if len(values) == 1 and isinstance(values[0], ast.Constant) else None


def _unparsed(node: ast.expr) -> str:
    """Positions inside f-strings are not reliable before Python 3.12, so their source is written anew."""
    return ast.unparse(node).replace("'", '"') if '"' not in ast.unparse(node) else ast.unparse(node)


def _quoted(text: str) -> str:
    quote = "'" if '"' in text else '"'
    return quote + text.replace("\\", "\\\\").replace("\n", "\\n").replace(quote, "\\" + quote) + quote


RULES = (fstring_to_format, fstring_to_sum, fstring_to_percent, format_to_fstring, sum_to_fstring)
