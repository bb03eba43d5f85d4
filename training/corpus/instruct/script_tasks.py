"""The same for JavaScript, TypeScript and shell, where a comment above the function says what it does."""

import random
import re
from dataclasses import dataclass, field
from functools import cached_property

from ..vary.script_docs import read_comment
from . import wording
from .pair import LANGUAGES, Pair, code_pair, lines_of, pasted, text_pair
from .phrase import Phrase, phrase_of

NAMED = 0.5
ORDERED = 0.4
COMMENTED = 0.55  # of the answers to requests keep the comment
SHELL_NAMES = ("Bash", "Bash", "shell")


@dataclass(frozen=True)
class Script:
    language: str
    comment: str  # as it stands above
    source: str
    test: str
    name: str
    seed: str
    held_out: bool
    converted: dict[str, str] | None = field(default=None)  # {rule, source}: one construct in another form
    mistaken: dict[str, str] | None = field(default=None)  # {sentence, source, outcome}: a mistake that the test finds

    @cached_property
    def phrase(self) -> Phrase | None:
        parts = read_comment(self.comment) if self.comment else None
        return phrase_of(" ".join(p for p in parts.prose if not p.startswith(("Usage", "Arguments")))) if parts and parts.prose else None

    @property
    def what(self) -> str:
        return "class" if re.match(r"(export )?class ", self.source) else "function"

    @property
    def head(self) -> str | None:
        """Up to the brace that opens the body, where that is on the first line."""
        first = self.source.split("\n", 1)[0]
        return first if first.endswith("{") and self.what == "function" else None

    def whole(self) -> str:
        return f"{self.comment}\n{self.source}" if self.comment else self.source


def read_script(record: dict) -> Script:
    text = str(record["text"]).rstrip("\n")
    match = re.match(r"(/\*.*?\*/|(?:(?://|#)[^\n]*\n)+)\s*", text, re.DOTALL)
    comment = match[1].rstrip() if match else ""
    return Script(str(record["language"]), comment, text[match.end() :] if match else text, str(record["test"]), str(record["name"]), str(record["source"]), record["split"] == "held-out", record.get("converted"), record.get("mistaken"))


def write(script: Script, rng: random.Random) -> Pair | None:
    phrase = script.phrase
    if phrase is None:
        return None
    lang = rng.choice(SHELL_NAMES) if script.language == "shell" else LANGUAGES[script.language]
    slots = {"that": phrase.that, "order": phrase.order, "name": script.name, "signature": script.name, "what": script.what, "Lang": lang, "lang": lang.lower()}
    if script.held_out or rng.random() < NAMED:
        request = rng.choice(lines_of(wording.WRITE_NAMED))
    else:
        request = rng.choice(lines_of(wording.WRITE_ORDER if phrase.order and script.what == "function" and rng.random() < ORDERED else wording.WRITE_THAT))
    if "{Lang}" not in request and "{lang}" not in request:
        request = f"{request} Use {lang}." if request.endswith((".", "?")) and rng.random() < 0.5 else f"{{Lang}}: {request[0].lower()}{request[1:]}" if rng.random() < 0.4 else request.replace("a {what}", "a {Lang} {what}", 1)
        if "{Lang}" not in request and lang not in request:
            request = f"In {lang}: {request}"
    instruction = request.format(**slots) + (f" {phrase.rest}" if phrase.rest else "")
    code = script.whole() if rng.random() < COMMENTED else script.source
    return code_pair("write", script.language, instruction, tuple(s.format(**slots) for s in wording.HERE_IS), code, rng, script.test, script.name)


def complete(script: Script, rng: random.Random) -> Pair | None:
    if script.head is None or not script.comment:
        return None
    request = rng.choice([r for r in wording.COMPLETE if "docstring" not in r]).format(Lang=LANGUAGES[script.language])
    instruction = f"{request}\n{pasted(script.language, f'{script.comment}{chr(10)}{script.head}', rng)}"
    return code_pair("complete", script.language, instruction, wording.COMPLETED, script.whole(), rng, script.test, script.name)


def explain(script: Script, rng: random.Random) -> Pair | None:
    if script.phrase is None or script.phrase.order is None:
        return None
    instruction = f"{rng.choice(wording.EXPLAIN).format(name=script.name)}\n{pasted(script.language, script.source, rng)}"
    answer = rng.choice(wording.EXPLAINED).format(that=script.phrase.that, name=script.name)
    return text_pair("explain", script.language, instruction, f"{answer} {script.phrase.rest}".strip(), rng)


def comment(script: Script, rng: random.Random) -> Pair | None:
    if script.phrase is None:
        return None
    instruction = f"{rng.choice(wording.COMMENT).format(Lang=LANGUAGES[script.language])}\n{pasted(script.language, script.source, rng)}"
    return code_pair("docstring", script.language, instruction, ("With a comment:", "Documented:"), script.whole(), rng, script.test, script.name)


def tests(script: Script, rng: random.Random) -> Pair | None:
    instruction = f"{rng.choice(wording.TESTS).format(name=script.name)}\n{pasted(script.language, script.source, rng)}"
    head = "" if script.language == "shell" else 'import assert from "node:assert/strict";\n\n'
    return code_pair("test", script.language, instruction, wording.TESTED, head + re.sub(r"^export ", "", script.test), rng)


def convert(script: Script, rng: random.Random) -> Pair | None:
    if script.converted is None or script.converted["rule"] not in wording.SCRIPT_CONVERSIONS:
        return None
    requests, sentences = wording.SCRIPT_CONVERSIONS[script.converted["rule"]]
    instruction = f"{rng.choice(requests)}\n{pasted(script.language, script.source, rng)}"
    return code_pair("convert", script.language, instruction, sentences, script.converted["source"], rng, script.test, script.name)


def fix(script: Script, rng: random.Random) -> Pair | None:
    if script.mistaken is None:
        return None
    request = rng.choice(wording.FIX)
    if rng.random() < 0.5:
        said = wording.FIX_SAYS if script.phrase and rng.random() < 0.7 else ("The test fails.", "It fails with {error}.", "I get {error}.")
        request = f"{request}{':' if request[-1].isalnum() else ''} {rng.choice(said).format(first=script.phrase.first if script.phrase else '', error=script.mistaken['outcome'])}"
    instruction = f"{request}\n{pasted(script.language, script.mistaken['source'], rng)}"
    return code_pair("fix", script.language, instruction, (f"{script.mistaken['sentence']}:",), script.source, rng, script.test, script.name)


TASKS = {write: 50, complete: 18, explain: 14, comment: 10, tests: 8, convert: 24, fix: 30}  # the last two fit a third of the variants
