"""The fused kernels against PyTorch's own operations: values and gradients."""

import unittest
from dataclasses import replace
from unittest.mock import patch

import torch

from training import kernels, muon, plain
from training.model import Llama
from training.presets import PRESETS

SHAPE = replace(PRESETS["tiny"].shape, context=1200)
TOLERANCE = 2e-5  # of float32 sums in another order
NARROW_TOLERANCE = 0.01  # of factors with 8 bits


def gradients(parts, ids: torch.Tensor) -> tuple[torch.Tensor, list[torch.Tensor]]:
    torch.manual_seed(0)
    model = Llama(SHAPE, parts)
    for weight in model.parameters():
        weight.data.mul_(3)  # far from the small initial weights, where everything is nearly linear
    hidden = model(ids).flatten(0, 1)
    weights = torch.linspace(0.1, 1, len(hidden)) / len(hidden)
    loss, losses = parts.weighted_cross_entropy(hidden, model.output.weight, ids.flatten().roll(-1), weights)
    return losses, list(torch.autograd.grad(loss, list(model.parameters())))


class Kernels(unittest.TestCase):
    def same(self, rows: int, length: int, narrow: bool = False) -> None:
        tolerance = NARROW_TOLERANCE if narrow else TOLERANCE
        ids = torch.randint(0, SHAPE.vocab_size, (rows, length), generator=torch.Generator().manual_seed(1))
        with patch.object(kernels, "NARROW_PRODUCTS", narrow):
            (losses, found), (expected_losses, expected) = gradients(kernels, ids), gradients(plain, ids)
        self.assertLess((losses - expected_losses).abs().max(), tolerance * expected_losses.max())
        for ours, truth in zip(found, expected):
            self.assertLess((ours - truth).abs().max(), 10 * tolerance * truth.abs().max())

    def test_short_sequences(self) -> None:
        self.same(3, 37)

    def test_long_sequence_in_parts(self) -> None:
        self.same(1, 1100)

    def test_narrow_products(self) -> None:
        self.same(3, 37, narrow=True)
        self.same(1, 1100, narrow=True)

    def test_narrow_steps_towards_orthogonal(self) -> None:
        gradient = torch.randn(48, 32, generator=torch.Generator().manual_seed(4))
        for wanted in (gradient, gradient.T):
            error = (muon.narrowly(wanted) - muon.by_gram(wanted)).norm()
            self.assertLess(error, 2 * NARROW_TOLERANCE * muon.by_gram(wanted).norm())

    def test_plain_loss_is_cross_entropy(self) -> None:
        generator = torch.Generator().manual_seed(2)
        hidden, matrix = (torch.randn(n, 16, generator=generator, requires_grad=True) for n in (700, 50))
        targets, weights = torch.randint(0, 50, (700,), generator=generator), torch.rand(700, generator=generator)
        loss, _ = plain.weighted_cross_entropy(hidden, matrix, targets, weights)
        expected = (torch.nn.functional.cross_entropy(hidden @ matrix.T, targets, reduction="none") * weights).sum()
        self.assertLess(abs(loss - expected), TOLERANCE * expected)
        for ours, truth in zip(torch.autograd.grad(loss, (hidden, matrix)), torch.autograd.grad(expected, (hidden, matrix))):
            self.assertLess((ours - truth).abs().max(), TOLERANCE * truth.abs().max())

    def test_refuses_memory_with_gaps(self) -> None:
        with self.assertRaises(ValueError):
            kernels.swiglu(torch.ones(4, 4).T, torch.ones(4, 4))


if __name__ == "__main__":
    unittest.main()
