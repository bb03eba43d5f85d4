"""Goes on from a shipped file, where the run that made it is gone: its weights as a stage's checkpoint, its vocabulary as tokenizer.model.

    python3 -m training.restore --file public/models/cria-base.Q8_0.gguf --run DIR --stage base-shallow --tokens 4524000

What the file rounded stays rounded, and the optimisers' momentum is lost: a warm-up makes up for both.

Formats: https://github.com/ggml-org/ggml/blob/master/docs/gguf.md, sentencepiece_model.proto of https://github.com/google/sentencepiece
"""

import argparse
import struct
from dataclasses import asdict
from pathlib import Path
from typing import BinaryIO

import numpy as np
import torch

from .export_gguf import ALIGNMENT, ARRAY, BOOL, FLOAT32, INT32, STRING, UINT32, gguf_name
from .model import Llama, Shape
from .quantise import dequantise
from .stages import STAGES
from .tokenizer import BOS, DUMMY_PREFIX_ON, EOS, INFILL_TOKENS

SCALARS = {UINT32: "<I", INT32: "<i", FLOAT32: "<f", BOOL: "<?"}
UNK, NO_PAD = 0, 2**64 - 1  # −1 as protobuf writes it
BPE = 2  # TrainerSpec.ModelType
# Field numbers.
PIECES, TRAINER_SPEC, NORMALIZER_SPEC = 1, 2, 3
PIECE, SCORE, TYPE = 1, 2, 3
MODEL_TYPE, VOCABULARY, BYTE_FALLBACK, UNK_ID, BOS_ID, EOS_ID, PAD_ID = 3, 4, 35, 40, 41, 42, 43
NAME, REMOVE_SPACES, ESCAPE_SPACES = 1, 4, 5


def read_gguf(path: Path) -> tuple[dict, dict[str, np.ndarray]]:
    """Metadata and tensors of a file that export_gguf wrote."""
    with path.open("rb") as file:
        if file.read(8) != b"GGUF" + struct.pack("<I", 3):
            raise SystemExit(f"{path} is no GGUF file of version 3: take one that export_gguf wrote")
        tensors, entries = struct.unpack("<QQ", file.read(16))
        metadata = dict((read_string(file), read_value(file, read_one(file, "<I"))) for _ in range(entries))
        infos = [read_info(file) for _ in range(tensors)]
        start = file.tell() + -file.tell() % ALIGNMENT
        file.seek(start)
        data = file.read()
    return metadata, {name: dequantise(data[offset:], kind, shape) for name, shape, kind, offset in infos}


def read_one(file: BinaryIO, form: str) -> int | float | bool:
    return struct.unpack(form, file.read(struct.calcsize(form)))[0]


def read_string(file: BinaryIO) -> str:
    return file.read(read_one(file, "<Q")).decode()


def read_value(file: BinaryIO, kind: int) -> object:
    if kind == STRING:
        return read_string(file)
    if kind == ARRAY:
        own, count = struct.unpack("<IQ", file.read(12))
        return [read_value(file, own) for _ in range(count)]
    return read_one(file, SCALARS[kind])


def read_info(file: BinaryIO) -> tuple[str, tuple[int, ...], int, int]:
    name = read_string(file)
    dims = struct.unpack(f"<{(count := read_one(file, '<I'))}Q", file.read(8 * count))
    kind, offset = struct.unpack("<IQ", file.read(12))
    return name, dims[::-1], kind, offset


def varint(value: int) -> bytes:
    low, rest = value & 127, value >> 7
    return bytes([low | 128]) + varint(rest) if rest else bytes([low])


def number(field: int, value: int) -> bytes:
    return varint(field << 3) + varint(value)


def message(field: int, content: bytes) -> bytes:
    return varint(field << 3 | 2) + varint(len(content)) + content


def sentencepiece_model(metadata: dict) -> bytes:
    """The serialised model that `tokenizer_metadata` was made from, without what only its training needed."""
    columns = (metadata[f"tokenizer.ggml.{name}"] for name in ("tokens", "scores", "token_type"))
    pieces = [piece for piece in zip(*columns) if piece[0] not in INFILL_TOKENS]
    model = b"".join(
        message(PIECES, message(PIECE, text.encode()) + varint(SCORE << 3 | 5) + struct.pack("<f", score) + number(TYPE, kind))
        for text, score, kind in pieces
    )
    trainer = {MODEL_TYPE: BPE, VOCABULARY: len(pieces), BYTE_FALLBACK: 1, UNK_ID: UNK, BOS_ID: BOS, EOS_ID: EOS, PAD_ID: NO_PAD}
    model += message(TRAINER_SPEC, b"".join(number(field, value) for field, value in trainer.items()))
    model += message(NORMALIZER_SPEC, message(NAME, b"identity") + number(REMOVE_SPACES, 0) + number(ESCAPE_SPACES, 1))
    return model + DUMMY_PREFIX_ON


def shape_of(metadata: dict) -> Shape:
    read = lambda key: metadata[f"llama.{key}"]  # noqa: E731
    return Shape(
        vocab_size=read("vocab_size"), layers=read("block_count"), hidden=read("embedding_length"), heads=read("attention.head_count"),
        feed_forward=read("feed_forward_length"), context=read("context_length"), norm_epsilon=read("attention.layer_norm_rms_epsilon"),
        rotary_base=read("rope.freq_base"),
    )  # fmt: skip


def restore(file: Path, run: Path, stage: str, tokens: int) -> None:
    metadata, tensors = read_gguf(file)
    shape = shape_of(metadata)
    weights = {name: torch.from_numpy(tensors[gguf_name(name)]) for name in Llama(shape).state_dict()}
    state = {"shape": asdict(shape), "model": weights, "optimisers": [], "step": 0, "tokens": tokens, "before": 0, "seconds": 0.0, "curve": []}
    (run / stage).mkdir(parents=True, exist_ok=True)
    (run / "tokenizer.model").write_bytes(sentencepiece_model(metadata))
    torch.save(state, run / stage / "checkpoint.pt")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--file", type=Path, required=True)
    parser.add_argument("--run", type=Path, required=True)
    parser.add_argument("--stage", choices=STAGES, required=True, help="the stage that it stands for: the next one goes on from it")
    parser.add_argument("--tokens", type=int, required=True, help="what it has learned from so far")
    arguments = parser.parse_args()
    restore(arguments.file, arguments.run, arguments.stage, arguments.tokens)
