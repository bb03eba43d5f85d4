"""Greedy filling of a hole, one token at a time and without a cache: slow and plain.

    python3 -m training.infill --run DIR --stage base FILE...      # texts with <FILL_ME>, in both modes
"""

import argparse
from pathlib import Path

import torch

from .fim import psm, spm
from .model import Llama, Shape
from .tokenizer import BOS, EOS, Tokenizer

MOST_TOKENS = 96  # of one fill
FORMATS = {"PSM": psm, "SPM": spm}
HOLE = "<FILL_ME>"


def load(run: Path, stage: str) -> tuple[Llama, Tokenizer]:
    state = torch.load(run / stage / "checkpoint.pt", map_location="cpu")
    model = Llama(Shape(**state["shape"]))
    model.load_state_dict(state["model"])
    return model.eval(), Tokenizer(run / "tokenizer.model")


def infill(model: Llama, tokenizer: Tokenizer, prefix: str, suffix: str, mode: str, most: int = MOST_TOKENS) -> str:
    ids = FORMATS[mode](tokenizer, tokenizer.encode(prefix), tokenizer.encode_infill(suffix))
    return tokenizer.decode_infill(greedy(model, tokenizer, ids, most))


@torch.no_grad()
def greedy(model: Llama, tokenizer: Tokenizer, ids: list[int], most: int) -> list[int]:
    """What follows `ids`, up to a token that ends it; infilling tokens are dropped."""
    ids, start = list(ids), len(ids)
    while len(ids) < min(start + most, model.shape.context):
        token = int(model.output(model(torch.tensor([ids]))[0, -1]).argmax())
        if token in (tokenizer.eot, EOS, BOS):
            break
        ids.append(token)
    return [token for token in ids[start:] if token < tokenizer.pre]


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--run", type=Path, required=True)
    parser.add_argument("--stage", required=True)
    parser.add_argument("files", type=Path, nargs="+")
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    model, tokenizer = load(arguments.run, arguments.stage)
    for file in arguments.files:
        prefix, suffix = file.read_text().split(HOLE, 1)
        for mode in FORMATS:
            print(f"--- {file.name}, {mode}\n{prefix}⟦{infill(model, tokenizer, prefix, suffix, mode)}⟧{suffix}")
