"""Writes a checkpoint as GGUF version 3: Q8_0 matrices, F32 norms, the vocabulary.

    python3 -m training.export_gguf --run DIR --out public/models/cria-0.Q8_0.gguf

Format: https://github.com/ggml-org/ggml/blob/master/docs/gguf.md
"""

import argparse
import struct
from pathlib import Path

import numpy as np
import torch

from .model import Shape
from .tokenizer import BOS, EOS, INFILL_TOKENS, Tokenizer

ALIGNMENT = 32  # bytes; GGUF's default
BLOCK = 32  # elements of a Q8_0 block
F32, Q8_0 = 0, 8  # ggml tensor types
MOSTLY_Q8_0 = 7  # general.file_type
UINT32, INT32, FLOAT32, BOOL, STRING, ARRAY = 4, 5, 6, 7, 8, 9  # GGUF value types
NORMAL, UNKNOWN, CONTROL, BYTE = 1, 2, 3, 6  # token types of llama.cpp

# Our rotary pairs are neighbours, as GGUF has them for Llama: query and key rows need no permutation.
TENSORS = {"embedding": "token_embd", "norm": "output_norm", "output": "output"}
LAYER_TENSORS = {
    "attention_norm": "attn_norm", "attention.q": "attn_q", "attention.k": "attn_k", "attention.v": "attn_v",
    "attention.out": "attn_output", "feed_forward_norm": "ffn_norm", "feed_forward.gate": "ffn_gate",
    "feed_forward.up": "ffn_up", "feed_forward.down": "ffn_down",
}  # fmt: skip


def gguf_name(name: str) -> str:
    module, _, kind = name.rpartition(".")
    if module.startswith("layers."):
        _, index, part = module.split(".", 2)
        return f"blk.{index}.{LAYER_TENSORS[part]}.{kind}"
    return f"{TENSORS[module]}.{kind}"


def quantise_q8_0(matrix: np.ndarray) -> bytes:
    """Blocks of 32: a float16 scale, then 32 signed bytes. Rounds half away from zero, as ggml does."""
    blocks = matrix.astype(np.float32).reshape(-1, BLOCK)
    scale = np.abs(blocks).max(axis=1, keepdims=True) / 127
    scaled = blocks * np.divide(1, scale, out=np.zeros_like(scale), where=scale != 0)
    codes = np.trunc(scaled + np.copysign(np.float32(0.5), scaled)).astype(np.int8)
    packed = np.empty(len(blocks), dtype=[("scale", "<f2"), ("codes", "i1", BLOCK)])
    packed["scale"], packed["codes"] = scale[:, 0], codes
    return packed.tobytes()


def string(text: str) -> bytes:
    data = text.encode()
    return struct.pack("<Q", len(data)) + data


def entry(key: str, kind: int, value: bytes) -> bytes:
    return string(key) + struct.pack("<I", kind) + value


def uint32(key: str, value: int) -> bytes:
    return entry(key, UINT32, struct.pack("<I", value))


def float32(key: str, value: float) -> bytes:
    return entry(key, FLOAT32, struct.pack("<f", value))


def array(key: str, kind: int, count: int, data: bytes) -> bytes:
    return entry(key, ARRAY, struct.pack("<IQ", kind, count) + data)


def model_metadata(shape: Shape) -> list[bytes]:
    return [
        entry("general.architecture", STRING, string("llama")),
        entry("general.name", STRING, string("Cria 0")),
        entry("general.license", STRING, string("mit")),
        uint32("general.file_type", MOSTLY_Q8_0),
        uint32("general.alignment", ALIGNMENT),
        uint32("general.quantization_version", 2),
        uint32("llama.vocab_size", shape.vocab_size),
        uint32("llama.block_count", shape.layers),
        uint32("llama.context_length", shape.context),
        uint32("llama.embedding_length", shape.hidden),
        uint32("llama.feed_forward_length", shape.feed_forward),
        uint32("llama.attention.head_count", shape.heads),
        uint32("llama.attention.head_count_kv", shape.heads),
        float32("llama.attention.layer_norm_rms_epsilon", shape.norm_epsilon),
        uint32("llama.rope.dimension_count", shape.head_size),
        float32("llama.rope.freq_base", shape.rotary_base),
    ]


