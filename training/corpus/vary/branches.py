"""Conditions and returns, each form written as another."""

import ast
from collections.abc import Iterator

from .code import Code, Edit, fresh, is_atom, is_call, negated, reads, simple, stored

LONGEST_REST = 4  # statements that may move under an else


def ternary_to_if(code: Code) -> Iterator[list[Edit]]:
    for block in code.blocks:
        for node in block:
            value = getattr(node, "value", None)
            if not isinstance(value, ast.IfExp) or not isinstance(node, (ast.Return, ast.Assign)) or not code.starts_line(node):
                continue
            if not simple(code, node):
                continue
            indent = code.indent(node)
            start, end = code.span(node)
            head = code.text[start : code.span(value)[0]].rstrip("(")
            if head.count("(") != code.text[start : code.span(value)[0]].count("("):
                continue
            then, other = head + code.of(value.body), head + code.of(value.orelse)
            yield [(start, end, f"if {code.of(value.test)}:\n{indent}    {then}\n{indent}else:\n{indent}    {other}")]
            if isinstance(node, ast.Return):
                yield [(start, end, f"if {code.of(value.test)}:\n{indent}    {then}\n{indent}{other}")]


def if_to_ternary(code: Code) -> Iterator[list[Edit]]:
    for block in code.blocks:
        for position, node in enumerate(block):
            if not isinstance(node, ast.If) or len(node.body) != 1 or _is_elif(code, node):
                continue
            other = node.orelse or block[position + 1 : position + 2]
            if len(other) != 1 or not simple(code, node.body[0]) or not simple(code, other[0]):
                continue
            then, other = node.body[0], other[0]
            if isinstance(then, ast.Return) and isinstance(other, ast.Return) and then.value and other.value:
                head = "return "
            elif isinstance(then, ast.Assign) and isinstance(other, ast.Assign) and node.orelse and code.of(then.targets[0]) == code.of(other.targets[0]):
                head = code.of(then.targets[0]) + " = "
            else:
                continue
            if isinstance(then.value, (ast.IfExp, ast.Tuple)) or isinstance(other.value, (ast.IfExp, ast.Tuple)):
                continue
            text = f"{head}{code.of(then.value)} if {code.of(node.test)} else {code.of(other.value)}"
            yield [(code.span(node)[0], code.span(other)[1], text)]


def _is_elif(code: Code, node: ast.If) -> bool:
    return code.text[code.span(node)[0] :].startswith("elif")


def _leaves(block: list[ast.stmt]) -> bool:
    return isinstance(block[-1], (ast.Return, ast.Raise, ast.Continue, ast.Break))


def guard_to_else(code: Code) -> Iterator[list[Edit]]:
    """if c: return a; rest   →   if c: return a; else: rest"""
    for block in code.blocks:
        for position, node in enumerate(block[:-1]):
            rest = block[position + 1 :]
            if isinstance(node, ast.If) and not node.orelse and _leaves(node.body) and len(rest) <= LONGEST_REST and isinstance(rest[-1], ast.Return):
                indent = code.indent(node)
                if code.starts_line(rest[0]) and not any(isinstance(n, ast.FunctionDef) for n in rest):
                    moved = code.body_text(rest, indent + "    ")
                    yield [(code.span(node)[1], code.span(rest[-1])[1], f"\n{indent}else:\n{indent}    {moved}")]


def else_to_guard(code: Code) -> Iterator[list[Edit]]:
    """if c: return a; else: rest   →   if c: return a; rest"""
    for block in code.blocks:
        for node in block:
            if isinstance(node, ast.If) and node.orelse and _leaves(node.body) and not _is_elif(code, node) and "\n" in code.of(node):
                if isinstance(node.orelse[0], ast.If) and _is_elif(code, node.orelse[0]):
                    start = code.span(node.orelse[0])[0]
                    yield [(start, start + 2, "")]
                elif code.starts_line(node.orelse[0]):
                    moved = code.body_text(node.orelse, code.indent(node))
                    yield [(code.span(node.body[-1])[1], code.span(node)[1], f"\n{code.indent(node)}{moved}")]


