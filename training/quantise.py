"""Matrices as blocks of 32 elements in ggml's formats, rounded as its reference code rounds (ggml-quants.c)."""

import math

import numpy as np

BLOCK = 32  # elements
F32, Q4_0, Q8_0 = 0, 2, 8  # ggml tensor types


def quantise(weight: np.ndarray, kind: int) -> bytes:
    if kind == F32:
        return weight.astype("<f4").tobytes()
    blocks = weight.astype(np.float32).reshape(-1, BLOCK)
    return q8_0(blocks) if kind == Q8_0 else q4_0(blocks)


def q8_0(blocks: np.ndarray) -> bytes:
    """A float16 scale, then 32 signed bytes. Rounds half away from zero."""
    scale = np.abs(blocks).max(axis=1) / np.float32(127)
    scaled = blocks * inverse(scale)
    codes = np.trunc(scaled + np.copysign(np.float32(0.5), scaled))
    packed = np.empty(len(blocks), dtype=[("scale", "<f2"), ("codes", "i1", BLOCK)])
    packed["scale"], packed["codes"] = scale, codes
    return packed.tobytes()


def q4_0(blocks: np.ndarray) -> bytes:
    """A float16 scale, then 16 bytes: code + 8 of elements 0…15 in the low halves, of 16…31 in the high ones.

    The element of the largest magnitude becomes -8 exactly, so the scale has the opposite sign.
    """
    largest = np.take_along_axis(blocks, np.abs(blocks).argmax(axis=1)[:, None], axis=1)[:, 0]
    scale = largest / np.float32(-8)
    codes = np.minimum(15, np.trunc(blocks * inverse(scale) + np.float32(8.5))).astype(np.uint8)
    packed = np.empty(len(blocks), dtype=[("scale", "<f2"), ("codes", "u1", BLOCK // 2)])
    packed["scale"], packed["codes"] = scale, codes[:, : BLOCK // 2] | codes[:, BLOCK // 2 :] << 4
    return packed.tobytes()


def inverse(scale: np.ndarray) -> np.ndarray:
    """1 / scale as a column; 0 where the scale is stored as 0, as of a block of zeros and of weights that decayed to next to nothing."""
    return np.divide(np.float32(1), scale, out=np.zeros_like(scale), where=scale.astype(np.float16) != 0)[:, None]


def dequantise(data: bytes, kind: int, shape: tuple[int, ...]) -> np.ndarray:
    """The F32 values of the tensor at the beginning of `data`."""
    count = math.prod(shape)
    if kind == F32:
        return np.frombuffer(data, "<f4", count).reshape(shape).copy()
    codes = ("codes", "i1", BLOCK) if kind == Q8_0 else ("codes", "u1", BLOCK // 2)
    blocks = np.frombuffer(data, np.dtype([("scale", "<f2"), codes]), count // BLOCK)
    values = blocks["codes"] if kind == Q8_0 else np.concatenate([blocks["codes"] & 15, blocks["codes"] >> 4], axis=1) - np.float32(8)
    return (blocks["scale"].astype(np.float32)[:, None] * values).astype(np.float32).reshape(shape)
