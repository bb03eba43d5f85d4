"""Sizes by the hardware at hand: one set of scripts, the numbers here."""

from dataclasses import dataclass

from .model import Shape


@dataclass(frozen=True)
class Length:
    """Of a stage, in tokens that were learned from. The rate is constant between `warm_up` and the `decay` at the end."""

    total: int
    warm_up: int = 0
    decay: int = 0
    long: int = 0  # of them in sequences as long as the context

    def scaled(self, scale: float) -> "Length":
        return Length(*(round(tokens * scale) for tokens in (self.total, self.warm_up, self.decay, self.long)))


@dataclass(frozen=True)
class Preset:
    shape: Shape
    threads: int  # each takes a batch of its own; they meet once a step
    batch: int  # tokens a thread and step
    longest: int  # tokens of a sequence that is not one of the long ones
    lengths: dict[str, Length]
    device: str = "cpu"  # or "cuda": bf16, compiled, fused attention


M = 1_000_000

PRESETS = {
    # 6.9 M parameters on two cores: what 80 GFLOP/s a core can take through some ten million tokens in an afternoon.
    "cpu": Preset(
        Shape(vocab_size=4096, layers=6, hidden=256, heads=4, feed_forward=704, context=4096),
        threads=2,
        batch=1024,
        longest=512,
        lengths={
            "base-shallow": Length(2 * M, warm_up=M // 5),
            "base-stable": Length(38 * M, warm_up=M // 10),
            "base": Length(5 * M, decay=5 * M, long=2 * M),
            "python": Length(3 * M, decay=2 * M, long=M // 2),
            "instruct": Length(2 * M, decay=2 * M, long=M // 3),
        },
    ),
    # 31.5 M parameters and a billion tokens, where a GPU can be had. Never run so far.
    "gpu": Preset(
        Shape(vocab_size=4096, layers=8, hidden=512, heads=8, feed_forward=1536, context=4096),
        threads=1,
        batch=131_072,
        longest=1024,
        lengths={
            "base-shallow": Length(100 * M, warm_up=10 * M),
            "base-stable": Length(600 * M, warm_up=5 * M),
            "base": Length(150 * M, decay=150 * M, long=30 * M),
            "python": Length(100 * M, decay=80 * M, long=15 * M),
            "instruct": Length(50 * M, decay=50 * M, long=8 * M),
        },
        device="cuda",
    ),
    # For tests, and for seeing the whole pipeline run in minutes.
    "tiny": Preset(
        Shape(vocab_size=1024, layers=2, hidden=64, heads=2, feed_forward=192, context=512),
        threads=2,
        batch=1024,
        longest=256,
        lengths={
            "base-shallow": Length(M // 2, warm_up=M // 50),
            "base-stable": Length(M // 2, warm_up=M // 50),
            "base": Length(M // 4, decay=M // 4, long=M // 50),
            "python": Length(M // 4, decay=M // 5, long=M // 50),
            "instruct": Length(M // 4, decay=M // 4, long=M // 50),
        },
    ),
}
