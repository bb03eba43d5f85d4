"""Loops over indices, ranges, dictionaries and calls of map, each written as another."""

import ast
from collections.abc import Iterator

from .code import Code, Edit, bare, fresh, is_call, reads, simple, stored, wrapped

SINGULAR = {"children": "child", "people": "person", "indices": "index", "entries": "entry", "matrix": "row", "grid": "row", "text": "ch", "data": "item"}


def enumerate_to_range(code: Code) -> Iterator[list[Edit]]:
    for loop in [n for n in code.nodes if isinstance(n, ast.For)]:
        if not is_call(loop.iter, "enumerate", 1) or loop.iter.keywords or not isinstance(loop.target, ast.Tuple) or len(loop.target.elts) != 2:
            continue
        index, item = loop.target.elts
        if isinstance(loop.iter.args[0], ast.Name) and isinstance(index, ast.Name) and code.of(index) != "_":
            name, indent = loop.iter.args[0].id, code.indent(loop.body[0])
            if name not in stored(loop):
                first = code.span(loop.body[0])[0]
                yield [(code.span(loop.target)[0], code.span(loop.iter)[1], f"{index.id} in range(len({name}))"), (first, first, f"{bare(code.of(item))} = {name}[{index.id}]\n{indent}")]


def range_to_enumerate(code: Code) -> Iterator[list[Edit]]:
    """for i in range(len(xs)): … xs[i] …   →   for i, x in enumerate(xs): … x …"""
    for loop in [n for n in code.nodes if isinstance(n, ast.For)]:
        if not is_call(loop.iter, "range", 1) or not is_call(loop.iter.args[0], "len", 1) or not isinstance(loop.target, ast.Name):
            continue
        if not isinstance(loop.iter.args[0].args[0], ast.Name):
            continue
        name, index = loop.iter.args[0].args[0].id, loop.target.id
        uses = [n for s in loop.body for n in ast.walk(s) if isinstance(n, ast.Subscript) and code.of(n) == f"{name}[{index}]"]
        item = fresh(code, *_singular(name))
        if not uses or item is None or any(not isinstance(n.ctx, ast.Load) for n in uses) or name in stored(loop) or _changed(loop, name):
            continue
        yield [(code.span(loop.target)[0], code.span(loop.iter)[1], f"{index}, {item} in enumerate({name})"), *((*code.span(n), item) for n in uses)]


def _singular(name: str) -> list[str]:
    ends = [name[:-1]] if name.endswith("s") and len(name) > 3 and not name.endswith("ss") else []
    return [*([SINGULAR[name]] if name in SINGULAR else []), *ends, "item", "value", "x", "current"]


def _changed(node: ast.AST, name: str) -> bool:
    """Whether `name[…]` is assigned or a method of `name` called, which may change it."""
    for leaf in ast.walk(node):
        if isinstance(leaf, ast.Subscript) and not isinstance(leaf.ctx, ast.Load) and reads(leaf.value, name):
            return True
        if isinstance(leaf, ast.Call) and isinstance(leaf.func, ast.Attribute) and reads(leaf.func.value, name):
            return True
    return False


def range_to_while(code: Code) -> Iterator[list[Edit]]:
    """for i in range(n)   →   i = 0; while i < n: …; i += 1"""
    for block in code.blocks:
        for loop in block:
            if not isinstance(loop, ast.For) or loop.orelse or not isinstance(loop.target, ast.Name) or not isinstance(loop.iter, ast.Call):
                continue
            if not (is_call(loop.iter, "range", 1) or is_call(loop.iter, "range", 2)) or loop.target.id in stored(loop.body) or loop.target.id == "_":
                continue
            end, name = loop.iter.args[-1], loop.target.id
            changed = stored(loop.body)
            if any(isinstance(n, ast.Continue) for n in ast.walk(loop)) or any(reads(end, c) for c in changed) or isinstance(end, ast.Call) and _changed(loop, code.of(end)[4:-1]):
                continue
            first = code.of(loop.iter.args[0]) if len(loop.iter.args) == 2 else "0"
            if any(isinstance(n, (ast.Lambda, ast.FunctionDef)) for n in ast.walk(loop)) or not simple(code, end):
                continue
            indent, inner = code.indent(loop), code.indent(loop.body[0])
            head = (code.span(loop)[0], code.span(loop.iter)[1], f"{name} = {first}\n{indent}while {name} < {code.of(end)}")
            yield [head, (code.span(loop)[1], code.span(loop)[1], f"\n{inner}{name} += 1")]


