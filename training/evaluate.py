"""How often a greedy fill equals the line or the body that was taken out, on held-out templates and on seen ones.

    python3 -m training.evaluate --run DIR

Writes DIR/evaluation.json, and prints SAMPLES fills as they came.
"""

import argparse
import json
import random
from pathlib import Path

import torch

from .fim import body_hole, line_hole
from .infill import FORMATS, infill, load

DOCUMENTS = 60  # of each set; every one gives a hole of each kind
SAMPLES = 10
SEED = 1


def single_line(text: str, rng: random.Random) -> tuple[int, int]:
    """A line hole that is one line below the `def`."""
    while True:
        start, end = line_hole(text, rng)
        if "\n" not in text[start:end] and text.rfind("\n", 0, start) > 0:
            return start, end


def evaluate(run: Path) -> dict[str, float]:
    model, tokenizer = load(run)
    scores: dict[str, float] = {}
    samples = []
    for name in ("held-out", "seen"):
        documents = [json.loads(line) for line in (run / f"{name}.jsonl").open()]
        chosen = random.Random(SEED).sample(documents, min(DOCUMENTS, len(documents)))
        for kind, hole in (("line", single_line), ("body", body_hole)):
            for mode in FORMATS:
                rng = random.Random(SEED)
                right = 0
                for text in chosen:
                    start, end = hole(text, rng)
                    fill = infill(model, tokenizer, text[:start], text[end:], mode)
                    right += fill.strip() == text[start:end].strip()
                    samples.append((name, kind, mode, text, start, end, fill))
                scores[f"{name}/{kind}/{mode}"] = round(right / len(chosen), 3)
                print(f"{name:9} {kind:5} {mode} {right:3} of {len(chosen)}", flush=True)
    for name, kind, mode, text, start, end, fill in random.Random(SEED).sample(samples, SAMPLES):
        print(f"\n--- {name}, {kind}, {mode}\n{text[:start]}⟦{fill}⟧{text[end:]}\n    was: {text[start:end]!r}")
    return scores


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--run", type=Path, required=True)
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    scores = evaluate(arguments.run)
    (arguments.run / "evaluation.json").write_text(json.dumps(scores, indent=2))
