"""A template becomes one function: choices made, names filled in, run once, restyled.

A template (see templates/*.txt):

    === mean average            names of the function ($f), and with `# held-out` one kept for evaluation
    @price price cost           a slot of its own, beside those of pools.py
    import math                 imports, lifted to the top of the document
    def $f($xs: list[float]) -> float:
        '''«Return¦Compute» the mean of $xs.'''         «…¦…» is a choice; choices may nest and span lines
        return sum($xs) / len($xs)
    >>> $f([1, 2, 3])           examples: run once, so that nothing broken enters the corpus
"""

import random
import re
import signal
from dataclasses import dataclass
from pathlib import Path

from .pools import PHRASES, POOLS
from .restyle import strip_hints, swap_quotes

CHOICE = re.compile(r"«([^«»]*)»")
SLOT = re.compile(r"\$([A-Za-z]+)")
DOCSTRING = re.compile(r'^( +)"""([^"\n]*)"""$', re.MULTILINE)

HINTS_KEPT = 0.5  # half of the code people write has type hints
QUOTES_SWAPPED = 0.35
DOCTESTS_SHOWN = 0.3  # share of functions whose docstring holds an example
DOCSTRING_OPEN = 0.1  # share of docstrings with the closing quotes on a line of their own
MOST_TRIES = 40  # two slots may draw one name, or one that hides a builtin: draw again
EXAMPLE_SECONDS = 0.2  # two names that clash can make a loop endless
LONGEST_EXAMPLE = 70  # characters; longer results make poor examples


@dataclass(frozen=True)
class Template:
    names: tuple[str, ...]
    body: str
    held_out: bool
    pools: dict[str, str]


@dataclass(frozen=True)
class Function:
    template: str
    imports: tuple[str, ...]
    source: str
    examples: tuple[tuple[str, str], ...]


def parse_templates(text: str) -> list[Template]:
    templates = []
    for part in re.split(r"^=== ", text, flags=re.MULTILINE)[1:]:
        head, _, rest = part.partition("\n")
        names, _, note = head.partition("#")
        own = dict(line[1:].split(" ", 1) for line in rest.split("\n") if line.startswith("@"))
        body = "\n".join(line for line in rest.split("\n") if not line.startswith("@"))
        templates.append(Template(tuple(names.split()), body.strip("\n"), "held-out" in note, own))
    return templates


def read_templates(folder: Path) -> list[Template]:
    return [t for path in sorted(folder.glob("*.txt")) for t in parse_templates(path.read_text())]


def render(template: Template, rng: random.Random) -> Function:
    """One variant of `template`; raises where none of MOST_TRIES runs."""
    problem: Exception | None = None
    for _ in range(MOST_TRIES):
        try:
            return _attempt(template, rng)
        except Exception as error:  # whatever the rendered code may raise
            problem = error
    raise ValueError(f"template {template.names[0]} does not run: {problem!r}")


def _attempt(template: Template, rng: random.Random) -> Function:
    text = _choose(template.body, rng)
    text = _fill(text, template, rng)
    lines = text.split("\n")
    imports = tuple(line for line in lines if re.match(r"(import|from) ", line))
    calls = [line[4:] for line in lines if line.startswith(">>> ")]
    source = "\n".join(line for line in lines if not line.startswith(">>> ") and line not in imports).strip("\n")
    examples = _run_examples("\n".join((*imports, source)), calls)
    source = _dress_docstring(source, examples, rng)
    if rng.random() > HINTS_KEPT:
        source = strip_hints(source)
    if rng.random() < QUOTES_SWAPPED:
        source = swap_quotes(source)
    return Function(template.names[0], imports, source, examples)


def _choose(text: str, rng: random.Random) -> str:
    while CHOICE.search(text):
        text = CHOICE.sub(lambda match: rng.choice(match[1].split("¦")), text)
    return text


def _fill(text: str, template: Template, rng: random.Random) -> str:
    used = set(SLOT.findall(text))
    chosen: dict[str, str] = {"f": rng.choice(template.names)}
    for group, options in {**POOLS, **template.pools}.items():
        slots = group.split("/")
        if used & set(slots):
            chosen.update(zip(slots, rng.choice(options.split()).split("/")))
    names = [chosen[slot] for slot in used if slot in chosen]
    if len(set(names)) < len(names):
        raise ValueError("two slots drew one name")
    chosen.update({slot: rng.choice(PHRASES[slot].split("|")) for slot in used & set(PHRASES)})
    return SLOT.sub(lambda match: chosen[match[1]], text)


def _run_examples(code: str, calls: list[str]) -> tuple[tuple[str, str], ...]:
    scope: dict[str, object] = {"__name__": "example"}
    signal.setitimer(signal.ITIMER_REAL, EXAMPLE_SECONDS)
    try:
        exec(compile(code, "<template>", "exec"), scope)
        return tuple((call, repr(eval(call, scope))) for call in calls)
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)


def _refuse_endless(*_: object) -> None:
    raise TimeoutError("an example runs too long")


signal.signal(signal.SIGALRM, _refuse_endless)


def _dress_docstring(source: str, examples: tuple[tuple[str, str], ...], rng: random.Random) -> str:
    shown = [e for e in examples if max(map(len, e)) <= LONGEST_EXAMPLE and "\\" not in e[0] + e[1]]
    match = DOCSTRING.search(source)
    if not match:
        return source
    indent, words = match[1], match[2]
    if shown and rng.random() < DOCTESTS_SHOWN:
        picked = rng.sample(shown, k=min(len(shown), rng.choice((1, 1, 2))))
        tests = "\n".join(f"{indent}>>> {call}\n{indent}{value}" for call, value in picked if value != "None")
        words = f"{words}\n\n{tests}\n{indent}" if tests else words
    elif rng.random() < DOCSTRING_OPEN:
        words = f"\n{indent}{words}\n{indent}"
    return source[: match.start()] + f'{indent}"""{words}"""' + source[match.end() :]
