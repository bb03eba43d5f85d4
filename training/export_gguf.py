"""Writes a stage's checkpoint as GGUF version 3: quantised matrices, F32 norms, the vocabulary.

    python3 -m training.export_gguf --run DIR --stage base --type Q8_0 --out public/models/cria-base.Q8_0.gguf

Python's vocabulary has no infilling tokens, as its elder's has none: their rows are left out.

Format: https://github.com/ggml-org/ggml/blob/master/docs/gguf.md
"""

import argparse
import struct
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch

from .model import Shape
from .quantise import F32, Q4_0, Q8_0, quantise
from .tokenizer import BOS, EOS, INFILL_TOKENS, Tokenizer

ALIGNMENT = 32  # bytes; GGUF's default
TYPES = {"Q8_0": Q8_0, "Q4_0": Q4_0}
FILE_TYPES = {"Q8_0": 7, "Q4_0": 2}  # general.file_type: mostly that type
NAMES = {"base": "Cria Base", "python": "Cria Python", "instruct": "Cria Instruct"}
WITHOUT_INFILLING = ("python",)
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


def model_metadata(shape: Shape, name: str, file_type: int) -> list[bytes]:
    return [
        entry("general.architecture", STRING, string("llama")),
        entry("general.name", STRING, string(name)),
        entry("general.license", STRING, string("mit")),
        uint32("general.file_type", file_type),
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


def tokenizer_metadata(tokenizer: Tokenizer, infilling: bool) -> list[bytes]:
    model = tokenizer.pieces
    count = model.vocab_size()
    added = INFILL_TOKENS if infilling else ()
    pieces = [model.id_to_piece(i) for i in range(count)] + list(added)
    scores = [model.get_score(i) for i in range(count)] + [0.0] * len(added)  # merges go by score: unchanged
    types = [_token_type(tokenizer, i) for i in range(count)] + [CONTROL] * len(added)
    total = count + len(added)
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
        *(infill_metadata(tokenizer) if infilling else []),
    ]


def infill_metadata(tokenizer: Tokenizer) -> list[bytes]:
    """Two names each: the older one, and the one that today's llama.cpp writes."""
    older = {"prefix": tokenizer.pre, "suffix": tokenizer.suf, "middle": tokenizer.mid, "eot": tokenizer.eot}
    today = {"fim_pre": tokenizer.pre, "fim_suf": tokenizer.suf, "fim_mid": tokenizer.mid}
    return [uint32(f"tokenizer.ggml.{name}_token_id", token) for name, token in {**older, **today}.items()]


def _token_type(tokenizer: Tokenizer, token: int) -> int:
    model = tokenizer.pieces
    if model.is_unknown(token):
        return UNKNOWN
    if model.is_control(token):
        return CONTROL
    return BYTE if model.is_byte(token) else NORMAL


def tensor_type(name: str, weight: np.ndarray, kind: int) -> int:
    """Norms stay F32. The output matrix is kept at 8 bits: its errors go straight into the probabilities."""
    if weight.ndim == 1:
        return F32
    return Q8_0 if name == "output.weight" else kind


def write_gguf(path: Path, metadata: list[bytes], weights: dict[str, np.ndarray], kind: int) -> None:
    infos, data = b"", b""
    for name, weight in weights.items():
        own = tensor_type(name, weight, kind)
        dims = weight.shape[::-1]  # innermost first
        infos += string(gguf_name(name)) + struct.pack(f"<I{len(dims)}QIQ", len(dims), *dims, own, len(data))
        content = quantise(weight, own)
        data += content + bytes(-len(content) % ALIGNMENT)
    header = b"GGUF" + struct.pack("<IQQ", 3, len(weights), len(metadata)) + b"".join(metadata) + infos
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(header + bytes(-len(header) % ALIGNMENT) + data)


def export(run: Path, stage: str, kind: str, out: Path) -> None:
    state = torch.load(run / stage / "checkpoint.pt", map_location="cpu")
    tokenizer = Tokenizer(run / "tokenizer.model")
    infilling = stage not in WITHOUT_INFILLING
    weights = {name: tensor.numpy() for name, tensor in state["model"].items()}
    shape = Shape(**state["shape"])
    if not infilling:
        shape = replace(shape, vocab_size=tokenizer.pre)
        weights |= {name: weights[name][: tokenizer.pre] for name in ("embedding.weight", "output.weight")}
    metadata = model_metadata(shape, NAMES[stage], FILE_TYPES[kind]) + tokenizer_metadata(tokenizer, infilling)
    write_gguf(out, metadata, weights, TYPES[kind])
    print(f"{out}: {out.stat().st_size:,} bytes")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--run", type=Path, required=True)
    parser.add_argument("--stage", choices=NAMES, required=True)
    parser.add_argument("--type", choices=TYPES, required=True)
    parser.add_argument("--out", type=Path, required=True)
    arguments = parser.parse_args()
    export(arguments.run, arguments.stage, arguments.type, arguments.out)
