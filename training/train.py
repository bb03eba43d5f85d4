"""Trains one stage; started again with the same folder, it goes on where it stopped.

    python3 -m training.train --run DIR --corpus DIR --preset cpu --stage base-stable [--scale 0.4]

DIR/tokenizer.model must exist; DIR/STAGE gets checkpoint.pt and curve.json. A stage with a parent starts from the parent's checkpoint.
`--scale` shortens or lengthens the stage. Where it goes on from a shipped file, whose rate has fallen once and whose momentum is gone
(`restore.py`), `--peak` lowers its rate, `--warm-up` lets it rise again, `--batch` quietens its gradients and
`--long` spares it long sequences, which it has learned and which take twice the time.
Progress is counted in tokens: a run that stands still for a while loses nothing.
"""

import argparse
import importlib
import json
import os
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, replace
from pathlib import Path

import torch
from torch import Tensor, nn

from .batches import ANSWER_WEIGHT, Batch, Batches
from .documents import read_documents, read_turns
from .model import Llama, deepened
from .muon import Muon
from .presets import PRESETS, Length, Preset
from .stages import STAGES, TURNS, rate_at
from .tokenizer import Tokenizer

MATRIX_RATE = 0.01  # Muon; 0.04 wins the first 250 steps and loses the run
VECTOR_RATE = 2e-3  # AdamW, for embedding, output and norms
CLIP = 1.0
CHECKPOINT_SECONDS = 60
REPORT_EVERY = 20  # steps


def gradients(model: Llama, batch: Batch) -> tuple[tuple[Tensor, ...], float]:
    device = model.output.weight.device.type
    with torch.autocast(device, torch.bfloat16, enabled=device == "cuda"):
        loss, answer = loss_of(model, batch.to(device))
    return torch.autograd.grad(loss, list(model.parameters())), answer


def loss_of(model: Llama, batch: Batch) -> tuple[Tensor, float]:
    """The weighted mean loss, and the plain mean loss of the answers' tokens for the curve."""
    weights = batch.weights.flatten()
    kept = weights.nonzero()[:, 0]
    weights = weights[kept]
    answers = weights >= ANSWER_WEIGHT
    hidden = model(batch.inputs).flatten(0, 1).index_select(0, kept)
    loss, losses = model.parts.weighted_cross_entropy(hidden, model.output.weight, batch.targets.flatten()[kept], weights / weights.sum())
    return loss, losses[answers].mean().item()


def layers_of(folder: Path) -> int:
    return torch.load(folder / "checkpoint.pt", map_location="cpu")["shape"]["layers"]


