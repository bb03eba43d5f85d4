"""Muon: momentum whose update is made orthogonal by five Newton–Schulz steps (Jordan et al., 2024)."""

import math
from collections.abc import Iterable

import torch
from torch import Tensor

# Coefficients of the quintic that drives all singular values towards 1.
A, B, C = 3.4445, -4.7750, 2.0315
STEPS = 5


def orthogonalise(gradients: Tensor) -> Tensor:
    """(matrices, rows, columns): matrices of one shape go together, since small products cost mostly their calls."""
    x = gradients / (gradients.norm(dim=(1, 2), keepdim=True) + 1e-7)
    wide = x.shape[1] <= x.shape[2]
    x = x if wide else x.mT
    for _ in range(STEPS):
        square = x @ x.mT
        x = A * x + (B * square + C * square @ square) @ x
    return x if wide else x.mT


class Muon(torch.optim.Optimizer):
    def __init__(self, parameters: Iterable[Tensor], lr: float, momentum: float = 0.95, weight_decay: float = 0.5) -> None:
        super().__init__(parameters, {"lr": lr, "momentum": momentum, "weight_decay": weight_decay})

    @torch.no_grad()
    def step(self) -> None:
        for group in self.param_groups:
            for shape in sorted({weight.shape for weight in group["params"]}):
                weights = [weight for weight in group["params"] if weight.shape == shape]
                updates = orthogonalise(torch.stack([self._nesterov(weight, group["momentum"]) for weight in weights]))
                scale = math.sqrt(max(1.0, shape[0] / shape[1]))
                for weight, update in zip(weights, updates):
                    weight.mul_(1 - group["weight_decay"] * group["lr"])
                    weight.add_(update, alpha=-group["lr"] * scale)

    def _nesterov(self, weight: Tensor, momentum: float) -> Tensor:
        buffer = self.state[weight].setdefault("momentum", torch.zeros_like(weight))
        buffer.mul_(momentum).add_(weight.grad)
        return weight.grad.add(buffer, alpha=momentum)
