"""Says the docstring in other words and another form: person, verbs, sections, examples taken from the test, or a comment instead."""

import ast
import random
import re

from .code import FUNCTIONS, Code, apply, is_docstring
from .wording import AUXILIARIES, NOUN_STARTS, OPENINGS, PARAMETERS, TYPES

REWORDED = 0.6
THIRD_PERSON = 0.2
UNCHANGED = 0.15
SECTIONS = 0.15
EXAMPLES = 0.3
SHORTENED = 0.35  # of docstrings of several paragraphs
AS_COMMENT = 0.05
DROPPED = 0.04  # some code has no words at all
OPEN_FORM = 0.12  # the words on a line of their own
NO_PERIOD = 0.15
LONGEST_EXAMPLE = 76
WIDEST = 96


def redress(text: str, test: str, rng: random.Random) -> str | None:
    """`text` with another docstring; `test` is its test under the names of `text`."""
    code = Code(text)
    first = code.node.body[0]
    if not is_docstring(first) or rng.random() < UNCHANGED:
        return text
    if len(code.node.body) > 1 and isinstance(code.node, FUNCTIONS):
        form = rng.random()
        if form < DROPPED:
            return apply(text, [(code.span(first)[0], code.span(code.node.body[1])[0], "")]) if "#" not in text else text
        if form < DROPPED + AS_COMMENT:
            summary = " ".join(_paragraphs(first.value.value)[0].split())
            lowered = (summary[0].lower() + summary[1:]).rstrip(".") if rng.random() < 0.6 else summary
            changed = apply(text, [(code.span(first)[0], code.span(code.node.body[1])[0], "")]) if code.text[code.span(first)[1] : code.span(code.node.body[1])[0]].strip() == "" else None
            return f"# {lowered}\n{changed}" if changed and len(lowered) < WIDEST - 2 else text
    made = _compose(code, first.value.value, test, rng)
    if '"""' in made or "\\" in made or made.endswith('"'):
        return text
    return apply(text, [(*code.span(first), f'"""{made}"""')])


def _paragraphs(docstring: str) -> list[str]:
    lines = docstring.expandtabs().split("\n")
    indents = [len(line) - len(line.lstrip()) for line in lines[1:] if line.strip()]
    cut = min(indents, default=0)
    return re.split(r"\n\s*\n", "\n".join([lines[0].strip(), *(line[cut:].rstrip() for line in lines[1:])]).strip())


def _compose(code: Code, docstring: str, test: str, rng: random.Random) -> str:
    summary, *rest = _paragraphs(docstring)
    if rng.random() < REWORDED:
        summary = reworded(summary, rng)
    if rng.random() < THIRD_PERSON:
        summary = third_person(summary)
    sections = [p for p in rest if re.match(r"(Args|Returns|Parameters|Raises):?\n", p + "\n")]
    prose = [p for p in rest if p not in sections and not p.lstrip().startswith(">>>")]
    shown = [p for p in rest if p.lstrip().startswith(">>>")]
    if rng.random() < SHORTENED:
        prose, sections = [], []
    if not shown and rng.random() < EXAMPLES or shown and rng.random() < 0.5:
        shown = _examples(code.node.name, test, rng)
    if not sections and rng.random() < SECTIONS:
        sections = _sections(code, rng)
    parts = [summary, *prose, *sections, *shown]
    if len(parts) == 1 and "\n" not in summary and rng.random() < NO_PERIOD:
        parts = [summary.rstrip(".")]
    indent = "    "
    text = "\n\n".join(parts).replace("\n", "\n" + indent).replace("\n" + indent + "\n", "\n\n")
    text = re.sub(r"\n +\n", "\n\n", text)
    if "\n" in text or rng.random() < OPEN_FORM:
        start = f"\n{indent}" if "\n" not in text or rng.random() < OPEN_FORM * 2 else ""
        return f"{start}{text}\n{indent}"
    return text


def reworded(summary: str, rng: random.Random) -> str:
    """The first sentence with another opening; questions and unknown openings stay as they are."""
    if "?" in summary:
        return _question_told(summary)
    words = summary.split(" ")
    for count in (3, 2, 1):
        opening = " ".join(words[:count])
        if opening in OPENINGS and len(words) > count:
            chosen, rest = rng.choice(OPENINGS[opening]), " ".join(words[count:])
            if opening in ("Count", "List") and chosen != "Collect":
                rest = re.sub(r"^(the|all|all the) ", "", rest)
                if opening == "Count" and rest.startswith(("how ", "down", "up", "in ", "by ", "each", "from ", "to ")):
                    return summary
            if opening in ("Write", "Read") and " file" in rest or opening == "Keep" and rest.startswith("only "):
                return summary
            if opening in ("Cut", "Break", "Divide", "Split", "Turn", "Change", "Convert") and " into " not in rest and " to " not in rest:
                return summary
            if opening in ("Return", "Find") and not rest.startswith(("the ", "a ", "an ", "every ", "all ")):
                return summary
            return f"{chosen} {rest}"
    first = words[0]
    if first in NOUN_STARTS or first.endswith("est") and len(first) > 4:
        return f"{rng.choice(('Return the', 'Get the', 'The', 'Compute the', 'Find the'))} {first[0].lower()}{summary[1:]}"
    return summary


