"""Varies the JavaScript, TypeScript and shell seeds as `vary` does the Python ones.

    python3 -m training.corpus.vary_scripts --out DIR [--programs 8000] [--seed 0] [--domains js.arrays,sh.files]

Needs Node with the project's packages installed (a parser of JavaScript and TypeScript, and the TypeScript compiler) and bash. Every program is run
against its test; those in TypeScript pass the compiler's strict check as well.
The same arguments give the same programs. A shard is written whole and then renamed.
"""

import argparse
import json
import math
import random
import re
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

from .exclude import excluded, excluded_in
from .seed import SEEDS
from .split import split_of
from .vary import shell
from .vary.names import FUNCTION_POOL, VARIABLE_POOL
from .vary.rename import PAIR_OPTIONS
from .vary.script_docs import redress

COMPILER = Path(__file__).parents[2] / "node_modules" / ".bin" / "tsc"
STRICT = {"strict": True, "noEmit": True, "target": "es2023", "module": "esnext", "types": [], "skipLibCheck": True}
NODE_SCRIPT = Path(__file__).parent / "script" / "vary.mjs"
NODE_SECONDS = 3600
SHELL_SECONDS = 5  # a case
ATTEMPTS = 5  # for each shell variant wanted
PAGE_SIZES = (2, 2, 3, 3, 4)
PAGE_SHARE = 0.15
SHEBANGS = ("#!/usr/bin/env bash\n\n", "#!/bin/bash\n\n", "#!/usr/bin/env bash\nset -euo pipefail\n\n", "")


def main(arguments: argparse.Namespace) -> int:
    arguments.out.mkdir(parents=True, exist_ok=True)
    paths = [path for path in _paths() if not arguments.domains or _domain(path) in arguments.domains.split(",")]
    seeds = [s for path in paths if path.suffix == ".sh" for s in shell.shell_seeds(_domain(path), path.read_text(encoding="utf-8"))]
    scripts = [path for path in paths if path.suffix != ".sh"]
    each = math.ceil(arguments.programs / (len(seeds) + _script_seed_count(scripts)))
    counts: Counter = Counter()
    records = [*_scripts([_domain(path) for path in scripts], each, arguments.seed, counts), *_shells(seeds, each, arguments.seed, counts)]
    records = [r for r in records if _allowed(r, counts)]
    wrong = badly_typed([str(r["text"]) for r in records if r["language"] == "typescript"])
    records = [r for r in records if r["language"] != "typescript" or r["text"] not in wrong]
    counts["failed: types"] = len(wrong)
    records += _pages(records, random.Random(f"{arguments.seed}:pages"))
    for language in ("javascript", "typescript", "shell"):
        part = arguments.out / f"{language}.part"
        with part.open("w", encoding="utf-8") as file:
            for record in records:
                if record["language"] == language:
                    file.write(json.dumps({k: v for k, v in record.items() if k != "style"}, ensure_ascii=False) + "\n")
        part.rename(arguments.out / f"{language}.jsonl")
    report = summarize(records) | {"outcomes": dict(counts)}
    (arguments.out / "report.json").write_text(json.dumps(report, indent=1))
    print(json.dumps(report))
    return 0


def _paths() -> list[Path]:
    return [path for kind in ("js/*.mjs", "ts/*.ts", "sh/*.sh") for path in sorted(SEEDS.glob(kind))]


def _domain(path: Path) -> str:
    return f"{path.parent.name}.{path.stem}"


def _script_seed_count(paths: list[Path]) -> int:
    return sum(len(re.findall(r"function test_", path.read_text(encoding="utf-8"))) for path in paths)


def _scripts(domains: list[str], each: int, seed_number: int, counts: Counter) -> list[dict[str, object]]:
    pairs = [(list(pair), [list(o) for o in options]) for pair, options in PAIR_OPTIONS.items()]
    job = {"folder": str(SEEDS), "domains": domains, "each": each, "seed": seed_number, "pools": {"variables": VARIABLE_POOL, "functions": FUNCTION_POOL, "pairs": pairs}}
    done = subprocess.run(["node", str(NODE_SCRIPT)], input=json.dumps(job), capture_output=True, text=True, check=False, timeout=NODE_SECONDS)
    if done.returncode != 0:
        raise RuntimeError(f"node failed: {done.stderr[-2000:]}")
    *problems, last = done.stderr.strip().split("\n")
    if problems:
        raise RuntimeError("\n".join(problems))
    counts.update(json.loads(last))
    records = []
    for number, line in enumerate(done.stdout.splitlines()):
        drawn = json.loads(line)
        rng = random.Random(f"{seed_number}:{drawn['key']}:{number}")
        comment = redress(drawn["comment"], drawn["language"], drawn["source"], drawn["renamed"], rng)
        text = (comment + "\n" if comment else "") + drawn["source"] + "\n"
        records.append(_record(text, drawn["language"], drawn["key"], drawn["name"], drawn["test"], (drawn["program"], drawn["structure"]), tuple(drawn["style"].values())) | {k: drawn[k] for k in ("converted", "mistaken") if drawn[k]})
    return records


