"""Draws equivalent constructs: up to so many rewrites, one after the other, each at a place drawn from all where it fits."""

import random
import textwrap

from . import branches, comprehensions, dicts, loops, small, strings
from .code import FUNCTIONS, Code, apply

RULES = (*loops.RULES, *comprehensions.RULES, *dicts.RULES, *branches.RULES, *strings.RULES, *small.RULES)


def rewrite(text: str, rng: random.Random, count: int) -> str:
    """`text` after at most `count` rewrites. It still means the same only as far as its tests say."""
    for _ in range(count):
        code = Code(text)
        for rule in rng.sample(RULES, len(RULES)):
            sites = list(rule(code))
            if not sites:
                continue
            changed = apply(text, rng.choice(sites))
            if changed is not None and changed != text and _parses(changed):
                text = changed
                break
        else:
            break
    return text


def rewrite_methods(text: str, rng: random.Random, count: int) -> str:
    """The same for a class: each rewrite is one of a method drawn."""
    for _ in range(count):
        code = Code(text)
        methods = [node for node in code.node.body if isinstance(node, FUNCTIONS)]
        if not methods:
            break
        method = rng.choice(methods)
        first, end = method.lineno - 1, method.end_lineno
        inner = textwrap.dedent("\n".join(code.lines[first:end]))
        text = "\n".join([*code.lines[:first], textwrap.indent(rewrite(inner, rng, 1), "    "), *code.lines[end:]])
    return text


def _parses(text: str) -> bool:
    try:
        compile(text, "<variant>", "exec")
    except SyntaxError:
        return False
    return True
