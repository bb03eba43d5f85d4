"""What people ask about one Python function. Each task gives a pair, or None where it does not fit; code in answers has passed its test."""

import ast
import random
import re

from ..vary import comprehensions, branches, dicts, loops, small, strings
from ..vary.code import Code, apply
from ..vary.hints import without_hints
from ..vary.names import VARIABLE_POOL
from ..vary.rename import RESERVED, rename, rename_test
from ..run_tests import run_case
from . import wording
from .mutate import mistakes
from .pair import Pair, code_pair, lines_of, pasted, text_pair
from .program import SECONDS, Program

NAMED = 0.45  # of the requests give the function's name
ORDERED = 0.4  # of the requests without a name say "to do" instead of "that does"
EXTRA = 0.4  # of the requests give an example, a test, parameters or a wish
BARE = 0.2  # of the answers to requests have no docstring, where the request says so
SHOWN_LINES = 0.6  # at most this share of a body is given when the rest is asked for
RULES = {rule.__name__: rule for module in (loops, comprehensions, branches, dicts, strings, small) for rule in vars(module).values() if callable(rule) and rule.__name__ in wording.CONVERSIONS}


def write(program: Program, rng: random.Random) -> Pair | None:
    phrase = program.phrase
    if phrase is None:
        return None
    named = program.held_out or rng.random() < NAMED  # a test calls it by name
    slots = {"that": phrase.that, "order": phrase.order, "name": program.name, "signature": program.signature, "what": program.what, "Lang": "Python", "lang": "python"}
    if named:
        request = rng.choice(lines_of(wording.WRITE_NAMED))
    else:
        request = rng.choice(lines_of(wording.WRITE_ORDER if phrase.order and rng.random() < ORDERED and not program.is_class else wording.WRITE_THAT))
    request = request.format(**slots)
    source, extra = program.code.text, ""
    if rng.random() < BARE and program.bare:
        source, extra = program.bare, rng.choice(wording.NO_DOCSTRING)
    elif rng.random() < EXTRA:
        extra = _extra(program, rng)
    elif program.held_out and program.parameters and program.name + "(" not in request:
        extra = rng.choice(wording.PARAMETERS).format(parameters=_listed(program.parameters))
    parts = [request, phrase.rest, extra]
    if request[-1].isalnum() and (phrase.rest or extra):
        parts[0] += "."
    instruction = re.sub(r" \n", "\n", " ".join(p for p in parts if p))
    sentences = tuple(s.format(**slots) for s in wording.HERE_IS)
    return code_pair("write", "python", instruction, sentences, program.whole(source), rng, program.test, program.name)


def _extra(program: Program, rng: random.Random) -> str:
    kind = rng.random()
    if kind < 0.55 and program.calls:
        call, value = rng.choice(program.calls)
        return rng.choice(wording.EXAMPLES).format(call=call, value=value)
    if kind < 0.7:
        return f"{rng.choice(wording.MUST_PASS)}\n{pasted('python', program.test, rng)}"
    if kind < 0.85 and program.parameters:
        return rng.choice(wording.PARAMETERS).format(parameters=_listed(program.parameters))
    if "->" in program.code.text.split("\n")[0]:
        return rng.choice(wording.HINTED)
    return rng.choice(wording.WITH_DOCSTRING)


