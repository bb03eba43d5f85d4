"""Comprehensions and sums, each written as a loop, and loops as comprehensions."""

import ast
from collections.abc import Iterator

from .code import Code, Edit, bare, fresh, negated, reads, simple, stored

APPENDERS = {"append": "[]", "add": "set()"}


def loop_to_comprehension(code: Code) -> Iterator[list[Edit]]:
    """xs = []; for t in it: [if c:] xs.append(e)   →   xs = [e for t in it if c]; the same for sets and dicts."""
    for block in code.blocks:
        for start, loop in zip(block, block[1:]):
            target = _assigned(start)
            if target is None or not _plain_for(loop):
                continue
            inner, test = loop.body[0], None
            if isinstance(inner, ast.If) and not inner.orelse and len(inner.body) == 1:
                inner, test = inner.body[0], inner.test
            element = _collected(code, inner, target.id, start.value)
            if element is None or reads(loop.iter, target.id) or (test is not None and reads(test, target.id)):
                continue
            if len(loop.body) != 1 or element[0].count(target.id) and target.id in _words(element[0]):
                continue
            text = element[1].format(f"{element[0]} for {code.of(loop.target)} in {code.of(loop.iter)}" + (f" if {code.of(test)}" if test else ""))
            if "\n" not in text:
                yield [(code.span(start.value)[0], code.span(loop)[1], text)]


def _assigned(node: ast.stmt) -> ast.Name | None:
    target = node.targets[0] if isinstance(node, ast.Assign) and len(node.targets) == 1 else node.target if isinstance(node, ast.AnnAssign) and node.value else None
    return target if isinstance(target, ast.Name) else None


def _plain_for(node: ast.stmt) -> bool:
    return isinstance(node, ast.For) and not node.orelse and len(node.body) == 1


def _collected(code: Code, node: ast.stmt, name: str, empty: ast.expr) -> tuple[str, str] | None:
    """(element, bracket pattern) of a statement that adds one element to `name`."""
    start = code.of(empty)
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Call) and isinstance(node.value.func, ast.Attribute):
        call = node.value
        if isinstance(call.func.value, ast.Name) and call.func.value.id == name and len(call.args) == 1 and simple(code, call.args[0]):
            wanted = APPENDERS.get(call.func.attr)
            if wanted == start or (start == "list()" and wanted == "[]"):
                element = code.of(call.args[0])
                return element, "[{}]" if wanted == "[]" else "{{{}}}"
    if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Subscript) and start in ("{}", "dict()"):
        target = node.targets[0]
        if isinstance(target.value, ast.Name) and target.value.id == name and simple(code, node):
            return f"{code.of(target.slice)}: {code.of(node.value)}", "{{{}}}"
    return None


def _words(text: str) -> list[str]:
    return "".join(c if c.isalnum() or c == "_" else " " for c in text).split()


def comprehension_to_loop(code: Code) -> Iterator[list[Edit]]:
    """x = [e for …] or return [e for …], also sets, dicts, sums, any, all and ''.join, as a loop with an accumulator."""
    for block in code.blocks:
        for node in block:
            if not isinstance(node, (ast.Assign, ast.Return)) or node.value is None or not code.starts_line(node):
                continue
            made = _unrolled(code, node)
            if made:
                yield [(*code.span(node), made.replace("\n", "\n" + code.indent(node)))]


def _unrolled(code: Code, node: ast.Assign | ast.Return) -> str | None:
    value, wrap = node.value, None
    if isinstance(value, ast.Call) and len(value.args) == 1 and isinstance(value.args[0], ast.GeneratorExp) and not value.keywords:
        wrap, value = code.of(value.func), value.args[0]
    if not isinstance(value, (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)) or not _free_targets(code, value):
        return None
    if any(g.is_async or not simple(code, g.iter) for g in value.generators):
        return None
    if wrap in ("any", "all"):
        return _quantified(code, node, value, wrap)
    if isinstance(node, ast.Return):
        name = fresh(code, "total" if wrap == "sum" else "result", "result", "out", "collected", "found")
    else:
        name = node.targets[0].id if isinstance(node.targets[0], ast.Name) and len(node.targets) == 1 else None
    if name is None or reads(value, name):
        return None
    start, step = _accumulated(code, value, wrap, name)
    if start is None:
        return None
    lines = [f"{name} = {start}", *_nest(code, value, [step])]
    return "\n".join(lines + ([f"return {name}"] if isinstance(node, ast.Return) else []))


