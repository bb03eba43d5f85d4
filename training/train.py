"""Trains the model; started again with the same folder, it goes on where it stopped.

    python3 -m training.train --run DIR --minutes 30

DIR holds train.jsonl and tokenizer.model; checkpoint.pt and curve.json are written there.
"""

import argparse
import json
import os
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict
from pathlib import Path

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from .batches import IGNORED, Batch, Batches
from .model import Llama, Shape
from .muon import Muon
from .tokenizer import Tokenizer

# A batch a thread, and one meeting a step: on shared cores, threads that meet after every product mostly wait.
THREADS = 2
BATCH_TOKENS = 1024  # a thread
MATRIX_RATE = 0.01  # Muon; 0.04 wins the first 250 steps and loses the run
VECTOR_RATE = 2e-3  # AdamW, for embedding, output and norms
WARM_UP_SHARE = 0.02  # of the run
DECAY_SHARE = 0.7  # of the run: linear to zero; half of the gain comes here
CLIP = 1.0
CHECKPOINT_SECONDS = 150
REPORT_EVERY = 20


def rate_at(progress: float) -> float:
    """Share of the full learning rate; `progress` goes from 0 to 1 with the time spent, whatever the machine is worth."""
    return max(0.0, min(1.0, progress / WARM_UP_SHARE, (1 - progress) / DECAY_SHARE))


def gradients(model: Llama, batch: Batch) -> tuple[tuple[Tensor, ...], float]:
    loss, answer = loss_of(model, batch)
    return torch.autograd.grad(loss, list(model.parameters())), answer


def loss_of(model: Llama, batch: Batch) -> tuple[Tensor, float]:
    """The weighted loss, and the plain mean loss of the answers' tokens for the curve."""
    inputs, targets, weights = batch
    kept = targets.flatten() != IGNORED
    logits = model.output(model(inputs).flatten(0, 1)[kept])
    losses = F.cross_entropy(logits, targets.flatten()[kept], reduction="none")
    weights = weights.flatten()[kept]
    answer = losses.detach()[weights == weights.max()].mean().item()
    return (losses * weights).sum() / weights.sum(), answer


class Run:
    def __init__(self, folder: Path, seconds: float, seed: int) -> None:
        torch.manual_seed(seed)
        self.folder, self.budget = folder, seconds
        self.curve: list[dict[str, float]] = []
        self.seconds, self.step, self.tokens = 0.0, 0, 0
        tokenizer = Tokenizer(folder / "tokenizer.model")
        self.batches = Batches(folder / "train.jsonl", tokenizer, BATCH_TOKENS, seed)
        self.model = Llama(Shape(vocab_size=tokenizer.vocab_size))
        matrices = [p for p in self.model.layers.parameters() if p.ndim == 2]
        chosen = {id(p) for p in matrices}
        others = [p for p in self.model.parameters() if id(p) not in chosen]
        self.optimisers = [
            Muon(matrices, lr=MATRIX_RATE),
            torch.optim.AdamW(others, lr=VECTOR_RATE, betas=(0.9, 0.95), weight_decay=0.01),
        ]
        self.rates = [MATRIX_RATE, VECTOR_RATE]

    def train(self) -> None:
        started = saved = time.monotonic()
        before = self.seconds
        answers: list[float] = []
        pool = ThreadPoolExecutor(THREADS)
        while self.seconds < self.budget:
            batches = [self.batches.at(self.step * THREADS + i) for i in range(THREADS)]
            parts = list(pool.map(lambda batch: gradients(self.model, batch), batches))
            for parameter, *found in zip(self.model.parameters(), *(part[0] for part in parts)):
                parameter.grad = sum(found) / THREADS
            nn.utils.clip_grad_norm_(self.model.parameters(), CLIP)
            for optimiser, rate in zip(self.optimisers, self.rates):
                optimiser.param_groups[0]["lr"] = rate * rate_at(self.seconds / self.budget)
                optimiser.step()
            self.step += 1
            self.tokens += sum(int((batch[1] != IGNORED).sum()) for batch in batches)
            answers.extend(part[1] for part in parts)
            now = time.monotonic()
            self.seconds = before + now - started
            if self.step % REPORT_EVERY == 0 or self.seconds >= self.budget:
                entry = {"step": self.step, "tokens": self.tokens, "seconds": round(self.seconds), "answer_loss": round(sum(answers) / len(answers), 4)}
                self.curve.append(entry)
                answers = []
                print(json.dumps(entry), flush=True)
            if now - saved > CHECKPOINT_SECONDS or self.seconds >= self.budget:
                self.save()
                saved = now

    def save(self) -> None:
        """Written beside and renamed: a stop at any moment leaves a whole file. Data order follows from the step."""
        state = {
            "shape": asdict(self.model.shape), "model": self.model.state_dict(), "optimisers": [o.state_dict() for o in self.optimisers],
            "step": self.step, "tokens": self.tokens, "seconds": self.seconds, "curve": self.curve, "random": torch.get_rng_state(),
        }  # fmt: skip
        torch.save(state, self.folder / "checkpoint.new")
        os.replace(self.folder / "checkpoint.new", self.folder / "checkpoint.pt")
        (self.folder / "curve.json").write_text(json.dumps({"minutes": self.budget / 60, "curve": self.curve}))

    def resume(self) -> None:
        state = torch.load(self.folder / "checkpoint.pt")
        self.model.load_state_dict(state["model"])
        for optimiser, saved in zip(self.optimisers, state["optimisers"]):
            optimiser.load_state_dict(saved)
        self.step, self.tokens, self.seconds, self.curve = state["step"], state["tokens"], state["seconds"], state["curve"]
        torch.set_rng_state(state["random"])


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--run", type=Path, required=True)
    parser.add_argument("--minutes", type=float, required=True)
    parser.add_argument("--seed", type=int, default=0)
    arguments = parser.parse_args()
    torch.set_num_threads(1)  # within a product
    run = Run(arguments.run, arguments.minutes * 60, arguments.seed)
    if (arguments.run / "checkpoint.pt").exists():
        run.resume()
    print(f"{sum(p.numel() for p in run.model.parameters()):,} parameters, from step {run.step}", flush=True)
    run.train()
