"""Makes the instructions with answers that Cria Instruct is tuned on, from the variants that passed their tests.

    python3 -m training.corpus.instruct --variants DIR … [--scripts DIR] --out DIR [--pairs 24000] [--seed 0]

`--variants` are outputs of training.corpus.vary, `--scripts` that of training.corpus.vary_scripts. Two shards: train.jsonl and held-out.jsonl, the latter
with a `test` that the code of the answer passes. The same arguments give the same pairs.
"""

import argparse
import json
import random
import re
import subprocess
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path

from ..exclude import excluded_in
from ..run_tests import limited, run_case
from ..split import split_of
from . import python_tasks, script_tasks
from .howto import ASKED, HOW_TO, SAYS, HowTo
from .pair import LANGUAGES, Pair, code_pair, draw_system
from .program import read_program
from .script_tasks import read_script
from .talk import exchanges

LONGEST = 1600  # characters of an instruction or an answer: the miniature's context is small
TRIES = 4  # for each pair wanted
TAGS = re.compile(r"\[/?INST\]|<</?SYS>>|</?s>|<(?:PRE|SUF|MID|EOT)>")
SCRIPT_SHARE = 0.75  # pairs for a script seed, relative to a Python seed: their tasks are fewer
SMALL_SHARE = 0.08  # of all pairs, at most, are how-tos and talk
HOW_TO_PAIRS = 12  # wordings drawn for each

Drawer = Callable[[random.Random], Pair | None]


def main(arguments: argparse.Namespace) -> int:
    out = arguments.out.resolve()
    out.mkdir(parents=True, exist_ok=True)
    scripts = [arguments.scripts] if arguments.scripts else []
    seeds = {**_drawers(arguments.variants, read_program, python_tasks.TASKS), **_drawers(scripts, read_script, script_tasks.TASKS)}
    shares = {key: SCRIPT_SHARE if key.startswith(("js.", "ts.", "sh.")) else 1.0 for key in seeds}
    small = [*_how_to(arguments.seed), *_talk(arguments.seed)]
    small = random.Random(f"{arguments.seed}:small").sample(small, min(len(small), round(arguments.pairs * SMALL_SHARE)))
    each = (arguments.pairs - len(small)) / sum(shares.values())
    counts: Counter = Counter()
    seen: set[str] = set()
    with limited():
        records = [r for key, drawer in seeds.items() for r in _drawn(key, drawer, round(each * shares[key]), random.Random(f"{arguments.seed}:{key}"), seen, counts)]
        records += [r for key, pair in small if (r := _record(key, pair, seen, counts))]
    for name, held_out in (("train", False), ("held-out", True)):
        part = out / f"{name}.part"
        part.write_text("".join(json.dumps(r, ensure_ascii=False) + "\n" for r in records if r["heldOut"] is held_out), encoding="utf-8")
        part.rename(out / f"{name}.jsonl")
    report = summarize(records) | {"outcomes": dict(counts)}
    (out / "report.json").write_text(json.dumps(report, indent=1))
    print(json.dumps(report))
    return 0


def _drawers(folders: list[Path], read: Callable, tasks: dict[Callable, int]) -> dict[str, Drawer]:
    by_seed: dict[str, list[dict]] = defaultdict(list)
    for path in sorted(path for folder in folders for path in folder.glob("*.jsonl")):
        for record in _lines(path):
            if record["kind"] == "variant":
                by_seed[record["source"]].append(record)
    return {key: _drawer(records, read, tasks) for key, records in by_seed.items()}


def _lines(path: Path) -> Iterator[dict]:
    with path.open(encoding="utf-8") as file:
        yield from map(json.loads, file)


def _drawer(records: list[dict], read: Callable, tasks: dict[Callable, int]) -> Drawer:
    def draw(rng: random.Random) -> Pair | None:
        program = read(rng.choice(records))
        task = rng.choices(list(tasks), list(tasks.values()))[0]
        return task(program, rng) if program else None

    return draw