class Run:
    def __init__(
        self, folder: Path, corpus: Path, preset: Preset, name: str, length: Length, seed: int = 0, parent: str | None = None, peak: float | None = None
    ) -> None:
        torch.manual_seed(seed)
        stage = STAGES[name]
        self.folder, self.preset, self.peak, self.length = folder / name, preset, stage.peak if peak is None else peak, length
        self.folder.mkdir(exist_ok=True)
        self.curve: list[dict[str, float]] = []
        self.step, self.tokens = 0, 0
        self.before = 0  # tokens that the stages before this one learned from
        self.seconds = 0.0  # of processor time
        tokenizer = Tokenizer(folder / "tokenizer.model")
        groups = {**read_documents(corpus), TURNS: read_turns(corpus)}
        self.batches = Batches(groups, stage, tokenizer, preset.batch, preset.longest, f"{name}/{seed}")
        origin = folder / (parent or stage.parent) if stage.parent else None
        resumed = (self.folder / "checkpoint.pt").exists()
        layers = round(preset.shape.layers * stage.depth) if stage.depth else layers_of(self.folder if resumed else origin)
        parts = importlib.import_module(".kernels" if preset.device == "cpu" else ".fused", __package__)
        self.model = Llama(replace(preset.shape, layers=layers), parts).to(preset.device)
        if preset.device == "cuda":
            self.model.forward = torch.compile(self.model.forward, dynamic=True)
        self.pool = ThreadPoolExecutor(preset.threads)
        matrices = [p for p in self.model.layers.parameters() if p.ndim == 2]
        chosen = {id(p) for p in matrices}
        others = [p for p in self.model.parameters() if id(p) not in chosen]
        self.optimisers = [
            Muon(matrices, lr=MATRIX_RATE, pool=self.pool),
            torch.optim.AdamW(others, lr=VECTOR_RATE, betas=(0.9, 0.95), weight_decay=0.01),
        ]
        self.rates = [MATRIX_RATE, VECTOR_RATE]
        if resumed:
            self.resume(self.folder)
        elif origin:
            self.branch(origin)

    def train(self) -> None:
        saved, spent = time.monotonic(), time.process_time() - self.seconds
        answers: list[float] = []
        while self.tokens < self.length.total:
            batches = self._draw()
            parts = list(self.pool.map(lambda batch: gradients(self.model, batch), batches))
            self._learn([part[0] for part in parts])
            self.step += 1
            self.tokens += sum(batch.tokens for batch in batches)
            answers.extend(part[1] for part in parts)
            self.seconds = time.process_time() - spent
            done = self.tokens >= self.length.total
            if self.step % REPORT_EVERY == 0 or done:
                self._report(answers)
                answers = []
            if time.monotonic() - saved > CHECKPOINT_SECONDS or done:
                self.save()
                saved = time.monotonic()

    def _draw(self) -> list[Batch]:
        places = [self.step * self.preset.threads + thread for thread in range(self.preset.threads)]
        if self._is_long():
            return [self.batches.long_at(place, self.preset.shape.context) for place in places]
        return [self.batches.at(place) for place in places]

    def _is_long(self) -> bool:
        """One step in so many, all along: at the very end the rate is next to nothing, and nothing would be learned of them."""
        if not self.length.long:
            return False
        long, short = self.preset.shape.context, self.preset.batch  # tokens a thread and step
        every = 1 + round(long * (self.length.total - self.length.long) / (short * self.length.long))
        return self.step % every == every - 1

    def _learn(self, parts: list[tuple[Tensor, ...]]) -> None:
        for parameter, *found in zip(self.model.parameters(), *parts):
            parameter.grad = sum(found[1:], found[0]).div_(len(found))
        nn.utils.clip_grad_norm_(self.model.parameters(), CLIP)
        share = self.peak * rate_at(self.length, self.tokens)
        for optimiser, rate in zip(self.optimisers, self.rates):
            optimiser.param_groups[0]["lr"] = rate * share
            optimiser.step()

    def _report(self, answers: list[float]) -> None:
        entry = {"step": self.step, "tokens": self.tokens, "answer_loss": round(sum(answers) / len(answers), 4)}
        self.curve.append(entry)
        print(time.strftime("%H:%M:%S"), json.dumps(entry), f"{self.seconds:.0f} s of processor time", flush=True)

    def save(self) -> None:
        """Written beside and renamed: a stop at any moment leaves a whole file. Data order follows from the step."""
        state = {
            "shape": asdict(self.model.shape), "model": self.model.state_dict(), "optimisers": [o.state_dict() for o in self.optimisers],
            "step": self.step, "tokens": self.tokens, "before": self.before, "seconds": self.seconds, "curve": self.curve,
        }  # fmt: skip
        torch.save(state, self.folder / "checkpoint.new")
        os.replace(self.folder / "checkpoint.new", self.folder / "checkpoint.pt")
        parameters = sum(weight.numel() for weight in self.model.parameters())
        progress = {
            "saved": time.strftime("%Y-%m-%d"), "parameters": parameters, "shape": asdict(self.model.shape), "before": self.before, "tokens": self.tokens,
            "steps": self.step, "processor_seconds": round(self.seconds), "curve": self.curve,
        }  # fmt: skip
        (self.folder / "curve.json").write_text(json.dumps(progress))

    def resume(self, folder: Path) -> None:
        state = torch.load(folder / "checkpoint.pt", map_location=self.preset.device)
        self.step, self.tokens, self.curve = state["step"], state["tokens"], state["curve"]
        self.before, self.seconds = state["before"], state["seconds"]
        self._take(state)

    def branch(self, folder: Path) -> None:
        """From another stage's weights and momentum, with steps and tokens of its own. Momentum is left behind where the depth changes."""
        state = torch.load(folder / "checkpoint.pt", map_location=self.preset.device)
        self.before = state["before"] + state["tokens"]
        layers = self.model.shape.layers
        if state["shape"]["layers"] == layers:
            self._take(state)
        else:
            self.model.load_state_dict(deepened(state["model"], layers))

    def _take(self, state: dict) -> None:
        self.model.load_state_dict(state["model"])
        for optimiser, saved in zip(self.optimisers, state["optimisers"]):
            optimiser.load_state_dict(saved)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--run", type=Path, required=True)
    parser.add_argument("--corpus", type=Path, required=True)
    parser.add_argument("--preset", choices=PRESETS, required=True)
    parser.add_argument("--stage", choices=STAGES, required=True)
    parser.add_argument("--scale", type=float, default=1.0)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--parent", choices=STAGES, help="the stage to branch off, where not the usual one: an early family off base-shallow")
    parser.add_argument("--peak", type=float, help="of the full learning rate, where not the stage's own")
    parser.add_argument("--batch", type=int, help="tokens a thread and step, where not the preset's")
    parser.add_argument("--long", type=int, help="tokens in sequences as long as the context, where not the stage's own")
    parser.add_argument("--warm-up", type=int, default=0, help="tokens until the peak is reached, where the stage itself has no warm-up")
    arguments = parser.parse_args()
    torch.set_num_threads(1)  # within a product
    preset = PRESETS[arguments.preset]
    preset = replace(preset, batch=arguments.batch or preset.batch)
    length = preset.lengths[arguments.stage].scaled(arguments.scale)
    length = replace(length, warm_up=arguments.warm_up or length.warm_up, long=length.long if arguments.long is None else arguments.long)
    run = Run(arguments.run, arguments.corpus, preset, arguments.stage, length, arguments.seed, arguments.parent, arguments.peak)
    print(f"{sum(p.numel() for p in run.model.parameters()):,} parameters, from step {run.step}", flush=True)
    run.train()
