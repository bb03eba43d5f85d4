"""The cascade: which stage goes on from which, and what it reads.

    base-shallow ── base-stable ─┬─ base ── instruct
                                 └─ python

base-shallow has half of the layers, and learns nearly as much of a token in little more than half of the time; base-stable begins with its
layers, each followed by a copy that adds nothing yet. base-stable runs at a constant rate for as long as there is time; the others branch off whatever it has reached, and their
rate falls to zero (warm-up, stable, decay: arXiv 2404.06395). A better family later goes on from the same run.
"""

from dataclasses import dataclass

from .presets import Length

TURNS = "turns"  # the group of answered instructions

# Of all tokens. Small, documented functions that stand alone are what people try; but there are few of them by hand, and after ten million
# tokens their variants are known by heart. What other people wrote keeps a model from learning those instead of the language.
BASE_MIX = {
    "small python": 0.45, "python functions": 0.07, "python sources": 0.2, "small javascript": 0.1, "javascript sources": 0.09,
    "small shell": 0.04, "shell sources": 0.05,
}  # fmt: skip
PYTHON_MIX = {"small python": 0.6, "python functions": 0.1, "python sources": 0.3}
INSTRUCT_MIX = {TURNS: 0.6} | {group: 0.4 * share for group, share in BASE_MIX.items()}


@dataclass(frozen=True)
class Stage:
    parent: str | None
    mix: dict[str, float]  # group of documents → share of the tokens
    fim_rate: float
    peak: float  # of the full learning rate
    depth: float | None = None  # share of the preset's layers; as deep as its parent where None


STAGES = {
    "base-shallow": Stage(None, BASE_MIX, fim_rate=0.9, peak=1.0, depth=0.5),
    "base-stable": Stage("base-shallow", BASE_MIX, fim_rate=0.9, peak=1.0, depth=1.0),
    "base": Stage("base-stable", BASE_MIX, fim_rate=0.9, peak=1.0),
    "python": Stage("base-stable", PYTHON_MIX, fim_rate=0.0, peak=1.0),
    "instruct": Stage("base", INSTRUCT_MIX, fim_rate=0.9, peak=0.3),
}


def rate_at(length: Length, tokens: int) -> float:
    """Share of the full learning rate once `tokens` of the stage are learned."""
    rising = (tokens + 1) / length.warm_up if tokens < length.warm_up else 1.0
    falling = (length.total - tokens) / length.decay if length.decay else 1.0
    return max(0.0, min(1.0, rising, falling))
