"""A first look at a stage: how often a greedy fill equals the line or the body that was taken out of held-out programs.

    python3 -m training.evaluate --run DIR --corpus DIR --stage base --documents 40

Prints SAMPLES fills as they came. The measure that counts is `npm run eval:cria`, on the exported files.
"""

import argparse
import json
import random
from pathlib import Path

import torch

from .documents import HAND_WRITTEN
from .holes import body_hole, line_hole
from .infill import FORMATS, infill, load

SAMPLES = 6
SEED = 1


def held_out(corpus: Path) -> list[str]:
    shards = (shard.read_text().splitlines() for shard in sorted(corpus.glob("*/*.jsonl")))
    found = (json.loads(line) for lines in shards for line in lines)
    return [r["text"] for r in found if r.get("split") == "held-out" and r.get("language") == "python" and r.get("kind") in HAND_WRITTEN]


def single_line(text: str, rng: random.Random) -> tuple[int, int]:
    """A line hole that is one line below the first."""
    while True:
        start, end = line_hole(text, rng)
        if "\n" not in text[start:end] and text.rfind("\n", 0, start) > 0:
            return start, end


def evaluate(run: Path, corpus: Path, stage: str, count: int) -> None:
    model, tokenizer = load(run, stage)
    documents = held_out(corpus)
    chosen = random.Random(SEED).sample(documents, min(count, len(documents)))
    samples = []
    for kind, hole in (("line", single_line), ("body", body_hole)):
        for mode in FORMATS:
            rng = random.Random(SEED)
            right = 0
            for text in chosen:
                start, end = hole(text, rng)
                fill = infill(model, tokenizer, text[:start], text[end:], mode)
                right += fill.strip() == text[start:end].strip()
                samples.append((kind, mode, text, start, end, fill))
            print(f"{kind:5} {mode} {right:3} of {len(chosen)}", flush=True)
    for kind, mode, text, start, end, fill in random.Random(SEED).sample(samples, min(SAMPLES, len(samples))):
        print(f"\n--- {kind}, {mode}\n{text[:start]}⟦{fill}⟧{text[end:]}\n    was: {text[start:end]!r}")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--run", type=Path, required=True)
    parser.add_argument("--corpus", type=Path, required=True)
    parser.add_argument("--stage", required=True)
    parser.add_argument("--documents", type=int, default=40, help="every one gives a hole of each kind")
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    evaluate(arguments.run, arguments.corpus, arguments.stage, arguments.documents)
