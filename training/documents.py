"""The corpus as training reads it: documents of the train split, in groups that a diet can weigh."""

import json
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

HAND_WRITTEN = ("variant", "composition", "page")  # kinds of what was made from our own seeds


@dataclass(frozen=True)
class Document:
    text: str
    language: str


@dataclass(frozen=True)
class Turn:
    """One answered instruction."""

    instruction: str
    answer: str
    system: str


def records(corpus: Path) -> Iterator[dict]:
    """Every record of every shard of the train split, in an order that depends on names only."""
    for shard in sorted(corpus.glob("*/*.jsonl")):
        with shard.open() as file:
            for line in file:
                record = json.loads(line)
                if record.get("split", "train") == "train" and not record.get("heldOut"):
                    yield record


def group_of(language: str, kind: str) -> str:
    family = "javascript" if language == "typescript" else language
    if kind in HAND_WRITTEN:
        return f"small {family}"
    return "python functions" if (family, kind) == ("python", "function") else f"{family} sources"


def read_documents(corpus: Path) -> dict[str, list[Document]]:
    groups: dict[str, list[Document]] = defaultdict(list)
    for record in records(corpus):
        if record.get("text", "").strip():
            groups[group_of(record["language"], record["kind"])].append(Document(record["text"], record["language"]))
    return dict(groups)


def read_turns(corpus: Path) -> list[Turn]:
    return [Turn(r["instruction"], r["answer"], r.get("system") or "") for r in records(corpus) if "instruction" in r]
