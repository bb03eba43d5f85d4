"""The parts of a layer on a GPU: PyTorch 2's fused attention, and the rest left to its compiler.

Never run so far: no GPU was at hand, and the PyTorch here is 1.13. plain.py says what each part must give.
"""

import torch.nn.functional as F
from torch import Tensor

from .plain import linear, norm, rotate, swiglu

__all__ = ["attention", "linear", "norm", "swiglu", "weighted_cross_entropy"]


def attention(q: Tensor, k: Tensor, v: Tensor, rotation: Tensor) -> Tensor:
    q, k, v = (x.transpose(1, 2) for x in (rotate(q.float(), rotation).to(v.dtype), rotate(k.float(), rotation).to(v.dtype), v))
    return F.scaled_dot_product_attention(q, k, v, is_causal=True).transpose(1, 2).flatten(2)


def weighted_cross_entropy(hidden: Tensor, matrix: Tensor, targets: Tensor, weights: Tensor) -> tuple[Tensor, Tensor]:
    losses = F.cross_entropy(F.linear(hidden, matrix).float(), targets, reduction="none")
    return losses @ weights, losses.detach()