def _accumulated(code: Code, value: ast.expr, wrap: str | None, name: str) -> tuple[str | None, str]:
    if isinstance(value, ast.DictComp):
        return "{}", f"{name}[{code.of(value.key)}] = {code.of(value.value)}"
    element = code.of(value.elt)
    if isinstance(value, ast.SetComp) or wrap == "set":
        return "set()", f"{name}.add({element})"
    if isinstance(value, ast.ListComp) or wrap == "list":
        return "[]", f"{name}.append({element})"
    if wrap == "sum":
        return "0", f"{name} += {element}"
    if wrap in ("''.join", '"".join'):
        return wrap[:2], f"{name} += {element}"
    return None, ""


def _quantified(code: Code, node: ast.stmt, value: ast.GeneratorExp, wrap: str) -> str | None:
    if not isinstance(node, ast.Return):
        return None
    test = code.of(value.elt) if wrap == "any" else negated(code, value.elt)
    answer = wrap == "any"
    return "\n".join([*_nest(code, value, [f"if {test}:", f"    return {answer}"]), f"return {not answer}"])


def _nest(code: Code, value: ast.expr, inner: list[str]) -> list[str]:
    lines, depth = [], ""
    for generator in value.generators:
        lines.append(f"{depth}for {bare(code.of(generator.target))} in {code.of(generator.iter)}:")
        depth += "    "
        for test in generator.ifs:
            lines.append(f"{depth}if {code.of(test)}:")
            depth += "    "
    return lines + [depth + line for line in inner]


def _free_targets(code: Code, value: ast.expr) -> bool:
    """The comprehension's variables mean nothing else in the function, so they may become plain locals."""
    own = set().union(*(stored(g.target) for g in value.generators))
    arguments = {n.arg for n in code.nodes if isinstance(n, ast.arg)}
    comprehensions = [n for n in code.nodes if isinstance(n, (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp))]
    inside = {id(leaf) for c in comprehensions for leaf in ast.walk(c)}
    outside = {n.id for n in code.nodes if isinstance(n, ast.Name) and id(n) not in inside}
    return not own & (arguments | outside) and not any(isinstance(n, ast.Lambda) for n in ast.walk(value))


def sum_loop_to_call(code: Code) -> Iterator[list[Edit]]:
    """total = 0; for t in it: [if c:] total += e   →   total = sum(e for t in it if c)."""
    for block in code.blocks:
        for start, loop in zip(block, block[1:]):
            target = _assigned(start)
            if target is None or not _plain_for(loop) or code.of(start.value) not in ("0", "0.0"):
                continue
            inner, test = loop.body[0], None
            if isinstance(inner, ast.If) and not inner.orelse and len(inner.body) == 1:
                inner, test = inner.body[0], inner.test
            if not isinstance(inner, ast.AugAssign) or not isinstance(inner.op, ast.Add) or code.of(inner.target) != target.id:
                continue
            if reads([loop.iter, inner.value, *([test] if test else [])], target.id) or not simple(code, inner):
                continue
            condition = f" if {code.of(test)}" if test else ""
            text = f"sum({code.of(inner.value)} for {code.of(loop.target)} in {code.of(loop.iter)}{condition})"
            yield [(code.span(start.value)[0], code.span(loop)[1], text)]


def search_loop_to_call(code: Code) -> Iterator[list[Edit]]:
    """for t in it: if c: return True; return False   →   return any(c for t in it); and all()."""
    for block in code.blocks:
        for loop, last in zip(block, block[1:]):
            if not _plain_for(loop) or not isinstance(last, ast.Return) or not isinstance(loop.body[0], ast.If):
                continue
            test = loop.body[0]
            if test.orelse or len(test.body) != 1 or not isinstance(test.body[0], ast.Return):
                continue
            answers = [getattr(r.value, "value", None) for r in (test.body[0], last)]
            if answers not in ([True, False], [False, True]) or not simple(code, test.test):
                continue
            call, condition = ("any", code.of(test.test)) if answers[0] else ("all", negated(code, test.test))
            yield [(code.span(loop)[0], code.span(last)[1], f"return {call}({condition} for {code.of(loop.target)} in {code.of(loop.iter)})")]


RULES = (loop_to_comprehension, comprehension_to_loop, comprehension_to_loop, sum_loop_to_call, search_loop_to_call)