def swapped_branches(code: Code) -> Iterator[list[Edit]]:
    """if c: a; else: b   →   if not c: b; else: a"""
    for block in code.blocks:
        for node in block:
            if isinstance(node, ast.If) and node.orelse and not _is_elif(code, node) and not (isinstance(node.orelse[0], ast.If) and _is_elif(code, node.orelse[0])):
                if len(node.body) + len(node.orelse) > 6 or not code.starts_line(node.orelse[0]) or not code.starts_line(node.body[0]):
                    continue
                inner = code.indent(node) + "    "
                text = f"if {negated(code, node.test)}:\n{inner}{code.body_text(node.orelse, inner)}\n{code.indent(node)}else:\n{inner}{code.body_text(node.body, inner)}"
                yield [(*code.span(node), text)]


def boolean_return(code: Code) -> Iterator[list[Edit]]:
    """if c: return True; return False   ↔   return c"""
    for block in code.blocks:
        for position, node in enumerate(block):
            if isinstance(node, ast.Return) and node.value is not None and _is_truth(node.value) and code.starts_line(node) and simple(code, node):
                indent = code.indent(node)
                yield [(*code.span(node), f"if {code.of(node.value)}:\n{indent}    return True\n{indent}return False")]
            if isinstance(node, ast.If) and len(node.body) == 1 and isinstance(node.body[0], ast.Return) and _is_truth(node.test) and not _is_elif(code, node):
                other = node.orelse or block[position + 1 : position + 2]
                if len(other) == 1 and isinstance(other[0], ast.Return):
                    answers = [getattr(r.value, "value", None) for r in (node.body[0], other[0])]
                    if answers == [True, False]:
                        yield [(code.span(node)[0], code.span(other[0])[1], f"return {code.of(node.test)}")]
                    elif answers == [False, True]:
                        yield [(code.span(node)[0], code.span(other[0])[1], f"return {negated(code, node.test)}")]


def _is_truth(node: ast.expr) -> bool:
    """Always a bool."""
    if isinstance(node, ast.BoolOp):
        return all(map(_is_truth, node.values))
    return isinstance(node, ast.Compare) or (isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not)) or is_call(node, "isinstance") or is_call(node, "any") or is_call(node, "all")


def name_the_result(code: Code) -> Iterator[list[Edit]]:
    """return e   ↔   result = e; return result"""
    for block in code.blocks:
        for position, node in enumerate(block):
            if not isinstance(node, ast.Return) or node.value is None or not code.starts_line(node):
                continue
            if not is_atom(node.value) or isinstance(node.value, (ast.Call, ast.ListComp, ast.DictComp, ast.SetComp, ast.JoinedStr)):
                name = fresh(code, "result", "answer", "out", "value", "output", "res")
                if name and not isinstance(node.value, ast.Tuple):
                    yield [(code.span(node)[0], code.span(node.value)[0], f"{name} = "), (code.span(node)[1], code.span(node)[1], f"\n{code.indent(node)}return {name}")]
            before = block[position - 1] if position else None
            if isinstance(node.value, ast.Name) and isinstance(before, ast.Assign) and len(before.targets) == 1 and code.of(before.targets[0]) == node.value.id:
                yield [(code.span(before)[0], code.span(before.value)[0], "return "), (code.span(before)[1], code.span(node)[1], "")]


def returns_to_result(code: Code) -> Iterator[list[Edit]]:
    """A chain of if/elif/else whose branches all return   →   they set a result, returned at the end."""
    for block in code.blocks:
        node = block[-1]
        if not isinstance(node, ast.If) or not node.orelse or _is_elif(code, node):
            continue
        ends = _ends(node)
        name = fresh(code, "result", "answer", "out", "outcome")
        if ends and name and all(isinstance(e, ast.Return) and e.value is not None for e in ends):
            inside = {id(e) for e in ends}
            others = [n for n in ast.walk(node) if isinstance(n, ast.Return) and id(n) not in inside]
            if not others:
                edits = [(code.span(e)[0], code.span(e)[0] + len("return"), f"{name} =") for e in ends]
                yield [*edits, (code.span(node)[1], code.span(node)[1], f"\n{code.indent(node)}return {name}")]


