"""Greedy filling of a hole, one token at a time and without a cache: slow and plain."""

from pathlib import Path

import torch

from .fim import psm, spm
from .model import Llama, Shape
from .tokenizer import BOS, EOS, Tokenizer

MOST_TOKENS = 96  # of one fill
FORMATS = {"PSM": psm, "SPM": spm}


def load(run: Path) -> tuple[Llama, Tokenizer]:
    state = torch.load(run / "checkpoint.pt", map_location="cpu")
    model = Llama(Shape(**state["shape"]))
    model.load_state_dict(state["model"])
    return model.eval(), Tokenizer(run / "tokenizer.model")


@torch.no_grad()
def infill(model: Llama, tokenizer: Tokenizer, prefix: str, suffix: str, mode: str, most: int = MOST_TOKENS) -> str:
    ids = FORMATS[mode](tokenizer, prefix, suffix)
    start = len(ids)
    while len(ids) < start + most and len(ids) < model.shape.context:
        token = int(model.output(model(torch.tensor([ids]))[0, -1]).argmax())
        if token in (tokenizer.eot, EOS, BOS):
            break
        ids.append(token)
    answer = [token for token in ids[start:] if token < tokenizer.pre]
    return tokenizer.decode_infill(answer)
