"""Turns the seeds into many distinct programs that still pass their tests.

    python3 -m training.corpus.vary --out DIR [--programs 60000] [--seed 0] [--workers 2] [--domains text,dates]

A domain is one process's task, killed where it takes too long; its file is written whole and then renamed, so that a stopped run
goes on where it was. The same arguments give the same programs.
"""

import argparse
import json
import math
import multiprocessing
import sys
import time
from collections import Counter
from pathlib import Path

from ..run_tests import limited
from ..seed import Seed, read_seeds
from .variants import vary_domain

DOMAIN_SECONDS = 3600  # a busy core needs a few minutes a domain
COMPOSED_SHARE = 0.15


def main(arguments: argparse.Namespace) -> int:
    started = time.monotonic()
    seeds = [seed for seed in read_seeds() if seed.test]
    domains: dict[str, list[Seed]] = {}
    for seed in seeds:
        domains.setdefault(seed.domain, []).append(seed)
    if arguments.domains:
        domains = {name: domains[name] for name in arguments.domains.split(",")}
    each = math.ceil(arguments.programs / (1 + COMPOSED_SHARE) / sum(map(len, domains.values())))
    arguments.out.mkdir(parents=True, exist_ok=True)
    waiting = [name for name in domains if not (arguments.out / f"{name}.jsonl").exists()]
    failed = _run_all(waiting, domains, each, arguments)
    report = summarize(sorted(arguments.out.glob("*.jsonl")), arguments.out)
    report["seeds"], report["seconds"] = len(seeds), round(time.monotonic() - started)
    (arguments.out / "report.json").write_text(json.dumps(report, indent=1))
    print(json.dumps(report))
    for name in failed:
        print(f"{name}: killed or crashed")
    return 1 if failed else 0


def _run_all(waiting: list[str], domains: dict[str, list[Seed]], each: int, arguments: argparse.Namespace) -> list[str]:
    running: dict[str, tuple[multiprocessing.Process, float]] = {}
    failed: list[str] = []
    waiting = list(waiting)
    while waiting or running:
        while waiting and len(running) < arguments.workers:
            name = waiting.pop(0)
            process = multiprocessing.get_context("fork").Process(target=_task, args=(domains[name], each, arguments.seed, arguments.out.resolve() / name))
            process.start()
            running[name] = (process, time.monotonic())
        for name, (process, since) in list(running.items()):
            if process.is_alive() and time.monotonic() - since < DOMAIN_SECONDS:
                continue
            process.kill()
            process.join()
            if process.exitcode != 0:
                failed.append(name)
            print(f"{name}: {time.monotonic() - since:.0f} s", flush=True)
            del running[name]
        time.sleep(0.05)
    return failed


def _task(seeds: list[Seed], each: int, seed_number: int, path: Path) -> None:
    with limited():
        harvest = vary_domain(seeds, each, seed_number)
        path.with_suffix(".counts.json").write_text(json.dumps(harvest.counts))
        part = path.with_suffix(".part")
        with part.open("w", encoding="utf-8") as file:
            for record in harvest.records:
                file.write(json.dumps(record, ensure_ascii=False) + "\n")
        part.rename(path.with_suffix(".jsonl"))


def summarize(paths: list[Path], folder: Path) -> dict[str, object]:
    """Counts by kind and split, and how many are distinct by text, by program and by structure."""
    kinds, splits, sizes = Counter(), Counter(), Counter()
    texts, programs, structures = set(), set(), {"train": set(), "held-out": set()}
    domains = set()
    for path in paths:
        with path.open(encoding="utf-8") as file:
            for line in file:
                record = json.loads(line)
                kinds[record["kind"]] += 1
                splits[record["split"]] += 1
                sizes[record["kind"]] += len(record["text"].encode())
                domains.add(record["source"].split(".")[0])
                if record["kind"] != "page":
                    texts.add(hash(record["text"]))
                    programs.add(record["program"])
                    structures[record["split"]].add(record["structure"])
    counts = Counter()
    for path in folder.glob("*.counts.json"):
        counts.update(json.loads(path.read_text()))
    return {
        "domains": len(domains), "records": dict(kinds), "bytes": dict(sizes), "splits": dict(splits), "distinct": {
            "texts": len(texts), "programs": len(programs), "structures": len(structures["train"] | structures["held-out"]),
            "structures in both splits": len(structures["train"] & structures["held-out"]),
        }, "outcomes": dict(counts),
    }


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--programs", type=int, default=60_000)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--domains")
    sys.exit(main(parser.parse_args()))
