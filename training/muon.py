"""Muon: momentum whose update is made orthogonal by five Newton–Schulz steps (Jordan et al., 2024)."""

import math
from collections.abc import Iterable

import torch
from torch import Tensor

# Coefficients of the quintic that drives all singular values towards 1.
A, B, C = 3.4445, -4.7750, 2.0315
STEPS = 5


def orthogonalise(gradient: Tensor) -> Tensor:
    x = gradient / (gradient.norm() + 1e-7)
    wide = x.shape[0] <= x.shape[1]
    x = x if wide else x.T
    for _ in range(STEPS):
        square = x @ x.T
        x = A * x + (B * square + C * square @ square) @ x
    return x if wide else x.T


class Muon(torch.optim.Optimizer):
    def __init__(self, parameters: Iterable[Tensor], lr: float, momentum: float = 0.95, weight_decay: float = 0.5) -> None:
        super().__init__(parameters, {"lr": lr, "momentum": momentum, "weight_decay": weight_decay})

    @torch.no_grad()
    def step(self) -> None:
        for group in self.param_groups:
            for weight in group["params"]:
                state = self.state[weight]
                buffer = state.setdefault("momentum", torch.zeros_like(weight))
                buffer.mul_(group["momentum"]).add_(weight.grad)
                nesterov = weight.grad.add(buffer, alpha=group["momentum"])
                scale = math.sqrt(max(1.0, weight.shape[0] / weight.shape[1]))
                weight.mul_(1 - group["weight_decay"] * group["lr"])
                weight.add_(orthogonalise(nesterov), alpha=-group["lr"] * scale)