def _listed(names: list[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def complete(program: Program, rng: random.Random) -> Pair | None:
    """Signature and docstring are given, or in a third of the cases some of the body."""
    body = program.code.node.body
    if program.is_class or not program.docstring or len(body) < 2:
        return None
    start = program.code.span(body[1])[0]
    shown, requests = program.code.text[:start].rstrip(), wording.COMPLETE
    if len(body) > 3 and rng.random() < 0.33:
        count = rng.randint(2, max(2, int((len(body) - 1) * SHOWN_LINES)))
        shown, requests = program.code.text[: program.code.span(body[count])[0]].rstrip(), wording.FINISH
    elif rng.random() < 0.3:
        shown += "\n    " + rng.choice(("...", "pass", "# your code here"))
    request = rng.choice(requests).format(Lang="Python")
    instruction = f"{request}\n{pasted('python', program.whole(shown), rng)}"
    return code_pair("complete", "python", instruction, wording.COMPLETED, program.whole(), rng, program.test, program.name)


def gap(program: Program, rng: random.Random) -> Pair | None:
    """One whole statement of one line is taken out."""
    code = program.code
    simple = [s for block in code.blocks for s in block if s.lineno == s.end_lineno and code.starts_line(s) and not isinstance(s, (ast.FunctionDef, ast.Pass))]
    if program.is_class or not simple:
        return None
    statement = rng.choice(simple)
    line = code.of(statement)
    if "`" in line or len(line) > 60:
        return None
    instruction = f"{rng.choice(wording.GAP)}\n{pasted('python', program.whole(apply(code.text, [(*code.span(statement), '...')]) or ''), rng)}"
    return code_pair("gap", "python", instruction, tuple(s.format(line=line) for s in wording.GAP_FILLED), program.whole(), rng, program.test, program.name)


def docstring(program: Program, rng: random.Random) -> Pair | None:
    if program.bare is None or not program.phrase:
        return None
    instruction = f"{rng.choice(wording.DOCSTRING)}\n{pasted('python', program.whole(program.bare), rng)}"
    return code_pair("docstring", "python", instruction, wording.DOCSTRING_ADDED, program.whole(), rng, program.test, program.name)


def explain(program: Program, rng: random.Random) -> Pair | None:
    shown = program.bare
    if shown is None or not program.phrase or program.phrase.order is None:
        return None
    instruction = f"{rng.choice(wording.EXPLAIN).format(name=program.name)}\n{pasted('python', program.whole(shown), rng)}"
    answer = rng.choice(wording.EXPLAINED).format(that=program.phrase.that, name=program.name)
    return text_pair("explain", "python", instruction, f"{answer} {program.phrase.rest}".strip(), rng)


def tests(program: Program, rng: random.Random) -> Pair | None:
    instruction = f"{rng.choice(wording.TESTS).format(name=program.name)}\n{pasted('python', program.whole(), rng)}"
    return code_pair("test", "python", instruction, wording.TESTED, program.test, rng)


def renamed(program: Program, rng: random.Random) -> Pair | None:
    """A parameter or a local gets another name."""
    if program.is_class:
        return None
    stored = {n.id for n in program.code.nodes if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)}
    candidates = sorted(n for n in {*program.parameters, *stored} if len(n) > 1 and not n.startswith("_"))
    if not candidates:
        return None
    old = rng.choice(candidates)
    options = [o for o in VARIABLE_POOL.get(old, ("value", "item", "data", "result")) if o not in program.code.names | RESERVED and len(o) > 1]
    if not options:
        return None
    new = rng.choice(options)
    changed = rename(program.code.text, {old: new})
    test = rename_test(program.test, {old: new}, program.name, set(program.parameters))
    if changed is None or test is None or run_case(program.whole(changed), test, SECONDS) is not None:
        return None
    slots = {"old": old, "new": new}
    instruction = f"{rng.choice(wording.RENAME).format(**slots)}\n{pasted('python', program.whole(), rng)}"
    return code_pair("rename", "python", instruction, tuple(s.format(**slots) for s in wording.RENAMED), program.whole(changed), rng, test, program.name)


def fix(program: Program, rng: random.Random) -> Pair | None:
    """A mistake is put in that makes the test fail without running out of time."""
    found = list(mistakes(program.code))
    for edits, sentence in rng.sample(found, min(4, len(found))):
        wrong = apply(program.code.text, edits)
        if wrong is None or not _compiles(wrong):
            continue
        outcome = run_case(program.whole(wrong), program.test, SECONDS)
        if outcome is None or outcome == "out of time":
            continue
        complaint = _complaint(program, wrong, rng)
        shown = wrong if rng.random() < 0.6 or program.bare is None else (apply(program.bare, _moved(program, edits)) or wrong)
        request = rng.choice(wording.FIX)
        if complaint and request[-1].isalnum():
            request += ":"
        instruction = f"{f'{request} {complaint}'.strip()}\n{pasted('python', program.whole(shown), rng)}"
        return code_pair("fix", "python", instruction, (f"{sentence}:",), program.whole(program.code.text if shown is wrong else program.bare), rng, program.test, program.name)
    return None


def _moved(program: Program, edits: list[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
    """Edits behind the docstring, as they are in the source without it; the arguments before it stay where they are."""
    first = program.code.span(program.code.node.body[0])[0]
    cut = len(program.code.text) - len(program.bare or "")
    return [(start - cut, end - cut, text) if start > first else (start, end, text) for start, end, text in edits]


def _complaint(program: Program, wrong: str, rng: random.Random) -> str:
    """What goes wrong, as the person who asks may say it; often nothing."""
    if rng.random() < 0.35 or not program.calls:
        return rng.choice(wording.FIX_SAYS).format(first=program.phrase.first) if program.phrase and rng.random() < 0.5 else ""
    for call, value in program.calls:
        got: list[str] = []
        outcome = run_case(program.whole(wrong), f"def test_call():\n    keep(repr({call}))\n", SECONDS, {"keep": got.append})
        if outcome and outcome != "out of time":
            return rng.choice((*wording.FIX_RAISES, "{call} should be {value}.")).format(call=call, value=value, error=outcome.split(":")[0])
        if got and got[0] != value and len(got[0]) <= len(value) + 30:
            return rng.choice(wording.FIX_FAILS).format(call=call, value=value, wrong=got[0])
    return ""


def _compiles(source: str) -> bool:
    try:
        compile(source, "<mistake>", "exec")
    except SyntaxError:
        return False
    return True


def hints(program: Program, rng: random.Random) -> Pair | None:
    plain = without_hints(program.code.text)
    if plain is None or program.is_class:
        return None
    if rng.random() < 0.75:
        instruction = f"{rng.choice(wording.ADD_HINTS)}\n{pasted('python', program.whole(plain), rng)}"
        return code_pair("hints", "python", instruction, wording.HINTS_ADDED, program.whole(), rng, program.test, program.name)
    if not program.passes(plain):
        return None
    instruction = f"{rng.choice(wording.REMOVE_HINTS)}\n{pasted('python', program.whole(), rng)}"
    return code_pair("hints", "python", instruction, wording.HINTS_REMOVED, program.whole(plain), rng, program.test, program.name)


def convert(program: Program, rng: random.Random) -> Pair | None:
    """One construct in another form that still passes the test."""
    shown = program.bare if program.bare and rng.random() < 0.5 else program.code.text
    code = Code(shown)
    for name in rng.sample(sorted(RULES), len(RULES)):
        sites = list(RULES[name](code))
        changed = apply(shown, rng.choice(sites)) if sites else None
        if changed is None or changed == shown or not _compiles(changed) or not program.passes(changed):
            continue
        requests, sentences = wording.CONVERSIONS[name]
        instruction = f"{rng.choice(requests)}\n{pasted('python', program.whole(shown), rng)}"
        return code_pair("convert", "python", instruction, sentences, program.whole(changed), rng, program.test, program.name)
    return None


# How often each task is drawn for a variant, relative to the others.
TASKS = {write: 46, complete: 14, gap: 4, docstring: 5, explain: 9, tests: 5, renamed: 4, fix: 9, hints: 4, convert: 9}
