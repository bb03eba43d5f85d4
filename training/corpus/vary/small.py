"""Small habits: augmented assignment, emptiness, min and max, sorting in place, dictionaries with defaults, names for parts."""

import ast
from collections.abc import Iterator

from .code import OPERATORS, Code, Edit, alone, fresh, is_atom, is_call, is_docstring, reads, simple, stored, wrapped

FLIPPED = {ast.Lt: ">", ast.Gt: "<", ast.LtE: ">=", ast.GtE: "<="}


def augmented(code: Code) -> Iterator[list[Edit]]:
    """x += e   ↔   x = x + e"""
    for node in code.nodes:
        if isinstance(node, ast.AugAssign) and type(node.op) in OPERATORS and simple(code, node):
            target, value = code.of(node.target), node.value
            right = code.of(value) if isinstance(node.op, ast.Add) and isinstance(value, ast.BinOp) and isinstance(value.op, (ast.Mult, ast.Div)) else wrapped(code, value)
            yield [(*code.span(node), f"{target} = {target} {OPERATORS[type(node.op)]} {right}")]
        elif isinstance(node, ast.Assign) and isinstance(node.value, ast.BinOp) and type(node.value.op) in OPERATORS and len(node.targets) == 1:
            target = code.of(node.targets[0])
            if code.of(node.value.left) == target and simple(code, node) and code.of(node.value).startswith(target):
                right = code.text[code.span(node.value.left)[1] : code.span(node.value)[1]].lstrip().removeprefix(OPERATORS[type(node.value.op)]).lstrip()
                yield [(*code.span(node), f"{target} {OPERATORS[type(node.value.op)]}= {right}")]


def emptiness(code: Code) -> Iterator[list[Edit]]:
    """if not xs   ↔   if len(xs) == 0; if xs   ↔   if len(xs) > 0; tests refuse it where xs has no length."""
    for node in code.nodes:
        test = node.test if isinstance(node, (ast.If, ast.While, ast.IfExp)) else None
        if test is None:
            continue
        if isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not) and isinstance(test.operand, ast.Name):
            yield [(*code.span(test), f"len({test.operand.id}) == 0")]
        elif isinstance(test, ast.Name):
            yield [(*code.span(test), f"len({test.id}) > 0")]
        elif isinstance(test, ast.Compare) and len(test.ops) == 1 and is_call(test.left, "len", 1) and code.of(test.comparators[0]) == "0":
            inner = code.of(test.left.args[0])
            if isinstance(test.ops[0], ast.Eq):
                yield [(*code.span(test), f"not {inner}")]
            elif isinstance(test.ops[0], (ast.Gt, ast.NotEq)):
                yield [(*code.span(test), inner)]


def flipped_comparison(code: Code) -> Iterator[list[Edit]]:
    for node in code.nodes:
        if isinstance(node, ast.Compare) and len(node.ops) == 1 and type(node.ops[0]) in FLIPPED and simple(code, node):
            left, right = node.left, node.comparators[0]
            if not isinstance(right, (ast.Constant, ast.UnaryOp)) and not isinstance(left, ast.Constant):
                start = code.span(node)[0]
                if code.span(left)[0] == start and code.span(right)[1] == code.span(node)[1]:
                    yield [(*code.span(node), f"{code.of(right)} {FLIPPED[type(node.ops[0])]} {code.of(left)}")]


def extremes(code: Code) -> Iterator[list[Edit]]:
    """max(a, b)   →   a if a > b else b"""
    for node in code.nodes:
        for name, sign in (("max", ">"), ("min", "<")):
            if is_call(node, name, 2) and not node.keywords and all(isinstance(a, (ast.Name, ast.Constant, ast.Attribute, ast.Subscript)) for a in node.args):
                a, b = map(code.of, node.args)
                start, end = code.span(node)
                text = f"{a} if {a} {sign} {b} else {b}"
                yield [(start, end, text if alone(code, node) else f"({text})")]
        if isinstance(node, ast.IfExp) and isinstance(node.test, ast.Compare) and len(node.test.ops) == 1:
            a, b = code.of(node.test.left), code.of(node.test.comparators[0])
            larger = isinstance(node.test.ops[0], (ast.Gt, ast.GtE))
            if {code.of(node.body), code.of(node.orelse)} == {a, b} and isinstance(node.test.ops[0], (ast.Gt, ast.GtE, ast.Lt, ast.LtE)):
                yield [(*code.span(node), f"{'max' if larger == (code.of(node.body) == a) else 'min'}({a}, {b})")]


def split_assignment(code: Code) -> Iterator[list[Edit]]:
    """a, b = x, y   →   a = x; b = y"""
    for block in code.blocks:
        for node in block:
            if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Tuple) and isinstance(node.value, ast.Tuple) and code.starts_line(node):
                targets, values = node.targets[0].elts, node.value.elts
                if len(targets) == len(values) and all(isinstance(t, ast.Name) for t in targets) and not any(reads(v, t.id) for t in targets for v in values):
                    lines = [f"{code.of(t)} = {code.of(v)}" for t, v in zip(targets, values)]
                    yield [(*code.span(node), ("\n" + code.indent(node)).join(lines))]


