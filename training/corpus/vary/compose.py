"""Makes new functions out of finished ones: applied to each item, as predicate, key or index, and one after the other.

What the new function must return is found by running it on the arguments of its parts' tests, so the test is derived, not guessed.
"""

import ast
import random
from dataclasses import dataclass

from .docstring import cases


@dataclass(frozen=True)
class Part:
    """A finished variant that takes one argument."""

    key: str  # of its seed
    name: str
    imports: tuple[str, ...]
    source: str
    summary: str  # first sentence of its docstring, "" without one
    arguments: tuple[str, ...]  # source of the arguments its test passes
    takes: str  # observed types, "" where unknown
    gives: str


# (kind of result that the part must give or "", names, docstrings, body); {f} the part, {xs}/{x} a collection and its item.
USES: tuple[tuple[str, tuple[str, ...], tuple[str, ...], tuple[str, ...]], ...] = (
    ("", ("{f}_each", "{f}_all", "map_{f}", "{f}_for_all"), ("Apply {f} to each of {xs}.", "Return {f} of every item, in order.", "Call {f} on all of {xs} and list the results."),
     ("return [{f}({x}) for {x} in {xs}]", "return list(map({f}, {xs}))", "result = []\n    for {x} in {xs}:\n        result.append({f}({x}))\n    return result")),
    ("bool", ("keep_{f}", "filter_{f}", "only_{f}"), ("Keep only those of {xs} for which {f} holds.", "Filter {xs} with {f}.", "Return the {xs} that pass {f}."),
     ("return [{x} for {x} in {xs} if {f}({x})]", "return list(filter({f}, {xs}))", "kept = []\n    for {x} in {xs}:\n        if {f}({x}):\n            kept.append({x})\n    return kept")),
    ("bool", ("drop_{f}", "reject_{f}", "without_{f}"), ("Leave out those of {xs} for which {f} holds.", "Drop every item that passes {f}."),
     ("return [{x} for {x} in {xs} if not {f}({x})]", "left = []\n    for {x} in {xs}:\n        if {f}({x}):\n            continue\n        left.append({x})\n    return left")),
    ("bool", ("count_{f}", "number_{f}"), ("Count those of {xs} for which {f} holds.", "How many of {xs} pass {f}?"),
     ("return sum(1 for {x} in {xs} if {f}({x}))", "count = 0\n    for {x} in {xs}:\n        if {f}({x}):\n            count += 1\n    return count")),
    ("bool", ("any_{f}", "has_{f}"), ("Return True if {f} holds for at least one of {xs}.", "Is there one of {xs} that passes {f}?"),
     ("return any({f}({x}) for {x} in {xs})", "for {x} in {xs}:\n        if {f}({x}):\n            return True\n    return False")),
    ("bool", ("all_{f}", "every_{f}"), ("Check whether {f} holds for all of {xs}.", "True if none of {xs} fails {f}."),
     ("return all({f}({x}) for {x} in {xs})", "for {x} in {xs}:\n        if not {f}({x}):\n            return False\n    return True")),
    ("bool", ("first_{f}", "find_{f}"), ("Return the first of {xs} that passes {f}, or None.", "Find the first item for which {f} holds; None if there is none."),
     ("return next(({x} for {x} in {xs} if {f}({x})), None)", "for {x} in {xs}:\n        if {f}({x}):\n            return {x}\n    return None")),
    ("bool", ("split_{f}", "partition_{f}"), ("Split {xs} into those that pass {f} and the others.",),
     ("yes, no = [], []\n    for {x} in {xs}:\n        if {f}({x}):\n            yes.append({x})\n        else:\n            no.append({x})\n    return yes, no",)),
    ("number", ("total_{f}", "sum_{f}"), ("Add up {f} over all of {xs}.", "Total of {f} for {xs}."),
     ("return sum({f}({x}) for {x} in {xs})", "total = 0\n    for {x} in {xs}:\n        total += {f}({x})\n    return total")),
    ("number", ("max_{f}", "highest_{f}"), ("Return the largest {f} of {xs}, or None if there are none.",), ("return max(({f}({x}) for {x} in {xs}), default=None)", "best = None\n    for {x} in {xs}:\n        value = {f}({x})\n        if best is None or value > best:\n            best = value\n    return best")),
    ("sortable", ("sort_by_{f}", "order_by_{f}", "sorted_by_{f}"), ("Sort {xs} by what {f} gives.", "Return {xs} ordered by {f}, the smallest first."),
     ("return sorted({xs}, key={f})", "ordered = list({xs})\n    ordered.sort(key={f})\n    return ordered")),
    ("hashable", ("group_by_{f}", "groups_by_{f}"), ("Group {xs} by the result of {f}.", "Collect {xs} in lists, one for each result of {f}."),
     ("groups = {{}}\n    for {x} in {xs}:\n        groups.setdefault({f}({x}), []).append({x})\n    return groups", "groups = {{}}\n    for {x} in {xs}:\n        key = {f}({x})\n        if key not in groups:\n            groups[key] = []\n        groups[key].append({x})\n    return groups")),
    ("hashable", ("count_by_{f}", "tally_{f}"), ("Count {xs} by the result of {f}.",), ("counts = {{}}\n    for {x} in {xs}:\n        key = {f}({x})\n        counts[key] = counts.get(key, 0) + 1\n    return counts",)),
    ("hashable", ("distinct_{f}", "unique_{f}"), ("Return the set of all results of {f} for {xs}.",), ("return {{{f}({x}) for {x} in {xs}}}", "results = set()\n    for {x} in {xs}:\n        results.add({f}({x}))\n    return results")),
    ("str", ("join_{f}", "joined_{f}"), ("Join {f} of all {xs} with commas.", "Return the results of {f} as one comma-separated string."),
     ("return ', '.join({f}({x}) for {x} in {xs})", "parts = []\n    for {x} in {xs}:\n        parts.append({f}({x}))\n    return ', '.join(parts)")),
)
CHAIN_NAMES = ("{f}_then_{g}", "{g}_of_{f}", "{g}_after_{f}")
CHAIN_BODIES = ("return {g}({f}({x}))", "result = {f}({x})\n    return {g}(result)", "step = {f}({x})\n    step = {g}(step)\n    return step")
CHAIN_WORDS = ("Apply {f} to {x}, then {g} to the result.", "First {f}, then {g}.", "Return {g} of what {f} gives for {x}.")
COLLECTIONS = (("items", "item"), ("values", "value"), ("entries", "entry"), ("things", "thing"), ("xs", "x"), ("inputs", "one"), ("data", "item"), ("elements", "el"))
LONGEST_NAME = 38
LONGEST_VALUE = 90


