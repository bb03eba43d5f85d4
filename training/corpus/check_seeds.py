"""Runs the test of every seed in a process of its own and reports what is missing or doubled.

    python3 -m training.corpus.check_seeds [MODULE.py …]

Exit code 1 where a test fails, a function has no test or docstring, or a name stands twice in the whole set.
"""

import ast
import sys
from collections import Counter
from pathlib import Path

from .exclude import excluded
from .run_tests import run_in_process
from .seed import SEEDS, Seed, seeds_of

TEST_SECONDS = 10  # of wall time a seed; they take milliseconds


def check(paths: list[Path]) -> int:
    seeds: list[Seed] = []
    problems: list[str] = []
    for path in paths:
        own = seeds_of(path.stem, path.read_text(encoding="utf-8"))
        failures = run_in_process([(seed.program(), seed.test) for seed in own], TEST_SECONDS)
        problems += [f"{seed.key}: {failure}" for seed, failure in zip(own, failures) if failure]
        print(f"{path.stem:22} {len(own):3} seeds, {sum(f is None for f in failures):3} pass")
        seeds += own
    problems += [problem for seed in seeds for problem in _missing(seed)]
    counts = Counter(seed.name for seed in seeds)
    problems += [f"{name}: written {count} times" for name, count in counts.items() if count > 1]
    for problem in problems:
        print(problem)
    domains = len({seed.domain for seed in seeds})
    print(f"{len(seeds)} seeds ({sum(s.is_class for s in seeds)} classes) in {domains} domains, {len(problems)} problems")
    return 1 if problems or not seeds else 0


def _missing(seed: Seed) -> list[str]:
    if not seed.test:
        return [f"{seed.key}: no test"]
    found = []
    node = ast.parse(seed.source).body[0]
    if not ast.get_docstring(node):
        found.append(f"{seed.key}: no docstring")
    if not any(isinstance(n, ast.Assert) for n in ast.walk(ast.parse(seed.test))):
        found.append(f"{seed.key}: its test asserts nothing")
    reason = excluded(seed.name, ast.get_docstring(node) or "")
    if reason:
        found.append(f"{seed.key}: {reason}")
    return found


if __name__ == "__main__":
    sys.exit(check([Path(p) for p in sys.argv[1:]] or sorted(SEEDS.glob("*.py"))))