def result_to_returns(code: Code) -> Iterator[list[Edit]]:
    """The way back."""
    for block in code.blocks:
        for node, last in zip(block, block[1:]):
            if isinstance(node, ast.If) and node.orelse and isinstance(last, ast.Return) and isinstance(last.value, ast.Name):
                ends = _ends(node)
                name = last.value.id
                if ends and all(isinstance(e, ast.Assign) and code.of(e.targets[0]) == name and len(e.targets) == 1 for e in ends):
                    edits = [(code.span(e)[0], code.span(e.value)[0], "return ") for e in ends]
                    yield [*edits, (code.span(node)[1], code.span(last)[1], "")]


def _ends(node: ast.If) -> list[ast.stmt] | None:
    """The last statement of every branch; None where a branch has no end of its own."""
    ends: list[ast.stmt] = []
    for block in (node.body, node.orelse):
        if not block:
            return None
        if isinstance(block[-1], ast.If):
            inner = _ends(block[-1])
            if inner is None:
                return None
            ends += inner
        else:
            ends.append(block[-1])
    return ends


def continue_or_nested(code: Code) -> Iterator[list[Edit]]:
    """for …: if c: continue; rest   ↔   for …: if not c: rest"""
    for loop in [n for n in code.nodes if isinstance(n, (ast.For, ast.While))]:
        first, indent = loop.body[0], code.indent(loop.body[0])
        if isinstance(first, ast.If) and not first.orelse and len(first.body) == 1 and isinstance(first.body[0], ast.Continue) and len(loop.body) > 1:
            rest = code.body_text(loop.body[1:], indent + "    ")
            yield [(code.span(first)[0], code.span(loop.body[-1])[1], f"if {negated(code, first.test)}:\n{indent}    {rest}")]
        elif isinstance(first, ast.If) and len(loop.body) == 1 and not first.orelse and code.starts_line(first.body[0]) and not isinstance(first.body[-1], (ast.Return, ast.Break)):
            rest = code.body_text(first.body, indent)
            yield [(*code.span(first), f"if {negated(code, first.test)}:\n{indent}    continue\n{indent}{rest}")]


def nested_or_and(code: Code) -> Iterator[list[Edit]]:
    """if a and b: x   ↔   if a: if b: x"""
    for block in code.blocks:
        for node in block:
            if not isinstance(node, ast.If) or node.orelse or _is_elif(code, node) or not code.starts_line(node.body[0]):
                continue
            indent = code.indent(node)
            if isinstance(node.test, ast.BoolOp) and isinstance(node.test.op, ast.And) and len(node.test.values) == 2 and simple(code, node.test):
                a, b = node.test.values
                body = code.body_text(node.body, indent + " " * 8)
                yield [(*code.span(node), f"if {code.of(a)}:\n{indent}    if {code.of(b)}:\n{indent}        {body}")]
            inner = node.body[0]
            if isinstance(inner, ast.If) and len(node.body) == 1 and not inner.orelse and code.starts_line(inner.body[0]):
                tests = [f"({code.of(t)})" if isinstance(t, (ast.BoolOp, ast.IfExp)) and not isinstance(getattr(t, "op", None), ast.And) else code.of(t) for t in (node.test, inner.test)]
                body = code.body_text(inner.body, indent + "    ")
                yield [(*code.span(node), f"if {' and '.join(tests)}:\n{indent}    {body}")]


def de_morgan(code: Code) -> Iterator[list[Edit]]:
    """not (a or b)   ↔   not a and not b, where each part has a simple opposite."""
    for node in code.nodes:
        if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not) and isinstance(node.operand, ast.BoolOp):
            word = " and " if isinstance(node.operand.op, ast.Or) else " or "
            parts = [negated(code, v) for v in node.operand.values]
            if not any(isinstance(v, ast.BoolOp) for v in node.operand.values):
                yield [(*code.span(node), "(" + word.join(parts) + ")")]