def items_to_keys(code: Code) -> Iterator[list[Edit]]:
    """for k, v in d.items():   →   for k in d: v = d[k]"""
    for loop in [n for n in code.nodes if isinstance(n, ast.For)]:
        mapping = _items_of(loop.iter)
        if mapping and isinstance(loop.target, ast.Tuple) and len(loop.target.elts) == 2 and isinstance(loop.target.elts[0], ast.Name):
            key, first = loop.target.elts[0].id, code.span(loop.body[0])[0]
            if mapping not in stored(loop) and key != "_":
                value = bare(code.of(loop.target.elts[1]))
                yield [(code.span(loop.target)[0], code.span(loop.iter)[1], f"{key} in {mapping}"), (first, first, f"{value} = {mapping}[{key}]\n{code.indent(loop.body[0])}")]


def _items_of(node: ast.expr) -> str | None:
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "items" and isinstance(node.func.value, ast.Name):
        return node.func.value.id
    return None


def map_call(code: Code) -> Iterator[list[Edit]]:
    """[f(x) for x in xs]   ↔   list(map(f, xs))"""
    for node in code.nodes:
        if isinstance(node, ast.ListComp) and len(node.generators) == 1 and not node.generators[0].ifs and isinstance(node.elt, ast.Call):
            call, generator = node.elt, node.generators[0]
            if isinstance(call.func, ast.Name) and len(call.args) == 1 and not call.keywords and code.of(call.args[0]) == code.of(generator.target) and isinstance(generator.target, ast.Name):
                yield [(*code.span(node), f"list(map({call.func.id}, {code.of(generator.iter)}))")]
        elif is_call(node, "list", 1) and is_call(node.args[0], "map", 2) and isinstance(node.args[0].args[0], ast.Name):
            name = fresh(code, "x", "item", "value", "part")
            if name:
                function, values = node.args[0].args
                yield [(*code.span(node), f"[{function.id}({name}) for {name} in {code.of(values)}]")]


def generator_or_list(code: Code) -> Iterator[list[Edit]]:
    """f(e for …)   ↔   f([e for …]) for functions that take any iterable."""
    for node in code.nodes:
        if isinstance(node, ast.Call) and len(node.args) == 1 and not node.keywords and code.of(node.func).split(".")[-1] in ("sum", "max", "min", "join", "sorted", "set", "tuple", "any", "all"):
            inner = node.args[0]
            start, end = code.span(inner)
            if isinstance(inner, ast.ListComp):
                yield [(start, end, code.text[start + 1 : end - 1])]
            elif isinstance(inner, ast.GeneratorExp) and code.text[start] == "(" and code.text[end - 1] == ")":
                yield [(start, end, f"([{code.text[start + 1 : end - 1]}])")]


def index_slices(code: Code) -> Iterator[list[Edit]]:
    """xs[::-1]   →   list(reversed(xs)), and back; tests refuse it for strings."""
    for node in code.nodes:
        if isinstance(node, ast.Subscript) and isinstance(node.ctx, ast.Load) and code.of(node).endswith("[::-1]"):
            yield [(*code.span(node), f"list(reversed({code.of(node.value)}))")]
        elif is_call(node, "list", 1) and is_call(node.args[0], "reversed", 1):
            yield [(*code.span(node), f"{wrapped(code, node.args[0].args[0])}[::-1]")]


RULES = (enumerate_to_range, range_to_enumerate, range_to_while, items_to_keys, map_call, generator_or_list, index_slices)
