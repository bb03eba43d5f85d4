"""Writes evaluation/sets/ from what the corpus holds out.

    python3 -m evaluation.make_sets --corpus DIR      # the folders that training.corpus wrote

Every record here is `held-out` by training/corpus/split.py: a seed or a package of which no training text was made.
The choice is by a seeded hash, spread evenly over seeds and packages; nothing is left out for being hard.
"""

import argparse
import ast
import hashlib
import json
import random
import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path

from training.corpus.run_tests import run_in_process

from .holes import Hole, multi_line_holes, single_line_holes, window

SETS = Path(__file__).parent / "sets"
SEED = 1
CASE_SECONDS = 10.0

Record = dict[str, str]  # pairs of the Instruct set have `instruction` and `answer` where documents have `text`

# Items wanted of each group. Packages are other people's code: enough of it to see how far a miniature gets there, and no more.
SINGLE = {"seed python": 300, "seed other": 80, "package": 70}
MULTI = {"seed python": 120, "seed other": 40, "package": 40}
TEXTS = {"seed python": 40, "seed other": 20, "package": 30}
COMPLETIONS = 132
# Kinds of instruction whose test fails where nothing, or the code as it was given, comes back.
INSTRUCTIONS = {"write": 60, "complete": 20, "fix": 20, "rename": 12, "gap": 12}
MOST_TEXT = 1_200  # characters of a text whose probability is asked for: within the context of the smallest model


def held_out(corpus: Path) -> Iterator[Record]:
    for path in sorted(corpus.glob("*/*.jsonl")):
        with path.open() as lines:
            for line in lines:
                record = json.loads(line)
                if record.get("split") == "held-out" or record.get("heldOut"):
                    yield record


def group_of(record: Record) -> str | None:
    """The group a document counts to; None for what no hole is made in: pages and compositions repeat variants."""
    if record["kind"] == "variant":
        return "seed python" if record["language"] == "python" else "seed other"
    return "package" if record["kind"] in ("file", "function") else None


def spread(records: list[Record], wanted: int, make: Callable[[Record, random.Random], dict | None]) -> list[dict]:
    """Up to `wanted` items, taken from the sources in turn, so that each gives as many as the others where it can."""
    by_source: dict[str, list[Record]] = defaultdict(list)
    for record in sorted(records, key=lambda record: hashlib.sha256(f"{SEED}{record['text']}".encode()).hexdigest()):
        by_source[record["source"]].append(record)
    queues = [by_source[source] for source in sorted(by_source)]
    items: list[dict] = []
    seen: set[str] = set()
    while queues and len(items) < wanted:
        for queue in queues:
            while queue and len(items) < wanted:
                record = queue.pop(0)
                item = make(record, random.Random(f"{SEED}{record['text']}"))
                key = json.dumps(item, sort_keys=True)
                if item and key not in seen:
                    seen.add(key)
                    items.append({"source": record["source"], "language": record["language"], "licence": record["licence"], **item})
                    break
        queues = [queue for queue in queues if queue]
    return items


def hole_item(kind: str, holes: Callable[[str, str], list[Hole]]) -> Callable[[Record, random.Random], dict | None]:
    def make(record: Record, rng: random.Random) -> dict | None:
        found = holes(record["text"], record["language"])
        if not found:
            return None
        start, end = rng.choice(found)
        before, after = window(record["text"], start, end)
        text = record["text"]
        return {"kind": kind, "prefix": text[before:start], "middle": text[start:end], "suffix": text[end:after]}

    return make


def text_item(record: Record, rng: random.Random) -> dict | None:
    """A piece that begins and ends between lines."""
    lines = record["text"].splitlines(keepends=True)
    first = rng.randrange(max(1, len(lines) - 20)) if record["kind"] == "file" else 0
    text = ""
    for line in lines[first:]:
        if len(text) + len(line) > MOST_TEXT:
            break
        text += line
    return {"text": text} if len(text) >= 100 else None


def completion_item(record: Record, _: random.Random) -> dict | None:
    """A function's head with its docstring, and the test that its body has to pass."""
    text = record["text"]
    functions = [node for node in ast.parse(text).body if isinstance(node, ast.FunctionDef)]
    if record["kind"] != "variant" or record["language"] != "python" or not record.get("test") or len(functions) != 1:
        return None
    function = functions[0]
    if not ast.get_docstring(function) or len(function.body) < 2 or function.end_lineno != len(text.splitlines()):
        return None
    head = "".join(text.splitlines(keepends=True)[: function.body[0].end_lineno])
    return {"prefix": head, "body": text[len(head) :], "test": record["test"]}


def instruction_item(record: Record, _: random.Random) -> dict | None:
    if record["language"] != "python" or not record.get("test"):
        return None
    return {key: record.get(key) for key in ("kind", "system", "instruction", "answer", "test")}


def code_of(answer: str) -> str:
    fenced = re.search(r"```[a-z]*\n(.*?)\n```", answer, re.DOTALL)
    return fenced[1] if fenced else answer


def passing(items: list[dict], program: Callable[[dict], str]) -> list[dict]:
    """Only those whose own solution passes: a test that needs what stands elsewhere would judge nothing."""
    outcomes = run_in_process([(program(item), item["test"]) for item in items], CASE_SECONDS)
    return [item for item, outcome in zip(items, outcomes) if outcome is None]


def write(name: str, items: list[dict]) -> None:
    with (SETS / f"{name}.jsonl").open("w") as file:
        for number, item in enumerate(items):
            file.write(json.dumps({"id": f"{name}-{number}", **item}, ensure_ascii=False) + "\n")
    print(f"{name:13} {len(items):4} items, {len({item['source'] for item in items})} sources, {(SETS / f'{name}.jsonl').stat().st_size:,} bytes")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpus", type=Path, required=True)
    records = list(held_out(parser.parse_args().corpus))
    documents = [record for record in records if "text" in record]
    groups: dict[str, list[Record]] = defaultdict(list)
    for record in documents:
        if group := group_of(record):
            groups[group].append(record)
    SETS.mkdir(exist_ok=True)
    holes = (("single", SINGLE, single_line_holes), ("multi", MULTI, multi_line_holes))
    infill = [item for kind, wanted, find in holes for group, count in wanted.items() for item in spread(groups[group], count, hole_item(kind, find))]
    write("infill", infill)
    write("texts", [item for group, count in TEXTS.items() for item in spread(groups[group], count, text_item)])
    completions = spread(groups["seed python"], COMPLETIONS, completion_item)
    write("completions", passing(completions, lambda item: item["prefix"] + item["body"]))
    pairs = [{**record, "text": record["instruction"], "source": record["seed"]} for record in records if "instruction" in record]
    instructions = [item for kind, count in INSTRUCTIONS.items() for item in spread([pair for pair in pairs if pair["kind"] == kind], count, instruction_item)]
    write("instructions", passing(instructions, lambda item: code_of(item["answer"])))


if __name__ == "__main__":
    main()
