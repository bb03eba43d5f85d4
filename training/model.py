"""A plain Llama: RMSNorm, rotary positions on interleaved pairs, SwiGLU, no biases, an output matrix of its own."""

import math
from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor, nn


@dataclass(frozen=True)
class Shape:
    vocab_size: int
    layers: int = 6
    hidden: int = 128
    heads: int = 4  # of 32 elements; every row length is a multiple of 32, the block of Q8_0
    feed_forward: int = 352
    context: int = 1024
    norm_epsilon: float = 1e-5
    rotary_base: float = 1_000_000.0

    @property
    def head_size(self) -> int:
        return self.hidden // self.heads


class RMSNorm(nn.Module):
    def __init__(self, size: int, epsilon: float) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.ones(size))
        self.epsilon = epsilon

    def forward(self, x: Tensor) -> Tensor:
        return x * torch.rsqrt(x.square().mean(-1, keepdim=True) + self.epsilon) * self.weight


class Attention(nn.Module):
    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.heads, self.head_size = shape.heads, shape.head_size
        self.q = nn.Linear(shape.hidden, shape.hidden, bias=False)
        self.k = nn.Linear(shape.hidden, shape.hidden, bias=False)
        self.v = nn.Linear(shape.hidden, shape.hidden, bias=False)
        self.out = nn.Linear(shape.hidden, shape.hidden, bias=False)

    def forward(self, x: Tensor, rotation: tuple[Tensor, Tensor], mask: Tensor) -> Tensor:
        batch, length, hidden = x.shape
        per_head = (batch, length, self.heads, self.head_size)
        q = rotate(self.q(x).view(per_head), rotation).transpose(1, 2).reshape(-1, length, self.head_size)
        k = rotate(self.k(x).view(per_head), rotation).transpose(1, 2).reshape(-1, length, self.head_size)
        v = self.v(x).view(per_head).transpose(1, 2).reshape(-1, length, self.head_size)
        # (batch · heads, length, length); the mask is 0 below the diagonal and -inf above
        scores = torch.baddbmm(mask, q, k.transpose(1, 2), alpha=1 / math.sqrt(self.head_size))
        mixed = torch.bmm(scores.softmax(-1), v).view(batch, self.heads, length, self.head_size)
        return self.out(mixed.transpose(1, 2).reshape(batch, length, hidden))


class FeedForward(nn.Module):
    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.gate = nn.Linear(shape.hidden, shape.feed_forward, bias=False)
        self.up = nn.Linear(shape.hidden, shape.feed_forward, bias=False)
        self.down = nn.Linear(shape.feed_forward, shape.hidden, bias=False)

    def forward(self, x: Tensor) -> Tensor:
        return self.down(F.silu(self.gate(x)) * self.up(x))


class Layer(nn.Module):
    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.attention_norm = RMSNorm(shape.hidden, shape.norm_epsilon)
        self.attention = Attention(shape)
        self.feed_forward_norm = RMSNorm(shape.hidden, shape.norm_epsilon)
        self.feed_forward = FeedForward(shape)

    def forward(self, x: Tensor, rotation: tuple[Tensor, Tensor], mask: Tensor) -> Tensor:
        x = x + self.attention(self.attention_norm(x), rotation, mask)
        return x + self.feed_forward(self.feed_forward_norm(x))


class Llama(nn.Module):
    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.shape = shape
        self.embedding = nn.Embedding(shape.vocab_size, shape.hidden)
        self.layers = nn.ModuleList(Layer(shape) for _ in range(shape.layers))
        self.norm = RMSNorm(shape.hidden, shape.norm_epsilon)
        self.output = nn.Linear(shape.hidden, shape.vocab_size, bias=False)
        cosine, sine = rotation_table(shape)
        self.register_buffer("cosine", cosine, persistent=False)
        self.register_buffer("sine", sine, persistent=False)
        self.apply(self._initialise)

    def _initialise(self, module: nn.Module) -> None:
        if isinstance(module, (nn.Linear, nn.Embedding)):
            nn.init.normal_(module.weight, std=0.02)
        if isinstance(module, (Attention, FeedForward)):  # what is added to the residual stream starts small
            last = module.out if isinstance(module, Attention) else module.down
            nn.init.normal_(last.weight, std=0.02 / math.sqrt(2 * self.shape.layers))

    def forward(self, ids: Tensor) -> Tensor:
        """(batch, length) → hidden states before the output matrix, (batch, length, hidden)."""
        length = ids.shape[1]
        rotation = self.cosine[:length], self.sine[:length]
        mask = torch.full((length, length), -math.inf).triu(1)
        x = self.embedding(ids)
        for layer in self.layers:
            x = layer(x, rotation, mask)
        return self.norm(x)


def rotation_table(shape: Shape) -> tuple[Tensor, Tensor]:
    """cos and sin of position × base^(-2i / head size), each (context, 1, head size / 2)."""
    exponents = torch.arange(0, shape.head_size, 2, dtype=torch.float64) / shape.head_size
    angles = torch.outer(torch.arange(shape.context, dtype=torch.float64), shape.rotary_base**-exponents)
    return angles.cos().float()[:, None], angles.sin().float()[:, None]


def rotate(x: Tensor, rotation: tuple[Tensor, Tensor]) -> Tensor:
    """Rotates neighbouring elements (0, 1), (2, 3) … of each head: the order in which GGUF keeps Llama's rows."""
    cosine, sine = rotation
    even, odd = x.view(*x.shape[:-1], -1, 2).unbind(-1)
    return torch.stack((even * cosine - odd * sine, even * sine + odd * cosine), -1).view(x.shape)
