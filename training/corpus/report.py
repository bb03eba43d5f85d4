"""Bytes of the gathered text by language, licence and source, as JSON and as a table for the README."""

import json
from collections import Counter
from pathlib import Path


def write_report(out: Path, records: list[dict[str, str]], refusals: Counter, versions: dict[str, str]) -> None:
    by: dict[str, Counter] = {field: Counter() for field in ("language", "licence", "source", "kind", "split")}
    documents: Counter = Counter()
    per_language: dict[str, Counter] = {}
    for record in records:
        size = len(record["text"].encode())
        for field, counter in by.items():
            counter[record[field]] += size
        documents[record["kind"]] += 1
        per_language.setdefault(record["language"], Counter())[record["kind"]] += size
    report = {"bytes": {field: dict(counter.most_common()) for field, counter in by.items()}, "documents": dict(documents), "refused": dict(refusals.most_common()), "versions": versions}
    (out / "report.json").write_text(json.dumps(report, indent=1, ensure_ascii=False))
    kinds = ("file", "function", "test-file")
    lines = ["| bytes | " + " | ".join(f"{kind}s" for kind in kinds) + " |", "|---" * (len(kinds) + 1) + "|"]
    lines += [f"| {language} | " + " | ".join(f"{counter[kind]:,}" for kind in kinds) + " |" for language, counter in sorted(per_language.items())]
    lines += ["", "| licence | bytes |", "|---|---|", *(f"| {name} | {size:,} |" for name, size in by["licence"].most_common())]
    lines += ["", "| source | version | bytes |", "|---|---|---|", *(f"| {name} | {versions[name.split(':', 1)[1]]} | {size:,} |" for name, size in by["source"].most_common())]
    (out / "report.md").write_text("\n".join(lines) + "\n")
