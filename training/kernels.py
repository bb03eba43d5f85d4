"""kernels.c as differentiable functions: the same results as `plain.py` to rounding, in about a third of the passes over memory.

Matrix products take numbers of 16 bits (bfloat16, summed in single precision) where the processor multiplies those: twice as fast there.
"""

import ctypes
import math
import subprocess
import tempfile
from pathlib import Path

import torch
from torch import Tensor
from torch.autograd import Function

from .plain import QUERIES_TOGETHER, weighted_cross_entropy_by
from .processor import NARROW_PRODUCTS

SOURCE = Path(__file__).with_name("kernels.c")
COMPILE = ("gcc", "-O3", "-march=native", "-ffast-math", "-shared", "-fPIC")


def compiled() -> ctypes.CDLL:
    """The library is mapped before its folder goes away. ctypes lets other threads run during a call."""
    with tempfile.TemporaryDirectory() as folder:
        library = Path(folder) / "kernels.so"
        subprocess.run([*COMPILE, "-o", library, SOURCE, "-lmvec", "-lm"], check=True)
        return ctypes.CDLL(library)


C = compiled()


def at(tensor: Tensor) -> ctypes.c_void_p:
    if not tensor.is_contiguous():
        raise ValueError("a kernel reads contiguous memory only")
    return ctypes.c_void_p(tensor.data_ptr())


def sizes(*numbers: int) -> list[ctypes.c_long]:
    return [ctypes.c_long(number) for number in numbers]


def narrow(x: Tensor) -> Tensor:
    """As products take it."""
    return x.bfloat16() if NARROW_PRODUCTS else x


class Linear(Function):
    """(…, inputs), (outputs, inputs) → (…, outputs)."""

    @staticmethod
    def forward(ctx, x: Tensor, weight: Tensor) -> Tensor:
        x, weight = narrow(x), narrow(weight)
        ctx.save_for_backward(x, weight)
        return torch.nn.functional.linear(x, weight).float()

    @staticmethod
    def backward(ctx, dy: Tensor) -> tuple[Tensor, Tensor]:
        x, weight = ctx.saved_tensors
        dy = narrow(dy)
        return (dy @ weight).float(), (dy.flatten(0, -2).T @ x.flatten(0, -2)).float()


class Norm(Function):
    @staticmethod
    def forward(ctx, x: Tensor, weight: Tensor, epsilon: float) -> Tensor:
        x = x.contiguous()
        y, scale = torch.empty_like(x), x.new_empty(x.shape[:-1])
        C.norm_forward(at(x), at(weight), at(y), at(scale), *sizes(scale.numel(), x.shape[-1]), ctypes.c_float(epsilon))
        ctx.save_for_backward(x, weight, scale)
        return y

    @staticmethod
    def backward(ctx, dy: Tensor) -> tuple[Tensor, Tensor, None]:
        x, weight, scale = ctx.saved_tensors
        dx, dweight = torch.empty_like(x), torch.zeros_like(weight)
        C.norm_backward(at(x), at(weight), at(scale), at(dy.contiguous()), at(dx), at(dweight), *sizes(scale.numel(), x.shape[-1]))
        return dx, dweight, None


class SwiGLU(Function):
    @staticmethod
    def forward(ctx, gate: Tensor, up: Tensor) -> Tensor:
        y = torch.empty_like(gate)
        C.swiglu_forward(at(gate), at(up), at(y), *sizes(gate.numel()))
        ctx.save_for_backward(gate, up)
        return y

    @staticmethod
    def backward(ctx, dy: Tensor) -> tuple[Tensor, Tensor]:
        gate, up = ctx.saved_tensors
        dgate, dup = torch.empty_like(gate), torch.empty_like(up)
        C.swiglu_backward(at(gate), at(up), at(dy.contiguous()), at(dgate), at(dup), *sizes(gate.numel()))
        return dgate, dup


