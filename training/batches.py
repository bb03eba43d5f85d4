"""Batches of about equally long sequences, a pure function of (stage, seed, place): resuming needs only the place."""

import random
from dataclasses import dataclass

import torch
from torch import Tensor

from .documents import Document, Turn
from .fim import training_sequence
from .instruct import turn_sequence
from .stages import TURNS, Stage
from .tokenizer import Tokenizer

POOL = 16  # batches drawn at once and sorted by length, so that padding is little
IGNORED = -100  # target of padding
# Reading the prompt teaches the language, answering is what the model is for. Instructions are not learned at all.
PROMPT_WEIGHT, ANSWER_WEIGHT, INSTRUCTION_WEIGHT = 0.3, 1.0, 0.0
# Most holes that people make are a line, most tokens of answers lie in long ones: a short answer's weigh more, up to three times as much.
LONG_ANSWER, MOST_WEIGHT = 64, 3.0
WINDOW_CHARACTERS = (400, 1300)  # of a longer text; more would be cut off at 512 tokens
CHARACTERS_A_TOKEN = 5  # more than there are: a long sequence is cut to its length, never padded


@dataclass(frozen=True)
class Sequence:
    ids: list[int]
    answer: int  # of the ids, at the end
    prompt_weight: float


@dataclass(frozen=True)
class Batch:
    """Each (rows, length)."""

    inputs: Tensor
    targets: Tensor
    weights: Tensor

    def to(self, device: str) -> "Batch":
        return Batch(self.inputs.to(device), self.targets.to(device), self.weights.to(device))

    @property
    def tokens(self) -> int:
        return int((self.weights > 0).sum())


class Batches:
    def __init__(self, groups: dict[str, list[Document] | list[Turn]], stage: Stage, tokenizer: Tokenizer, tokens: int, longest: int, seed: str) -> None:
        self.groups, self.tokenizer, self.tokens, self.longest, self.seed = groups, tokenizer, tokens, longest, seed
        self.fim_rate = stage.fim_rate
        self.mix = {name: share for name, share in sorted(stage.mix.items()) if groups.get(name)}
        self._pool_index, self._pool = -1, []

    def at(self, place: int) -> Batch:
        pool_index, offset = divmod(place, POOL)
        if pool_index != self._pool_index:
            self._pool, self._pool_index = self._draw_pool(random.Random(f"{self.seed}/{pool_index}")), pool_index
        return self._pool[offset]

    def long_at(self, place: int, length: int) -> Batch:
        """One sequence of `length` tokens; documents of one group stand behind one another in it."""
        rng = random.Random(f"{self.seed}/long/{place}")
        while True:
            name = rng.choices(list(self.mix), list(self.mix.values()))[0]
            sequence = None if name == TURNS else self._long_sequence(name, length + 1, rng)
            if sequence:
                return stack([sequence])

    def _draw_pool(self, rng: random.Random) -> list[Batch]:
        sequences: list[Sequence] = []
        read = dict.fromkeys(self.mix, 0)
        while sum(read.values()) < POOL * self.tokens:
            name = min(self.mix, key=lambda group: (read[group] + rng.random()) / self.mix[group])
            sequence = self._sequence(name, rng)
            if sequence:
                sequences.append(sequence)
                read[name] += len(sequence.ids)
        sequences.sort(key=lambda sequence: len(sequence.ids))
        batches, group, limit = [], [], sum(read.values()) / POOL
        filled = 0
        for sequence in sequences:
            if filled >= limit * (len(batches) + 1):
                batches.append(group)
                group = []
            group.append(sequence)
            filled += len(sequence.ids)
        batches.append(group)
        rng.shuffle(batches)
        return [stack(batch) for batch in batches]

    def _sequence(self, name: str, rng: random.Random) -> Sequence | None:
        chosen = rng.choice(self.groups[name])
        if isinstance(chosen, Turn):
            ids, answer = turn_sequence(self.tokenizer, chosen)
            return Sequence(ids, answer, INSTRUCTION_WEIGHT) if len(ids) <= self.longest else None
        text = window(chosen.text, rng)
        whole = len(text) == len(chosen.text)
        if not text.strip():
            return None
        return self._learned(Document(text, chosen.language), whole, self.longest, rng)

    def _long_sequence(self, name: str, length: int, rng: random.Random) -> Sequence | None:
        text = ""
        while len(text) < CHARACTERS_A_TOKEN * length:
            chosen = rng.choice(self.groups[name])
            text += chosen.text + "\n\n"
        sequence = self._learned(Document(text[: CHARACTERS_A_TOKEN * length], chosen.language), False, length, rng)
        return sequence if sequence and len(sequence.ids) == length else None

    def _learned(self, document: Document, whole: bool, longest: int, rng: random.Random) -> Sequence | None:
        made = training_sequence(self.tokenizer, document, whole, self.fim_rate, longest, rng)
        return made and Sequence(*made, PROMPT_WEIGHT)


def window(text: str, rng: random.Random) -> str:
    """A small text whole; of a longer one some lines that follow each other, from anywhere."""
    length = rng.randrange(*WINDOW_CHARACTERS)
    if len(text) <= WINDOW_CHARACTERS[1]:
        return text
    start = text.rfind("\n", 0, rng.randrange(len(text) - length + 1)) + 1
    return text[start : max(text.rfind("\n", start, start + length) + 1, start + WINDOW_CHARACTERS[0])]


def stack(group: list[Sequence]) -> Batch:
    length = max(len(sequence.ids) for sequence in group) - 1
    inputs = torch.zeros(len(group), length, dtype=torch.long)
    targets = torch.full((len(group), length), IGNORED)
    weights = torch.zeros(len(group), length)
    for row, sequence in enumerate(group):
        count = len(sequence.ids) - 1
        inputs[row, :count] = torch.tensor(sequence.ids[:-1])
        targets[row, :count] = torch.tensor(sequence.ids[1:])
        weights[row, :count] = sequence.prompt_weight
        weights[row, max(0, count - sequence.answer) : count] = answer_weight(sequence.answer)
    return Batch(inputs, targets, weights)


def answer_weight(tokens: int) -> float:
    """Of each token of an answer that has so many."""
    return ANSWER_WEIGHT * min(MOST_WEIGHT, max(1.0, (LONG_ANSWER / max(1, tokens)) ** 0.5))
