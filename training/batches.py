"""Batches of about equally long sequences, a pure function of (seed, step): resuming needs only the step."""

import json
import random
from pathlib import Path

import torch
from torch import Tensor

from .fim import training_sequence
from .tokenizer import Tokenizer

LONGEST = 640  # tokens; a longer sequence is left out
POOL = 16  # batches drawn at once and sorted by length, so that padding is little
IGNORED = -100  # target of padding
# Reading the prompt teaches the language, answering is what the model is for.
PROMPT_WEIGHT, ANSWER_WEIGHT = 0.3, 1.0

Batch = tuple[Tensor, Tensor, Tensor]  # inputs, targets, weights, each (rows, length)


class Batches:
    def __init__(self, corpus: Path, tokenizer: Tokenizer, tokens: int, seed: int) -> None:
        self.documents: list[str] = [json.loads(line) for line in corpus.open()]
        self.tokenizer, self.tokens, self.seed = tokenizer, tokens, seed
        self._pool_index, self._pool = -1, []

    def at(self, step: int) -> Batch:
        pool_index, place = divmod(step, POOL)
        if pool_index != self._pool_index:
            self._pool, self._pool_index = self._draw_pool(pool_index), pool_index
        return self._pool[place]

    def _draw_pool(self, index: int) -> list[Batch]:
        rng = random.Random(f"{self.seed}/{index}")
        sequences, total = [], 0
        while total < POOL * self.tokens:
            ids, answer = training_sequence(self.tokenizer, rng.choice(self.documents), rng)
            if len(ids) <= LONGEST:
                sequences.append((ids, answer))
                total += len(ids)
        sequences.sort(key=lambda sequence: len(sequence[0]))
        groups: list[list[tuple[list[int], int]]] = [[]]
        filled = 0
        for sequence in sequences:
            if filled > total / POOL * len(groups) and len(groups) < POOL:
                groups.append([])
            groups[-1].append(sequence)
            filled += len(sequence[0])
        rng.shuffle(groups)
        return [_stack(group) for group in groups]


def _stack(group: list[tuple[list[int], int]]) -> Batch:
    length = max(len(ids) for ids, _ in group) - 1
    inputs = torch.zeros(len(group), length, dtype=torch.long)
    targets = torch.full((len(group), length), IGNORED)
    weights = torch.zeros(len(group), length)
    for row, (ids, answer) in enumerate(group):
        count = len(ids) - 1
        inputs[row, :count] = torch.tensor(ids[:-1])
        targets[row, :count] = torch.tensor(ids[1:])
        weights[row, :count] = PROMPT_WEIGHT
        weights[row, max(0, count - answer) : count] = ANSWER_WEIGHT
    return inputs, targets, weights
