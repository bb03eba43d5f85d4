"""The parts of a layer in PyTorch's own operations: for any device, and the truth that kernels.py is tested against."""

import math
from collections.abc import Callable

import torch
import torch.nn.functional as F
from torch import Tensor

QUERIES_TOGETHER = 512  # of a long sequence: scores that the mask would hide are not computed
ROWS = 256  # positions whose scores are held at once: 4 MB at 4,096 tokens, which stays in the cache


linear = F.linear


def norm(x: Tensor, weight: Tensor, epsilon: float) -> Tensor:
    return x * torch.rsqrt(x.square().mean(-1, keepdim=True) + epsilon) * weight


def swiglu(gate: Tensor, up: Tensor) -> Tensor:
    return F.silu(gate) * up


def rotate(x: Tensor, rotation: Tensor) -> Tensor:
    """Rotates neighbouring elements (0, 1), (2, 3) … of each head: the order in which GGUF keeps Llama's rows."""
    pairs = torch.view_as_complex(x.reshape(*x.shape[:-1], -1, 2))
    return torch.view_as_real(pairs * rotation[:, None]).flatten(-2)


def attention(q: Tensor, k: Tensor, v: Tensor, rotation: Tensor) -> Tensor:
    """(batch, length, heads, head size) three times, rotation of `length` positions → (batch, length, heads · head size)."""
    batch, length, heads, head_size = q.shape
    q, k, v = (x.transpose(1, 2).reshape(-1, length, head_size) for x in (rotate(q, rotation), rotate(k, rotation), v))
    mixed = torch.cat([attend(q[:, i : i + QUERIES_TOGETHER], k, v, i) for i in range(0, length, QUERIES_TOGETHER)], 1)
    return mixed.view(batch, heads, length, head_size).transpose(1, 2).reshape(batch, length, heads * head_size)


def attend(q: Tensor, k: Tensor, v: Tensor, first: int) -> Tensor:
    """Queries of positions `first` … (batch · heads, queries, head size) over all keys up to each."""
    end = first + q.shape[1]
    hidden = torch.ones(q.shape[1], end, dtype=torch.bool, device=q.device).triu(first + 1)
    scores = torch.bmm(q * (1 / math.sqrt(q.shape[2])), k[:, :end].transpose(1, 2)).masked_fill(hidden, -math.inf)
    return torch.bmm(scores.softmax(-1), v[:, :end])


def cross_entropy(scores: Tensor, targets: Tensor, weights: Tensor) -> Tensor:
    """-log p of each target; `scores` (rows, vocabulary) become their own gradient, weight × (p - [is target])."""
    wanted = targets[:, None]
    highest = scores.amax(1, keepdim=True)
    at_target = scores.gather(1, wanted) - highest
    scores.sub_(highest).exp_()
    total = scores.sum(1, keepdim=True)
    scores.mul_(weights[:, None] / total).scatter_add_(1, wanted, -weights[:, None])
    return (total.log() - at_target)[:, 0]


class WeightedCrossEntropy(torch.autograd.Function):
    """The loss over the vocabulary without ever holding all its scores: gradients are made together with it, part by part."""

    @staticmethod
    def forward(ctx, by: Callable, narrow: Callable, hidden: Tensor, matrix: Tensor, targets: Tensor, weights: Tensor) -> tuple[Tensor, Tensor]:
        losses = torch.empty_like(weights)
        by_hidden, by_matrix = torch.empty_like(hidden), torch.zeros_like(matrix)
        hidden, matrix = narrow(hidden), narrow(matrix)
        for rows in (slice(i, i + ROWS) for i in range(0, len(hidden), ROWS)):
            scores = (hidden[rows] @ matrix.T).float()
            losses[rows] = by(scores, targets[rows], weights[rows])
            scores = narrow(scores)
            by_hidden[rows] = scores @ matrix
            by_matrix += scores.T @ hidden[rows]
        ctx.save_for_backward(by_hidden, by_matrix)
        ctx.mark_non_differentiable(losses)
        return losses @ weights, losses

    @staticmethod
    def backward(ctx, gradient: Tensor, _: Tensor) -> tuple[None, None, Tensor, Tensor, None, None]:
        by_hidden, by_matrix = ctx.saved_tensors
        return None, None, by_hidden.mul_(gradient), by_matrix.mul_(gradient), None, None


def weighted_cross_entropy_by(by: Callable, narrow: Callable, hidden: Tensor, matrix: Tensor, targets: Tensor, weights: Tensor) -> tuple[Tensor, Tensor]:
    """(n, d), (vocabulary, d), (n), (n) → Σ weight × -log p(target), and each -log p(target). `narrow` makes of a matrix what products take."""
    return WeightedCrossEntropy.apply(by, narrow, hidden, matrix, targets, weights)


def weighted_cross_entropy(hidden: Tensor, matrix: Tensor, targets: Tensor, weights: Tensor) -> tuple[Tensor, Tensor]:
    return weighted_cross_entropy_by(cross_entropy, Tensor.contiguous, hidden, matrix, targets, weights)
