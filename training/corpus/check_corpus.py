"""Goes over finished shards: benchmark names and wording, and whether anything held out also stands in the training part.

    python3 -m training.corpus.check_corpus FILE.jsonl …

Exit code 1 where something is found. See exclude.py for what this can and cannot prove.
"""

import hashlib
import json
import sys
from collections import Counter
from pathlib import Path

from .exclude import excluded_in


def check(paths: list[Path]) -> int:
    kinds, problems = Counter(), Counter()
    texts: dict[str, set[bytes]] = {"train": set(), "held-out": set()}
    structures: dict[str, set[str]] = {"train": set(), "held-out": set()}
    origins: dict[str, set[str]] = {"train": set(), "held-out": set()}
    for path in paths:
        with path.open(encoding="utf-8") as file:
            for line in file:
                record = _as_document(json.loads(line))
                kinds[record["kind"], record["split"]] += 1
                texts[record["split"]].add(hashlib.sha256(record["text"].encode()).digest())
                if "structure" in record:
                    structures[record["split"]].add(record["structure"])
                if record["kind"] in ("variant", "file", "function") or record["kind"].startswith("instruct"):
                    origins[record["split"]].add(record["source"])
                if reason := excluded_in(record["text"]):
                    problems["benchmark"] += 1
                    print(f"{record['source']}: {reason}")
    problems["texts in both splits"] = len(texts["train"] & texts["held-out"])
    problems["structures in both splits"] = len(structures["train"] & structures["held-out"])
    problems["origins in both splits"] = len(origins["train"] & origins["held-out"])
    for (kind, split), count in sorted(kinds.items()):
        print(f"{kind:20} {split:9} {count:8,}")
    print(f"{sum(kinds.values()):,} documents checked; " + ", ".join(f"{name}: {problems[name]}" for name in ("benchmark", "texts in both splits", "structures in both splits", "origins in both splits")))
    return 1 if any(problems.values()) or not kinds else 0


def _as_document(record: dict) -> dict:
    """An instruction with its answer is one text; its origin is its seed."""
    if "instruction" not in record:
        return record
    text = f"{record.get('system', '')}\n{record['instruction']}\n{record['answer']}"
    return {"kind": f"instruct: {record['kind']}", "split": "held-out" if record["heldOut"] else "train", "text": text, "source": record["seed"]}


if __name__ == "__main__":
    sys.exit(check([Path(p) for p in sys.argv[1:]]))
