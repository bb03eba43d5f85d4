"""How often a greedy fill equals the line or the body that was taken out, on held-out templates and on seen ones.

    python3 -m training.evaluate --run DIR --documents 40

Prints SAMPLES fills as they came, and writes DIR/report.json: the corpus in numbers, the loss curve, the scores.
"""

import argparse
import json
import random
from pathlib import Path

import torch

from .fim import body_hole, line_hole
from .infill import FORMATS, infill, load

SAMPLES = 10
SEED = 1


def single_line(text: str, rng: random.Random) -> tuple[int, int]:
    """A line hole that is one line below the `def`."""
    while True:
        start, end = line_hole(text, rng)
        if "\n" not in text[start:end] and text.rfind("\n", 0, start) > 0:
            return start, end


def evaluate(run: Path, count: int) -> dict[str, float]:
    model, tokenizer = load(run)
    scores: dict[str, float] = {}
    samples = []
    for name in ("held-out", "seen"):
        documents = [json.loads(line) for line in (run / f"{name}.jsonl").open()]
        chosen = random.Random(SEED).sample(documents, min(count, len(documents)))
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


def write_report(run: Path, scores: dict[str, float]) -> None:
    counts = json.loads((run / "counts.json").read_text())
    training = json.loads((run / "curve.json").read_text())
    curve = ",\n".join(f"    {json.dumps(entry)}" for entry in training["curve"])
    head = json.dumps({"corpus": counts, "minutes": training["minutes"], "exact_match": scores}, indent=2)
    (run / "report.json").write_text(f'{head[:-2]},\n  "curve": [\n{curve}\n  ]\n}}\n')


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--run", type=Path, required=True)
    parser.add_argument("--documents", type=int, default=40, help="of each set; every one gives a hole of each kind")
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    write_report(arguments.run, evaluate(arguments.run, arguments.documents))
