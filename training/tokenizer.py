"""The vocabulary: SentencePiece BPE laid out as Llama's, and the four infilling tokens after it.

    <unk> 0   <s> 1   </s> 2   bytes 3…258   pieces …   ▁<PRE> ▁<SUF> ▁<MID> ▁<EOT>

    python3 -m training.tokenizer --corpus DIR --out DIR/tokenizer.model --vocabulary 4096
"""

import argparse
import io
import random
from collections.abc import Iterator
from pathlib import Path

import sentencepiece

from .documents import Document, read_documents

INFILL_TOKENS = ("▁<PRE>", "▁<SUF>", "▁<MID>", "▁<EOT>")
BOS, EOS = 1, 2
TRAINING_LINES = 300_000  # enough for stable merges
# Share of those lines by group of documents: about what the model will read.
LINES_OF = {
    "small python": 0.5, "python functions": 0.05, "python sources": 0.15, "small javascript": 0.05, "javascript sources": 0.15,
    "small shell": 0.03, "shell sources": 0.07,
}  # fmt: skip

# One protobuf field, normalizer_spec.add_dummy_prefix. A serialised message that is appended to another is merged into it.
DUMMY_PREFIX_OFF = b"\x1a\x02\x18\x00"
DUMMY_PREFIX_ON = b"\x1a\x02\x18\x01"


class Tokenizer:
    """`encode` puts SentencePiece's leading ▁ before the text, `encode_infill` does not."""

    def __init__(self, path: Path) -> None:
        proto = path.read_bytes()
        self.pieces = sentencepiece.SentencePieceProcessor(model_proto=proto)
        self._bare = sentencepiece.SentencePieceProcessor(model_proto=proto + DUMMY_PREFIX_OFF)
        first = self.pieces.vocab_size()
        self.pre, self.suf, self.mid, self.eot = range(first, first + len(INFILL_TOKENS))
        self.vocab_size = first + len(INFILL_TOKENS)

    def encode(self, text: str) -> list[int]:
        return self.pieces.encode(text)

    def encode_infill(self, text: str) -> list[int]:
        return self._bare.encode(text)

    def decode_infill(self, ids: list[int]) -> str:
        """The text of an answer: no leading space is taken away. Bytes that are no UTF-8 become U+FFFD."""
        data = b""
        for token in ids:
            piece = self.pieces.id_to_piece(token)
            data += bytes([int(piece[1:-1], 16)]) if self.pieces.is_byte(token) else piece.replace("▁", " ").encode()
        return data.decode("utf-8", errors="replace")


def sample_lines(groups: dict[str, list[Document]]) -> Iterator[str]:
    """Lines of whole documents drawn at random, TRAINING_LINES × share of each group or all that it has."""
    rng = random.Random(0)
    for name in sorted(groups):
        left = round(TRAINING_LINES * LINES_OF[name])
        for document in rng.sample(groups[name], len(groups[name])):
            lines = [line for line in document.text.split("\n") if line][:left]
            left -= len(lines)
            yield from lines


def train_tokenizer(groups: dict[str, list[Document]], vocabulary: int, out: Path) -> None:
    """`vocabulary` counts all tokens, those of infilling too."""
    # Line by line, without the dummy prefix: a newline stays a byte token, as in Llama's vocabulary, and an indentation
    # is counted as it stands in a file. The prefix is switched on afterwards.
    model = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=sample_lines(groups),
        model_writer=model,
        model_type="bpe",
        vocab_size=vocabulary - len(INFILL_TOKENS),
        byte_fallback=True,
        split_digits=True,
        normalization_rule_name="identity",
        remove_extra_whitespaces=False,
        allow_whitespace_only_pieces=True,
        add_dummy_prefix=False,
        character_coverage=1.0,
        unk_id=0,
        bos_id=BOS,
        eos_id=EOS,
        pad_id=-1,
        input_sentence_size=TRAINING_LINES,
        shuffle_input_sentence=False,
        num_threads=2,
        minloglevel=2,
    )
    out.write_bytes(model.getvalue() + DUMMY_PREFIX_ON)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpus", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--vocabulary", type=int, required=True)
    arguments = parser.parse_args()
    train_tokenizer(read_documents(arguments.corpus), arguments.vocabulary, arguments.out)
