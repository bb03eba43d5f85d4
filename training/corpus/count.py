"""Counts what finished shards hold, as JSON for training/runs: bytes by language, licence, kind and split, distinct programs and structures.

    python3 -m training.corpus.count --out FILE NAME=DIR …

Each DIR has shards and, where the command that made it wrote one, a report.json, which is kept beside the counts.
"""

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

FIELDS = ("language", "licence", "kind", "split")


def count(records: Iterator[dict]) -> dict[str, object]:
    """Bytes are those of the text, or of an instruction and its answer."""
    by: dict[str, Counter] = {field: Counter() for field in FIELDS}
    documents: Counter = Counter()
    distinct: dict[str, set] = {"program": set(), "structure": set(), "source": set()}
    for record in records:
        size = len((record["text"] if "text" in record else record["instruction"] + record["answer"]).encode())
        plain = {**record, "split": record.get("split") or ("held-out" if record["heldOut"] else "train"), "source": record.get("source") or record["seed"]}
        for field, counter in by.items():
            counter[plain[field]] += size
        documents[plain["kind"]] += 1
        for name, values in distinct.items():
            if name in plain and plain["kind"] != "page":
                values.add(plain[name])
    return {
        "documents": dict(documents.most_common()), "bytes": {field: dict(counter.most_common()) for field, counter in by.items()},
        "distinct": {f"{name}s": len(values) for name, values in distinct.items() if values},
    }


def _records(folder: Path) -> Iterator[dict]:
    for path in sorted(folder.glob("*.jsonl")):
        with path.open(encoding="utf-8") as file:
            yield from map(json.loads, file)


def main(arguments: argparse.Namespace) -> int:
    folders = {name: Path(folder) for name, _, folder in (pair.partition("=") for pair in arguments.folders)}
    counted: dict[str, object] = {"all": count(record for folder in folders.values() for record in _records(folder))}
    for name, folder in folders.items():
        report = folder / "report.json"
        counted[name] = {"counted": count(_records(folder)), "report": json.loads(report.read_text()) if report.exists() else None}
    arguments.out.write_text(json.dumps(counted, indent=1, ensure_ascii=False) + "\n")
    print(json.dumps(counted["all"]))
    return 0


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("folders", nargs="+")
    sys.exit(main(parser.parse_args()))