class Attention(Function):
    """(batch, length, heads, head size) three times, rotation table of `length` → (batch, length, heads · head size)."""

    @staticmethod
    def forward(ctx, q: Tensor, k: Tensor, v: Tensor, rotation: Tensor) -> Tensor:
        batch, length, heads, head_size = q.shape
        turn = torch.view_as_real(rotation).contiguous()
        mixed = q.new_empty(batch * heads, length, head_size)
        q, k, v = (narrow(x) for x in (heads_first(q, turn), heads_first(k, turn), v.transpose(1, 2).reshape(-1, length, head_size)))
        shares = []
        for first in range(0, length, QUERIES_TOGETHER):
            end = min(length, first + QUERIES_TOGETHER)
            p = torch.bmm(q[:, first:end], k[:, :end].transpose(1, 2)).float()
            C.causal_softmax(at(p), *sizes(*p.shape, first), ctypes.c_float(1 / math.sqrt(head_size)))
            mixed[:, first:end] = torch.bmm(narrow(p), v[:, :end])
            shares.append(p)
        ctx.shape = mixed.shape, (batch, length, heads, head_size)
        ctx.save_for_backward(q, k, v, turn, *shares)
        return mixed.view(batch, heads, length, head_size).transpose(1, 2).reshape(batch, length, heads * head_size)

    @staticmethod
    def backward(ctx, dy: Tensor) -> tuple[Tensor, Tensor, Tensor, None]:
        q, k, v, turn, *shares = ctx.saved_tensors
        inner, outer = ctx.shape
        batch, length, heads, head_size = outer
        dmixed = dy.view(outer).transpose(1, 2).reshape(inner)
        dq, dk, dv = dmixed.new_empty(inner), dmixed.new_zeros(inner), dmixed.new_zeros(inner)
        for p in shares:
            end = p.shape[2]
            first = end - p.shape[1]
            part = narrow(dmixed[:, first:end])
            dv[:, :end] += torch.bmm(narrow(p).transpose(1, 2), part)
            dp = torch.bmm(part, v[:, :end].transpose(1, 2)).float()
            C.causal_softmax_backward(at(p), at(dp), *sizes(*p.shape, first), ctypes.c_float(1 / math.sqrt(head_size)))
            dp = narrow(dp)
            dq[:, first:end] = torch.bmm(dp, k[:, :end])
            dk[:, :end] += torch.bmm(dp.transpose(1, 2), q[:, first:end])
        return heads_last(dq, turn, outer), heads_last(dk, turn, outer), dv.view(batch, heads, length, head_size).transpose(1, 2), None


def heads_first(x: Tensor, turn: Tensor) -> Tensor:
    batch, length, heads, head_size = x.shape
    y = x.new_empty(batch * heads, length, head_size)
    C.to_heads(at(x), at(turn), at(y), *sizes(batch, length, heads, head_size // 2))
    return y


def heads_last(dy: Tensor, turn: Tensor, shape: tuple[int, int, int, int]) -> Tensor:
    batch, length, heads, head_size = shape
    dx = dy.new_empty(shape)
    C.from_heads(at(dy), at(turn), at(dx), *sizes(batch, length, heads, head_size // 2))
    return dx


def linear(x: Tensor, weight: Tensor) -> Tensor:
    return Linear.apply(x, weight)


def norm(x: Tensor, weight: Tensor, epsilon: float) -> Tensor:
    return Norm.apply(x, weight, epsilon)


def swiglu(gate: Tensor, up: Tensor) -> Tensor:
    return SwiGLU.apply(gate, up)


def attention(q: Tensor, k: Tensor, v: Tensor, rotation: Tensor) -> Tensor:
    return Attention.apply(q, k, v, rotation)


def cross_entropy(scores: Tensor, targets: Tensor, weights: Tensor) -> Tensor:
    losses = torch.empty_like(weights)
    C.cross_entropy(at(scores), at(targets), at(weights), at(losses), *sizes(*scores.shape))
    return losses


def weighted_cross_entropy(hidden: Tensor, matrix: Tensor, targets: Tensor, weights: Tensor) -> tuple[Tensor, Tensor]:
    return weighted_cross_entropy_by(cross_entropy, narrow, hidden, matrix, targets, weights)