def _drawn(key: str, drawer: Drawer, wanted: int, rng: random.Random, seen: set[str], counts: Counter) -> Iterator[dict]:
    made = 0
    for _ in range(wanted * TRIES):
        if made >= wanted:
            return
        pair = drawer(rng)
        counts["drawn"] += 1
        record = pair and _record(key, pair, seen, counts)
        if record:
            made += 1
            yield record


def _how_to(seed_number: int) -> Iterator[tuple[str, Pair]]:
    for entry in HOW_TO:
        if not holds(entry):
            raise RuntimeError(f"the snippet for '{entry.orders[0]}' does not do what it says")
        key = f"how-to.{entry.language}.{entry.orders[0].replace(' ', '_')}"
        rng = random.Random(f"{seed_number}:{key}")
        asked = [question.format(order=order, Lang=LANGUAGES[entry.language], lang=LANGUAGES[entry.language].lower()) for order in entry.orders for question in ASKED]
        for question in rng.sample(asked, min(HOW_TO_PAIRS, len(asked))):
            yield key, code_pair("how-to", entry.language, question[0].upper() + question[1:] if rng.random() < 0.3 else question, SAYS, entry.code, rng)


def holds(entry: HowTo) -> bool:
    """Whether the check of a how-to holds after its snippet ran."""
    if entry.language == "python":
        return run_case(entry.code, f"def test_snippet():\n    assert {entry.check}\n") is None
    if entry.language == "javascript":
        done = subprocess.run(["node", "-e", f"{entry.code}\nif (!({entry.check})) process.exit(1)"], capture_output=True, timeout=20, check=False)
        return done.returncode == 0
    done = subprocess.run(["bash", "-c", f'cd "$(mktemp -d)"\n{entry.code}'], capture_output=True, text=True, timeout=20, check=False)
    return done.stdout.strip() == entry.check


def _talk(seed_number: int) -> Iterator[tuple[str, Pair]]:
    for said, answers in exchanges():
        rng = random.Random(f"{seed_number}:talk:{said[0]}")
        for line in said:
            for answer in answers:
                yield f"talk.{said[0]}", Pair("talk", "python", line, answer, "", "", "")
            yield f"talk.{said[0]}", Pair("talk", "python", line, rng.choice(answers), draw_system(("plain",), "python", rng) or "You are a helpful coding assistant.", "", "")


def _record(key: str, pair: Pair, seen: set[str], counts: Counter) -> dict | None:
    """None where it is too long, not new, holds a tag of a prompt format, or a benchmark's name or wording."""
    whole = f"{pair.system}\n{pair.instruction}\n{pair.answer}"
    reason = (
        "too long" if max(len(pair.instruction), len(pair.answer)) > LONGEST else "repeated" if whole in seen else "tag" if TAGS.search(whole)
        else "excluded" if excluded_in(whole) else None
    )
    counts[reason or "kept"] += 1
    if reason:
        return None
    seen.add(whole)
    held_out = pair.kind not in ("talk", "how-to") and split_of("seed", key) == "held-out"
    record = {"instruction": pair.instruction, "answer": pair.answer, "language": pair.language, "seed": key, "kind": pair.kind, "licence": "MIT", "heldOut": held_out}
    if pair.system:
        record["system"] = pair.system
    if held_out and pair.test:
        record |= {"test": pair.test, "name": pair.name}
    return record


def summarize(records: list[dict]) -> dict[str, object]:
    return {
        "pairs": len(records), "held-out": sum(r["heldOut"] for r in records), "held-out with a test": sum("test" in r for r in records), "seeds": len({r["seed"] for r in records}),
        "distinct instructions": len({r["instruction"] for r in records}), "distinct answers": len({r["answer"] for r in records}), "with a system message": sum("system" in r for r in records),
        "kinds": dict(Counter(r["kind"] for r in records).most_common()), "languages": dict(Counter(r["language"] for r in records).most_common()),
        "bytes": sum(len((r["instruction"] + r["answer"]).encode()) for r in records),
    }


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--variants", type=Path, nargs="+", required=True)
    parser.add_argument("--scripts", type=Path)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--pairs", type=int, default=24_000)
    parser.add_argument("--seed", type=int, default=0)
    sys.exit(main(parser.parse_args()))