def joined_assignment(code: Code) -> Iterator[list[Edit]]:
    """a = 0; b = []   →   a, b = 0, []"""
    for block in code.blocks:
        for a, b in zip(block, block[1:]):
            if all(isinstance(n, ast.Assign) and isinstance(n.targets[0], ast.Name) and isinstance(n.value, (ast.Constant, ast.Name, ast.List, ast.Dict)) and simple(code, n) for n in (a, b)):
                if not reads(b.value, a.targets[0].id) and len(code.of(a.value)) < 12 and len(code.of(b.value)) < 12 and a.targets[0].id != b.targets[0].id:
                    yield [(code.span(a)[0], code.span(b)[1], f"{code.of(a.targets[0])}, {code.of(b.targets[0])} = {code.of(a.value)}, {code.of(b.value)}")]


def squares(code: Code) -> Iterator[list[Edit]]:
    for node in code.nodes:
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Pow) and isinstance(node.left, ast.Name) and code.of(node.right) == "2":
            text = f"{node.left.id} * {node.left.id}"
            before, after = code.text[: code.span(node)[0]].rstrip()[-1:], code.text[code.span(node)[1] :].lstrip(" ")[:1]
            yield [(*code.span(node), f"({text})" if before in "/%-*" or after in "/%*" else text)]
        elif isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mult) and isinstance(node.left, ast.Name) and code.of(node.left) == code.of(node.right):
            yield [(*code.span(node), f"{node.left.id} ** 2")]


def swapped_factors(code: Code) -> Iterator[list[Edit]]:
    for node in code.nodes:
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mult) and is_atom(node.left) and is_atom(node.right) and simple(code, node) and not isinstance(node.left, (ast.List, ast.Constant)):
            yield [(*code.span(node), f"{code.of(node.right)} * {code.of(node.left)}")]


def sorting(code: Code) -> Iterator[list[Edit]]:
    """x = sorted(y, …)   ↔   x = list(y); x.sort(…)"""
    for block in code.blocks:
        for position, node in enumerate(block):
            if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name) and is_call(node.value, "sorted", 1) and code.starts_line(node) and simple(code, node):
                name, call = node.targets[0].id, node.value
                options = ", ".join(code.of(k) for k in call.keywords)
                source = code.of(call.args[0]) if isinstance(call.args[0], ast.ListComp) else f"list{code.of(call.args[0])}" if isinstance(call.args[0], ast.GeneratorExp) and call.keywords else f"list({code.of(call.args[0])})"
                if not isinstance(call.args[0], ast.GeneratorExp):
                    yield [(*code.span(node), f"{name} = {source}\n{code.indent(node)}{name}.sort({options})")]
            following = block[position + 1] if position + 1 < len(block) else None
            if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name) and is_call(node.value, "list", 1) and isinstance(following, ast.Expr) and isinstance(following.value, ast.Call):
                name, call = node.targets[0].id, following.value
                if code.of(call.func) == f"{name}.sort" and not call.args:
                    options = "".join(", " + code.of(k) for k in call.keywords)
                    yield [(code.span(node)[0], code.span(following)[1], f"{name} = sorted({code.of(node.value.args[0])}{options})")]


def membership(code: Code) -> Iterator[list[Edit]]:
    """x in (a, b)   ↔   x == a or x == b"""
    for node in code.nodes:
        if isinstance(node, ast.Compare) and len(node.ops) == 1 and isinstance(node.ops[0], (ast.In, ast.NotIn)) and isinstance(node.left, ast.Name):
            options = node.comparators[0]
            if isinstance(options, (ast.Tuple, ast.List, ast.Set)) and len(options.elts) == 2 and all(isinstance(e, (ast.Constant, ast.Name)) for e in options.elts):
                sign, word = ("==", "or") if isinstance(node.ops[0], ast.In) else ("!=", "and")
                a, b = map(code.of, options.elts)
                text = f"{node.left.id} {sign} {a} {word} {node.left.id} {sign} {b}"
                bare = alone(code, node) or code.text[: code.span(node)[0]].endswith(("\n" + " " * 4 + "if ", " " * 8 + "if ")) and code.text[code.span(node)[1]] == ":"
                yield [(*code.span(node), text if bare else f"({text})")]
        elif isinstance(node, ast.BoolOp) and isinstance(node.op, ast.Or) and all(isinstance(v, ast.Compare) and len(v.ops) == 1 and isinstance(v.ops[0], ast.Eq) for v in node.values):
            if len({code.of(v.left) for v in node.values}) == 1 and all(isinstance(v.comparators[0], ast.Constant) for v in node.values):
                yield [(*code.span(node), f"{code.of(node.values[0].left)} in ({', '.join(code.of(v.comparators[0]) for v in node.values)})")]