def _shells(seeds: list[shell.ShellSeed], each: int, seed_number: int, counts: Counter) -> list[dict[str, object]]:
    records = []
    seen: set[str] = set()
    for seed in seeds:
        rng = random.Random(f"{seed_number}:{seed.key}")
        drawn = [(seed.name, seed.source, seed.test, {}), *(shell.draw(seed, rng) for _ in range(each * ATTEMPTS))]
        fresh = {}
        for case in drawn:
            fresh.setdefault(shell.normal_forms(case[1])[0], case)
        fresh = {form: case for form, case in fresh.items() if form not in seen}
        counts.update({"attempts": len(drawn), "repeated": len(drawn) - len(fresh)})
        cases = list(fresh.items())[: each * 2]
        passed = bash_passes([(source, test, name) for _, (name, source, test, _) in cases])
        counts["failed: shell"] += passed.count(False)
        if not passed[0]:
            raise RuntimeError(f"{seed.key} fails as written")
        for (form, (name, source, test, renamed)), _ in [pair for pair in zip(cases, passed) if pair[1]][:each]:
            seen.add(form)
            comment = redress(seed.comment, "shell", source, renamed, rng)
            marks = shell.normal_forms(source)
            records.append(_record((comment + "\n" if comment else "") + source + "\n", "shell", seed.key, name, test, marks, ("\t" in source,)))
    return records


def bash_passes(cases: list[tuple[str, str, str]]) -> list[bool]:
    """Whether the test of each (program, test, name) returns zero, in strict mode for unset names, each in a fresh bash and an empty folder."""
    with tempfile.TemporaryDirectory() as folder:
        for number, (program, test, name) in enumerate(cases):
            (Path(folder) / f"{number}.sh").write_text(f"set -u\n{program}\n\n{test}\n\ntest_{name}\n", encoding="utf-8")
        loop = f'mkdir work && cd work && for ((n = 0; n < {len(cases)}; n++)); do timeout {SHELL_SECONDS} bash "../$n.sh" >/dev/null 2>&1 </dev/null; echo $?; done'
        done = subprocess.run(["bash", "-c", loop], cwd=folder, capture_output=True, text=True, check=True)
    return [line == "0" for line in done.stdout.split()]


def badly_typed(texts: list[str]) -> set[str]:
    """Those that the TypeScript compiler rejects, each as a module of its own."""
    with tempfile.TemporaryDirectory() as folder:
        for number, text in enumerate(texts):
            (Path(folder) / f"{number}.ts").write_text(f"{text}\nexport {{}};\n", encoding="utf-8")
        (Path(folder) / "tsconfig.json").write_text(json.dumps({"compilerOptions": STRICT, "include": ["*.ts"]}))
        done = subprocess.run([COMPILER, "-p", folder], capture_output=True, text=True, check=False, cwd=folder, timeout=NODE_SECONDS)
    if done.returncode and not re.search(r"error TS", done.stdout):
        raise RuntimeError(f"the TypeScript compiler failed: {done.stdout}{done.stderr}"[:2000])
    return {texts[int(n)] for n in re.findall(r"^(\d+)\.ts\(\d+,\d+\): error", done.stdout, re.MULTILINE)}


def _allowed(record: dict[str, object], counts: Counter) -> bool:
    name = str(record["name"])
    reason = excluded(name, str(record["text"])) or excluded_in(str(record["text"]))
    counts["excluded"] += reason is not None
    return reason is None


def _record(text: str, language: str, key: str, name: str, test: str, marks: tuple[str, str], style: tuple) -> dict[str, object]:
    return {
        "text": text, "language": language, "licence": "MIT", "source": key, "kind": "variant", "split": split_of("seed", key), "name": name, "test": test,
        "program": f"{language}:{marks[0]}", "structure": f"{language}:{marks[1]}", "style": style,
    }


def _pages(records: list[dict[str, object]], rng: random.Random) -> list[dict[str, object]]:
    """Files of two to four functions of one domain in one style. Functions do not know each other, so their tests pass together."""
    groups: dict[tuple, list[dict[str, object]]] = {}
    for record in records:
        domain = ".".join(str(record["source"]).split(".")[:2])
        groups.setdefault((record["language"], domain, record["split"], record["style"]), []).append(record)
    pages = []
    for _ in range(round(len(records) * PAGE_SHARE)):
        group = rng.choices(list(groups.values()), [len(g) for g in groups.values()])[0]
        chosen = {r["source"]: r for r in rng.sample(group, min(len(group), rng.choice(PAGE_SIZES)))}
        if len(chosen) < 2 or len({r["name"] for r in chosen.values()}) < len(chosen):
            continue
        first = next(iter(chosen.values()))
        head = rng.choice(SHEBANGS) if first["language"] == "shell" else ""
        text = head + "\n".join(str(r["text"]) for r in chosen.values())
        sources = "+".join(str(r["source"]) for r in chosen.values())
        test = "\n\n".join(str(r["test"]) for r in chosen.values())
        pages.append({"text": text, "language": first["language"], "licence": "MIT", "source": sources, "kind": "page", "split": first["split"], "name": "", "test": test})
    return pages


def summarize(records: list[dict[str, object]]) -> dict[str, object]:
    by_language: dict[str, dict[str, object]] = {}
    for language in dict.fromkeys(str(r["language"]) for r in records):
        own = [r for r in records if r["language"] == language]
        variants = [r for r in own if r["kind"] == "variant"]
        by_language[language] = {
            "seeds": len({r["source"] for r in variants}), "programs": len({r["program"] for r in variants}), "structures": len({r["structure"] for r in variants}),
            "pages": len(own) - len(variants), "held-out": sum(r["split"] == "held-out" for r in own), "bytes": sum(len(str(r["text"]).encode()) for r in own),
        }
    return {"languages": by_language}


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--programs", type=int, default=8_000)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--domains")
    sys.exit(main(parser.parse_args()))