def tokenizer_metadata(tokenizer: Tokenizer) -> list[bytes]:
    model = tokenizer.pieces
    count = model.vocab_size()
    pieces = [model.id_to_piece(i) for i in range(count)] + list(INFILL_TOKENS)
    scores = [model.get_score(i) for i in range(count)] + [0.0] * len(INFILL_TOKENS)  # merges go by score: unchanged
    types = [_token_type(tokenizer, i) for i in range(count)] + [CONTROL] * len(INFILL_TOKENS)
    total = tokenizer.vocab_size
    infill = {"pre": tokenizer.pre, "suf": tokenizer.suf, "mid": tokenizer.mid}
    # Two names each: the older one, and the one that today's llama.cpp writes.
    older = {"prefix": tokenizer.pre, "suffix": tokenizer.suf, "middle": tokenizer.mid, "eot": tokenizer.eot}
    return [
        entry("tokenizer.ggml.model", STRING, string("llama")),
        array("tokenizer.ggml.tokens", STRING, total, b"".join(map(string, pieces))),
        array("tokenizer.ggml.scores", FLOAT32, total, np.array(scores, "<f4").tobytes()),
        array("tokenizer.ggml.token_type", INT32, total, np.array(types, "<i4").tobytes()),
        uint32("tokenizer.ggml.bos_token_id", BOS),
        uint32("tokenizer.ggml.eos_token_id", EOS),
        uint32("tokenizer.ggml.unknown_token_id", model.unk_id()),
        entry("tokenizer.ggml.add_bos_token", BOOL, b"\x01"),
        entry("tokenizer.ggml.add_eos_token", BOOL, b"\x00"),
        entry("tokenizer.ggml.add_space_prefix", BOOL, b"\x01"),
        *(uint32(f"tokenizer.ggml.{name}_token_id", token) for name, token in older.items()),
        *(uint32(f"tokenizer.ggml.fim_{name}_token_id", token) for name, token in infill.items()),
    ]


def _token_type(tokenizer: Tokenizer, token: int) -> int:
    model = tokenizer.pieces
    if model.is_unknown(token):
        return UNKNOWN
    if model.is_control(token):
        return CONTROL
    return BYTE if model.is_byte(token) else NORMAL


def write_gguf(path: Path, metadata: list[bytes], weights: dict[str, np.ndarray]) -> None:
    infos, data = b"", b""
    for name, weight in weights.items():
        kind = F32 if weight.ndim == 1 else Q8_0
        dims = weight.shape[::-1]  # innermost first
        infos += string(gguf_name(name)) + struct.pack(f"<I{len(dims)}QIQ", len(dims), *dims, kind, len(data))
        content = weight.astype("<f4").tobytes() if kind == F32 else quantise_q8_0(weight)
        data += content + bytes(-len(content) % ALIGNMENT)
    header = b"GGUF" + struct.pack("<IQQ", 3, len(weights), len(metadata)) + b"".join(metadata) + infos
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(header + bytes(-len(header) % ALIGNMENT) + data)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--run", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    arguments = parser.parse_args()
    state = torch.load(arguments.run / "checkpoint.pt", map_location="cpu")
    tokenizer = Tokenizer(arguments.run / "tokenizer.model")
    metadata = model_metadata(Shape(**state["shape"])) + tokenizer_metadata(tokenizer)
    write_gguf(arguments.out, metadata, {name: tensor.numpy() for name, tensor in state["model"].items()})
    print(f"{arguments.out}: {arguments.out.stat().st_size:,} bytes")