def part_of(key: str, name: str, imports: tuple[str, ...], source: str, test: str, types: tuple[dict[str, str], str] | None) -> Part | None:
    function = next((n for n in ast.parse(source).body if isinstance(n, ast.FunctionDef)), None)
    if function is None or types is None or len(types[0]) < 1:
        return None
    arguments = [ast.unparse(call.args[0]) for call, _ in cases(name, test) if len(call.args) == 1 and not call.keywords]
    if len(arguments) < 2:
        return None
    summary = (ast.get_docstring(function) or "").split("\n\n")[0]
    return Part(key, name, imports, source, " ".join(summary.split()), tuple(arguments), next(iter(types[0].values())), types[1])


def fits(part: Part, kind: str) -> bool:
    gives = part.gives
    return {
        "": True, "bool": gives == "bool", "number": gives in ("int", "float"), "str": gives == "str",
        "sortable": gives in ("int", "float", "str"), "hashable": gives in ("int", "str", "bool"),
    }[kind]


def use(part: Part, rng: random.Random) -> tuple[str, str, list[str]] | None:
    """(name, source, calls) of a function over a collection that uses `part`."""
    kind, names, words, bodies = rng.choice([u for u in USES if fits(part, u[0])])
    name = rng.choice(names).format(f=part.name)
    xs, x = rng.choice(COLLECTIONS)
    if len(name) > LONGEST_NAME or xs in part.name.split("_"):
        return None
    hint = f": list[{part.takes}]" if part.takes and "date" not in part.takes and rng.random() < 0.4 else ""
    values = {"f": part.name, "xs": xs, "x": x}
    source = f'def {name}({xs}{hint}):\n    """{rng.choice(words).format(**values)}"""\n    {rng.choice(bodies).format(**values)}'
    chosen = rng.sample(part.arguments, min(len(part.arguments), 3))
    return name, source, [f"{name}([{', '.join(chosen)}])", f"{name}([{chosen[0]}])", f"{name}([])"]


def chain(first: Part, second: Part, rng: random.Random) -> tuple[str, str, list[str]] | None:
    name = rng.choice(CHAIN_NAMES).format(f=first.name, g=second.name)
    if len(name) > LONGEST_NAME or first.name == second.name:
        return None
    values = {"f": first.name, "g": second.name, "x": rng.choice(("value", "x", "data", "source", "item"))}
    source = f'def {name}({values["x"]}):\n    """{rng.choice(CHAIN_WORDS).format(**values)}"""\n    {rng.choice(CHAIN_BODIES).format(**values)}'
    return name, source, [f"{name}({a})" for a in first.arguments[:3]]


def derived_test(program: str, name: str, calls: list[str]) -> str | None:
    """A test of what the calls return now; None where they raise or their results are no short literals."""
    scope: dict[str, object] = {"__name__": "derive"}
    exec(compile(program, "<composed>", "exec"), scope)
    lines = []
    for call in calls:
        value = repr(eval(call, scope))
        try:
            if len(value) <= LONGEST_VALUE and ast.literal_eval(value) == eval(call, scope):
                lines.append(f"    assert {call} == {value}")
        except (ValueError, SyntaxError):
            continue
    return f"def test_{name}():\n" + "\n".join(lines) if len(lines) >= 2 else None