def elif_or_if(code: Code) -> Iterator[list[Edit]]:
    """if a: return x; if b: return y   →   if a: return x; elif b: return y"""
    for block in code.blocks:
        for node, following in zip(block, block[1:]):
            if isinstance(node, ast.If) and isinstance(following, ast.If) and not node.orelse and _leaves(node.body) and code.starts_line(following) and "\n" in code.of(node):
                if code.text[code.span(node)[1] : code.span(following)[0]].strip() == "" and not _is_elif(code, following):
                    gap = code.text[code.span(node)[1] : code.span(following)[0]]
                    yield [(code.span(node)[1], code.span(following)[0], gap[gap.rindex("\n") :] + "el")]


def chained_comparison(code: Code) -> Iterator[list[Edit]]:
    """a <= x <= b   ↔   a <= x and x <= b"""
    for node in code.nodes:
        if isinstance(node, ast.Compare) and len(node.ops) == 2 and isinstance(node.comparators[0], (ast.Name, ast.Attribute, ast.Subscript)):
            start, end = code.span(node)
            middle = node.comparators[0]
            text = f"{code.text[start : code.span(middle)[1]]} and {code.text[code.span(middle)[0] : end]}"
            yield [(start, end, f"({text})" if code.text[:start].endswith("not ") else text)]
        elif isinstance(node, ast.BoolOp) and isinstance(node.op, ast.And) and len(node.values) == 2:
            a, b = node.values
            if all(isinstance(v, ast.Compare) and len(v.ops) == 1 and isinstance(v.ops[0], (ast.Lt, ast.LtE)) for v in (a, b)) and code.of(a.comparators[0]) == code.of(b.left):
                yield [(*code.span(node), code.of(a) + code.text[code.span(b.left)[1] : code.span(b)[1]])]


def assigned_default(code: Code) -> Iterator[list[Edit]]:
    """if c: x = a; else: x = b   ↔   x = b; if c: x = a, where nothing reads the old x."""
    for block in code.blocks:
        for node in block:
            if isinstance(node, ast.If) and len(node.body) == len(node.orelse) == 1 and not _is_elif(code, node) and isinstance(node.body[0], ast.Assign) and isinstance(node.orelse[0], ast.Assign):
                a, b = node.body[0], node.orelse[0]
                target = code.of(a.targets[0])
                if target == code.of(b.targets[0]) and isinstance(b.value, (ast.Constant, ast.Name)) and isinstance(a.targets[0], ast.Name) and not reads([node.test, a.value], target):
                    indent = code.indent(node)
                    yield [(*code.span(node), f"{code.of(b)}\n{indent}if {code.of(node.test)}:\n{indent}    {code.of(a)}")]
        for first, node in zip(block, block[1:]):
            if isinstance(first, ast.Assign) and isinstance(node, ast.If) and not node.orelse and len(node.body) == 1 and isinstance(node.body[0], ast.Assign):
                target = code.of(first.targets[0])
                if isinstance(first.targets[0], ast.Name) and code.of(node.body[0].targets[0]) == target and not reads([node.test, node.body[0].value], target) and not stored(node.test):
                    if isinstance(first.value, (ast.Constant, ast.Name)) and code.starts_line(node.body[0]):
                        indent = code.indent(node)
                        text = f"if {code.of(node.test)}:\n{indent}    {code.of(node.body[0])}\n{indent}else:\n{indent}    {code.of(first)}"
                        yield [(code.span(first)[0], code.span(node)[1], text)]


RULES = (
    ternary_to_if, if_to_ternary, guard_to_else, else_to_guard, swapped_branches, boolean_return, name_the_result, returns_to_result,
    result_to_returns, continue_or_nested, nested_or_and, de_morgan, elif_or_if, chained_comparison, assigned_default,
)