def _question_told(summary: str) -> str:
    match = re.fullmatch(r"(How many|Which|What|Who|Where) ([^?.]+)\?", summary)
    if match and not any(word in f" {match[2]} " for word in AUXILIARIES):
        return f"Tell {match[1].lower()} {match[2]}."
    match = re.fullmatch(r"(Is|Are|Does|Do|Can|Has|Have) ([^?.]+)\?", summary)
    return summary if match is None else f"Answers the question: {match[1].lower()} {match[2]}?"


VERBS = set(" ".join(OPENINGS).split()) | set("Map Translate Round Rank Label Mark Invert Flatten Swap Rename Reduce Share Spread Take Separate Express Guess Mirror Shift Select Slide Surround Raise Rotate".split())


def third_person(summary: str) -> str:
    first, _, rest = summary.partition(" ")
    if first not in VERBS or not first.isalpha() or first in ("True", "whether", "if", "up", "Average", "Total", "Name"):
        return summary
    ending = "es" if first.endswith(("s", "sh", "ch", "x", "z", "o")) else "s"
    return f"{first[:-1]}ies {rest}" if first.endswith("y") and first[-2] not in "aeou" else f"{first}{ending} {rest}"


def cases(name: str, test: str) -> list[tuple[ast.Call, str]]:
    """(call, expected source) of every plain assertion about `name` whose expected value is a literal."""
    found = []
    for node in ast.walk(ast.parse(test)):
        if not isinstance(node, ast.Assert):
            continue
        check, expected = node.test, "True"
        if isinstance(check, ast.UnaryOp) and isinstance(check.op, ast.Not):
            check, expected = check.operand, "False"
        if isinstance(check, ast.Compare) and len(check.ops) == 1 and isinstance(check.ops[0], (ast.Eq, ast.Is)) and expected == "True":
            try:
                expected = repr(ast.literal_eval(check.comparators[0]))
            except ValueError:
                continue
            check = check.left
        if isinstance(check, ast.Call) and isinstance(check.func, ast.Name) and check.func.id == name:
            if all(isinstance(leaf, (ast.expr, ast.expr_context, ast.operator, ast.unaryop, ast.keyword)) for leaf in ast.walk(check)) and not any(
                isinstance(leaf, ast.Name) and leaf is not check.func for leaf in ast.walk(check)
            ):
                found.append((check, expected))
    return found


def _examples(name: str, test: str, rng: random.Random) -> list[str]:
    written = [(f">>> {ast.unparse(call)}", expected) for call, expected in cases(name, test) if expected != "None"]
    fitting = [pair for pair in written if max(map(len, pair)) <= LONGEST_EXAMPLE and "\\" not in "".join(pair)]
    chosen = rng.sample(fitting, min(len(fitting), rng.choice((1, 1, 2))))
    return ["\n".join(f"{call}\n{expected}" for call, expected in chosen)] if chosen else []


def _sections(code: Code, rng: random.Random) -> list[str]:
    if not isinstance(code.node, FUNCTIONS) or code.node.args.vararg or code.node.args.kwarg:
        return []
    arguments = [*code.node.args.args, *code.node.args.kwonlyargs]
    told = []
    for argument in arguments:
        hint = code.of(argument.annotation) if argument.annotation else ""
        words = PARAMETERS.get(argument.arg) or TYPES.get(hint)
        if words is None:
            return []
        told.append((argument.arg, words, hint))
    if not any(name in PARAMETERS for name, _, _ in told):
        return []
    result = TYPES.get(code.of(code.node.returns)) if code.node.returns else None
    style = rng.random()
    if style < 0.3:
        lines = [f":param {name}: {words}" for name, words, _ in told] + ([f":return: {result}"] if result else [])
        return ["\n".join(lines)]
    if style < 0.45:
        return ["Parameters\n----------\n" + "\n".join(f"{name}{f' : {hint}' if hint else ''}\n    {words[0].upper()}{words[1:]}." for name, words, hint in told)]
    sections = ["Args:\n" + "\n".join(f"    {name}: {words[0].upper()}{words[1:]}." for name, words, _ in told)]
    return sections + ([f"Returns:\n    {result[0].upper()}{result[1:]}."] if result else [])
