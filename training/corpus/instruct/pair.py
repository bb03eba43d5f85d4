"""One instruction with its answer, and what every answer has in common."""

import random
from dataclasses import dataclass

from .wording import SYSTEMS

LANGUAGES = {"python": "Python", "javascript": "JavaScript", "typescript": "TypeScript", "shell": "Bash"}
FENCES = {"python": "python", "javascript": "javascript", "typescript": "typescript", "shell": "bash"}
SENTENCE = 0.5  # of the answers that are code have a sentence before it
WITH_SYSTEM = 0.1
FENCED_QUESTION = 0.7  # people paste code with and without a fence


@dataclass(frozen=True)
class Pair:
    kind: str
    language: str
    instruction: str
    answer: str
    system: str
    test: str  # of the code in the answer, "" where it has none
    name: str


def fenced(language: str, code: str) -> str:
    return f"```{FENCES[language]}\n{code}\n```"


def pasted(language: str, code: str, rng: random.Random) -> str:
    """Code inside a question."""
    return fenced(language, code) if rng.random() < FENCED_QUESTION else code


def code_pair(kind: str, language: str, instruction: str, sentences: tuple[str, ...], code: str, rng: random.Random, test: str = "", name: str = "") -> Pair:
    """An answer of code, with one of `sentences` before it in about half of the cases."""
    system = draw_system(("plain", "code only", "language"), language, rng)
    says = sentences and system not in SYSTEMS["code only"] and rng.random() < SENTENCE
    answer = (f"{rng.choice(sentences)}\n\n" if says else "") + fenced(language, code)
    return Pair(kind, language, instruction, answer, system, test, name)


def text_pair(kind: str, language: str, instruction: str, answer: str, rng: random.Random) -> Pair:
    return Pair(kind, language, instruction, answer, draw_system(("plain", "short"), language, rng), "", "")


def draw_system(kinds: tuple[str, ...], language: str, rng: random.Random) -> str:
    if rng.random() >= WITH_SYSTEM:
        return ""
    return rng.choice(SYSTEMS[rng.choice(kinds)]).format(Lang=LANGUAGES[language])


def lines_of(text: str) -> tuple[str, ...]:
    return tuple(text.strip().split("\n"))
