"""A plain Llama: RMSNorm, rotary positions on interleaved pairs, SwiGLU, no biases, an output matrix of its own."""

import math
from dataclasses import dataclass
from types import ModuleType

import torch
from torch import Tensor, nn

from . import plain


@dataclass(frozen=True)
class Shape:
    vocab_size: int
    layers: int
    hidden: int  # this and `feed_forward` are multiples of 32, the block of Q8_0 and Q4_0
    heads: int
    feed_forward: int
    context: int
    norm_epsilon: float = 1e-5
    rotary_base: float = 1_000_000.0

    @property
    def head_size(self) -> int:
        return self.hidden // self.heads


class RMSNorm(nn.Module):
    def __init__(self, size: int, epsilon: float, parts: ModuleType) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.ones(size))
        self.epsilon, self.parts = epsilon, parts

    def forward(self, x: Tensor) -> Tensor:
        return self.parts.norm(x, self.weight, self.epsilon)


class Attention(nn.Module):
    def __init__(self, shape: Shape, parts: ModuleType) -> None:
        super().__init__()
        self.heads, self.head_size, self.parts = shape.heads, shape.head_size, parts
        self.q = nn.Linear(shape.hidden, shape.hidden, bias=False)
        self.k = nn.Linear(shape.hidden, shape.hidden, bias=False)
        self.v = nn.Linear(shape.hidden, shape.hidden, bias=False)
        self.out = nn.Linear(shape.hidden, shape.hidden, bias=False)

    def forward(self, x: Tensor, rotation: Tensor) -> Tensor:
        per_head = (*x.shape[:2], self.heads, self.head_size)
        q, k, v = (self.parts.linear(x, matrix.weight).view(per_head) for matrix in (self.q, self.k, self.v))
        return self.parts.linear(self.parts.attention(q, k, v, rotation), self.out.weight)


class FeedForward(nn.Module):
    def __init__(self, shape: Shape, parts: ModuleType) -> None:
        super().__init__()
        self.parts = parts
        self.gate = nn.Linear(shape.hidden, shape.feed_forward, bias=False)
        self.up = nn.Linear(shape.hidden, shape.feed_forward, bias=False)
        self.down = nn.Linear(shape.feed_forward, shape.hidden, bias=False)

    def forward(self, x: Tensor) -> Tensor:
        gate, up = (self.parts.linear(x, matrix.weight) for matrix in (self.gate, self.up))
        return self.parts.linear(self.parts.swiglu(gate, up), self.down.weight)


class Layer(nn.Module):
    def __init__(self, shape: Shape, parts: ModuleType) -> None:
        super().__init__()
        self.attention_norm = RMSNorm(shape.hidden, shape.norm_epsilon, parts)
        self.attention = Attention(shape, parts)
        self.feed_forward_norm = RMSNorm(shape.hidden, shape.norm_epsilon, parts)
        self.feed_forward = FeedForward(shape, parts)

    def forward(self, x: Tensor, rotation: Tensor) -> Tensor:
        x = x + self.attention(self.attention_norm(x), rotation)
        return x + self.feed_forward(self.feed_forward_norm(x))


class Llama(nn.Module):
    """`parts` is the module that computes what is no matrix product: plain.py anywhere, kernels.py on a CPU."""

    def __init__(self, shape: Shape, parts: ModuleType = plain) -> None:
        super().__init__()
        self.shape, self.parts = shape, parts
        self.embedding = nn.Embedding(shape.vocab_size, shape.hidden)
        self.layers = nn.ModuleList(Layer(shape, parts) for _ in range(shape.layers))
        self.norm = RMSNorm(shape.hidden, shape.norm_epsilon, parts)
        self.output = nn.Linear(shape.hidden, shape.vocab_size, bias=False)
        self.register_buffer("rotation", rotation_table(shape), persistent=False)
        self.apply(self._initialise)

    def _initialise(self, module: nn.Module) -> None:
        if isinstance(module, (nn.Linear, nn.Embedding)):
            nn.init.normal_(module.weight, std=0.02)
        if isinstance(module, (Attention, FeedForward)):  # what is added to the residual stream starts small
            last = module.out if isinstance(module, Attention) else module.down
            nn.init.normal_(last.weight, std=0.02 / math.sqrt(2 * self.shape.layers))

    def forward(self, ids: Tensor) -> Tensor:
        """(batch, length) → hidden states before the output matrix, (batch, length, hidden)."""
        rotation = self.rotation[: ids.shape[1]]
        x = self.embedding(ids)
        for layer in self.layers:
            x = layer(x, rotation)
        return self.norm(x)


def rotation_table(shape: Shape) -> Tensor:
    """e^(i · position · base^(-2j / head size)), complex (context, head size / 2)."""
    exponents = torch.arange(0, shape.head_size, 2, dtype=torch.float64) / shape.head_size
    angles = torch.outer(torch.arange(shape.context, dtype=torch.float64), shape.rotary_base**-exponents)
    return torch.polar(torch.ones_like(angles), angles).to(torch.complex64)


def deepened(weights: dict[str, Tensor], layers: int) -> dict[str, Tensor]:
    """Weights of a model with twice the layers that computes the same: each layer is followed by a copy whose two outputs are zero."""
    deeper = {name: weight for name, weight in weights.items() if not name.startswith("layers.")}
    for index in range(layers):
        copied, repeated = divmod(index, 2)
        for name, weight in weights.items():
            if name.startswith(f"layers.{copied}."):
                _, _, part = name.split(".", 2)
                silent = repeated and part in ("attention.out.weight", "feed_forward.down.weight")
                deeper[f"layers.{index}.{part}"] = torch.zeros_like(weight) if silent else weight.clone()
    return deeper