def quotient_and_rest(code: Code) -> Iterator[list[Edit]]:
    """q, r = divmod(a, b)   →   q = a // b; r = a % b"""
    for block in code.blocks:
        for node in block:
            if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Tuple) and is_call(node.value, "divmod", 2) and len(node.targets[0].elts) == 2 and code.starts_line(node):
                q, r = map(code.of, node.targets[0].elts)
                a, b = (wrapped(code, argument) for argument in node.value.args)
                lines = [f"{q} = {a} // {b}", f"{r} = {a} % {b}"]
                if any(reads(argument, q) for argument in node.value.args):
                    lines.reverse()
                if not any(reads(argument, q) and any(reads(other, r) for other in node.value.args) for argument in node.value.args):
                    yield [(*code.span(node), ("\n" + code.indent(node)).join(lines))]


def named_part(code: Code) -> Iterator[list[Edit]]:
    """f(len(xs))   →   size = len(xs); f(size), for calls on parameters' names in the first statements."""
    for block in code.blocks:
        for node in block:
            if not isinstance(node, (ast.Return, ast.Assign, ast.Expr)) or not code.starts_line(node) or is_docstring(node):
                continue
            inside = {id(leaf) for n in ast.walk(node) if isinstance(n, (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp, ast.Lambda, ast.IfExp, ast.BoolOp, ast.JoinedStr, ast.Await)) for leaf in ast.walk(n)}
            for leaf in ast.walk(node):
                if id(leaf) in inside or leaf is getattr(node, "value", None) or not isinstance(leaf, ast.Call) or leaf.keywords or not simple(code, leaf) or stored(leaf):
                    continue
                name = _part_name(code, leaf)
                if name and not code.text[code.span(leaf)[1] :].startswith("("):
                    start = code.span(node)[0]
                    yield [(start, start, f"{name} = {code.of(leaf)}\n{code.indent(node)}"), (*code.span(leaf), name)]


PART_NAMES = {
    "len": ("size", "length", "count", "n"), "sum": ("total", "whole"), "max": ("largest", "highest", "biggest"), "min": ("smallest", "lowest"),
    "sorted": ("ordered", "in_order"), "set": ("unique", "distinct"), "split": ("parts", "pieces", "fields"), "lower": ("lowered", "lower"), "strip": ("trimmed", "cleaned"),
    "splitlines": ("lines", "rows"), "abs": ("distance", "size"), "round": ("rounded",), "reversed": ("backwards",), "replace": ("cleaned", "replaced"),
    "join": ("joined", "text"), "zip": ("pairs",), "items": ("pairs", "entries"), "values": ("amounts", "contents"), "get": ("found", "current"), "int": ("number", "whole"), "float": ("number",), "list": ("copy", "as_list"), "enumerate": ("numbered",), "total_seconds": ("seconds",), "index": ("position", "at"),
}


def _part_name(code: Code, call: ast.Call) -> str | None:
    function = call.func.attr if isinstance(call.func, ast.Attribute) else code.of(call.func)
    return fresh(code, *PART_NAMES.get(function, ()))


def inlined_part(code: Code) -> Iterator[list[Edit]]:
    """x = e; statement that reads x once   →   the statement with e in it."""
    for block in code.blocks:
        for first, node in zip(block, block[1:]):
            if not isinstance(first, ast.Assign) or not isinstance(first.targets[0], ast.Name) or not isinstance(node, (ast.Return, ast.Assign, ast.Expr)):
                continue
            name = first.targets[0].id
            uses = [n for n in code.nodes if isinstance(n, ast.Name) and n.id == name]
            inside = {id(leaf) for n in ast.walk(node) if isinstance(n, (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp, ast.Lambda, ast.JoinedStr)) for leaf in ast.walk(n)}
            here = [n for n in ast.walk(node) if isinstance(n, ast.Name) and n.id == name and id(n) not in inside]
            if len(uses) == 2 and len(here) == 1 and simple(code, first) and not isinstance(first.value, (ast.Tuple, ast.Yield, ast.YieldFrom)):
                yield [(code.span(first)[0], code.span(node)[0], ""), (*code.span(here[0]), wrapped(code, first.value) if not alone(code, here[0]) else code.of(first.value))]


def named_key(code: Code) -> Iterator[list[Edit]]:
    """sorted(xs, key=lambda x: e)   →   def by(x): return e; sorted(xs, key=by)"""
    for block in code.blocks:
        for node in block:
            if not isinstance(node, (ast.Return, ast.Assign, ast.Expr)) or not code.starts_line(node):
                continue
            for leaf in ast.walk(node):
                if isinstance(leaf, ast.keyword) and leaf.arg == "key" and isinstance(leaf.value, ast.Lambda) and simple(code, leaf.value):
                    name, indent = fresh(code, "order", "rank", "sort_key", "key_of"), code.indent(node)
                    if name:
                        start = code.span(node)[0]
                        parameters = code.of(leaf.value.args) if leaf.value.args.args and hasattr(leaf.value.args, "lineno") else ", ".join(a.arg for a in leaf.value.args.args)
                        yield [(start, start, f"def {name}({parameters}):\n{indent}    return {code.of(leaf.value.body)}\n\n{indent}"), (*code.span(leaf.value), name)]


RULES = (
    augmented, emptiness, flipped_comparison, extremes, split_assignment, joined_assignment, squares, swapped_factors, sorting, membership,
    quotient_and_rest, named_part, named_part, inlined_part, named_key,
)
