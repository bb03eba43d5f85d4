"""Dictionaries that count or collect: get, setdefault, in, defaultdict and Counter, each written as another."""

import ast
from collections.abc import Iterator

from .code import OPERATORS, Code, Edit, alone, fresh, is_call, simple, wrapped


def get_with_default(code: Code) -> Iterator[list[Edit]]:
    """d[k] = d.get(k, v) + e   →   if k not in d: d[k] = v; d[k] += e, and the other way."""
    for block in code.blocks:
        for position, node in enumerate(block):
            parts = _counted(code, node)
            if parts and code.starts_line(node):
                slot, mapping, key, default, sign, rest = parts
                indent = code.indent(node)
                yield [(*code.span(node), f"if {key} not in {mapping}:\n{indent}    {slot} = {default}\n{indent}{slot} {sign}= {rest}")]
                yield [(*code.span(node), f"if {key} in {mapping}:\n{indent}    {slot} {sign}= {rest}\n{indent}else:\n{indent}    {slot} = {rest}" if default == "0" and sign == "+" else f"{slot} = {code.of(node.value)}")]
            following = block[position + 1] if position + 1 < len(block) else None
            missing = _filled_if_missing(code, node)
            if missing and following is not None:
                slot, mapping, key, default = missing
                if isinstance(following, ast.AugAssign) and code.of(following.target) == slot and type(following.op) in OPERATORS and default != "[]":
                    yield [(code.span(node)[0], code.span(following)[1], f"{slot} = {mapping}.get({key}, {default}) {OPERATORS[type(following.op)]} {wrapped(code, following.value)}")]
                if isinstance(following, ast.Expr) and code.of(following).startswith(slot + "."):
                    yield [(code.span(node)[0], code.span(following)[0] + len(slot), f"{mapping}.setdefault({key}, {default})")]


def _counted(code: Code, node: ast.stmt) -> tuple[str, ...] | None:
    if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Subscript) and isinstance(node.value, ast.BinOp) and type(node.value.op) in OPERATORS:
        target, call = node.targets[0], node.value.left
        mapping, key = code.of(target.value), code.of(target.slice)
        if isinstance(call, ast.Call) and code.of(call.func) == f"{mapping}.get" and len(call.args) == 2 and code.of(call.args[0]) == key:
            return code.of(target), mapping, key, code.of(call.args[1]), OPERATORS[type(node.value.op)], code.of(node.value.right)
    return None


def _filled_if_missing(code: Code, node: ast.stmt) -> tuple[str, str, str, str] | None:
    if isinstance(node, ast.If) and not node.orelse and len(node.body) == 1 and isinstance(node.body[0], ast.Assign) and isinstance(node.test, ast.Compare) and isinstance(node.test.ops[0], ast.NotIn):
        key, mapping, fill = code.of(node.test.left), code.of(node.test.comparators[0]), node.body[0]
        if code.of(fill.targets[0]) == f"{mapping}[{key}]":
            return f"{mapping}[{key}]", mapping, key, code.of(fill.value)
    return None


def setdefault(code: Code) -> Iterator[list[Edit]]:
    """d.setdefault(k, []).append(v)   →   if k not in d: d[k] = []; d[k].append(v)"""
    for block in code.blocks:
        for node in block:
            call = node.value if isinstance(node, ast.Expr) else None
            if not isinstance(call, ast.Call) or not isinstance(call.func, ast.Attribute) or not isinstance(call.func.value, ast.Call) or not code.starts_line(node):
                continue
            inner = call.func.value
            if isinstance(inner.func, ast.Attribute) and inner.func.attr == "setdefault" and len(inner.args) == 2 and simple(code, node):
                mapping, key, default, indent = code.of(inner.func.value), wrapped(code, inner.args[0]), code.of(inner.args[1]), code.indent(node)
                rest = code.text[code.span(inner)[1] : code.span(node)[1]]
                yield [(*code.span(node), f"if {key} not in {mapping}:\n{indent}    {mapping}[{key}] = {default}\n{indent}{mapping}[{key}]{rest}")]


def default_dict(code: Code) -> Iterator[list[Edit]]:
    """x = defaultdict(list); x[k].append(v)   →   x = {}; x.setdefault(k, []).append(v); for int: x.get(k, 0) + …"""
    for node in code.nodes:
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name) and is_call(node.value, "defaultdict", 1):
            name, kind = node.targets[0].id, code.of(node.value.args[0])
            edits: list[Edit] = [(*code.span(node.value), "{}")]
            for use in code.nodes:
                if kind in ("list", "set") and isinstance(use, ast.Attribute) and isinstance(use.value, ast.Subscript) and use.attr in ("append", "add") and code.of(use.value.value) == name:
                    edits.append((*code.span(use.value), f"{name}.setdefault({_key(code, use.value.slice)}, {'[]' if kind == 'list' else 'set()'})"))
                if kind in ("int", "float") and isinstance(use, ast.AugAssign) and isinstance(use.op, ast.Add) and isinstance(use.target, ast.Subscript) and code.of(use.target.value) == name:
                    slot = code.of(use.target)
                    edits.append((*code.span(use), f"{slot} = {name}.get({_key(code, use.target.slice)}, 0) + {wrapped(code, use.value)}"))
            if len(edits) > 1:
                yield edits


def _key(code: Code, node: ast.expr) -> str:
    """d[a, b] has a key that needs parentheses as an argument."""
    return f"({code.of(node)})" if isinstance(node, ast.Tuple) and not code.of(node).startswith("(") else code.of(node)


def counter(code: Code) -> Iterator[list[Edit]]:
    """x = Counter(xs)   →   a loop that counts; tests refuse it where Counter's own methods are used."""
    for block in code.blocks:
        for node in block:
            if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name) and is_call(node.value, "Counter", 1) and code.starts_line(node) and simple(code, node):
                name, item, indent = node.targets[0].id, fresh(code, "item", "x", "thing", "entry"), code.indent(node)
                source = code.of(node.value.args[0])
                if item and not isinstance(node.value.args[0], ast.GeneratorExp):
                    yield [(*code.span(node), f"{name} = {{}}\n{indent}for {item} in {source}:\n{indent}    {name}[{item}] = {name}.get({item}, 0) + 1")]


def lookup(code: Code) -> Iterator[list[Edit]]:
    """d.get(k, v)   ↔   d[k] if k in d else v"""
    for node in code.nodes:
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "get" and len(node.args) == 2 and all(isinstance(a, (ast.Name, ast.Constant)) for a in node.args):
            mapping, (key, default) = code.of(node.func.value), map(code.of, node.args)
            start, end = code.span(node)
            text = f"{mapping}[{key}] if {key} in {mapping} else {default}"
            yield [(start, end, text if alone(code, node) else f"({text})")]
        elif isinstance(node, ast.IfExp) and isinstance(node.test, ast.Compare) and isinstance(node.test.ops[0], ast.In) and isinstance(node.body, ast.Subscript):
            key, mapping = code.of(node.test.left), code.of(node.test.comparators[0])
            if code.of(node.body) == f"{mapping}[{key}]":
                yield [(*code.span(node), f"{mapping}.get({key}, {code.of(node.orelse)})")]


RULES = (get_with_default, setdefault, default_dict, counter, lookup)
