"""Draws variants of seeds and keeps those that pass their tests and are programs not seen before.

Runs in a worker process of its own (see __main__), under the limits of run_tests.
"""

import ast
import random
import re
from collections import Counter
from dataclasses import dataclass, field

from ..exclude import excluded
from ..run_tests import run_case
from ..seed import Seed, join_program, test_name
from ..split import split_of
from .code import FUNCTIONS, Code
from .compose import Part, chain, derived_test, part_of, use
from .distinct import fingerprints
from .docstring import redress
from .equivalent import rewrite, rewrite_methods
from .hints import observed_types, with_hints, without_hints
from .layout import changed_imports, restyled
from .rename import draw_names, rename, rename_test

REWRITES = (0, 0, 1, 1, 2, 2, 3, 3, 4, 5)  # how many equivalent constructs a variant gets, drawn evenly
GAPS = ("\n\n\n", "\n\n\n", "\n\n")  # between imports and code
ATTEMPTS = 4  # for each variant wanted
VARIANT_SECONDS = 0.5
CHAINED = 0.35  # of the compositions
PAGE_SIZES = (2, 2, 2, 3, 3, 4)
PAGE_TITLES = ("Small helpers.", "Utilities.", "Helper functions for {}.", "Tools for {}.", "Functions about {}.", "{}: some functions.")
TITLED = 0.25


@dataclass
class Harvest:
    """What one domain gave."""

    records: list[dict[str, object]] = field(default_factory=list)
    counts: Counter = field(default_factory=Counter)
    seen: set[str] = field(default_factory=set)


def vary_domain(seeds: list[Seed], each: int, seed_number: int) -> Harvest:
    """`each` variants of every seed, then compositions and pages of several functions."""
    harvest = Harvest()
    parts: list[Part] = []
    for seed in seeds:
        rng = random.Random(f"{seed_number}:{seed.key}")
        types = observed_types(seed)
        made = _vary(seed, each, types, rng, harvest)
        chosen = rng.sample(made, min(4, len(made)))
        parts += [p for v in chosen if (p := part_of(seed.key, v["name"], v["imports"], v["source"], v["test"], types))]
    rng = random.Random(f"{seed_number}:{seeds[0].domain}")
    _compose(parts, seeds[0].domain, round(len(seeds) * each * 0.15), rng, harvest)
    _pages(seeds[0].domain, round(len(seeds) * each * 0.2), rng, harvest)
    return harvest


def _vary(seed: Seed, each: int, types: tuple[dict[str, str], str] | None, rng: random.Random, harvest: Harvest) -> list[dict]:
    bases = _bases(seed, types)
    imports_of_test = "\n".join(line for line in seed.imports if re.search(rf"\b{re.escape(_bound(line))}\b", seed.test))
    taken = {n.id for n in ast.walk(ast.parse(seed.test)) if isinstance(n, ast.Name)}
    made: list[dict] = []
    for attempt in range(each * ATTEMPTS):
        if len(made) >= each:
            break
        drawn = (seed.source, seed.imports, seed.test, seed.name) if attempt == 0 else _draw(seed, bases, taken, types is not None and types[1] in ("int", "float"), rng)
        harvest.counts["attempts"] += 1
        if drawn is None:
            harvest.counts["not written"] += 1
            continue
        source, imports, test, name = drawn
        program = join_program(imports, source, rng.choice(GAPS))
        if excluded(name, _words(source)) is not None:
            harvest.counts["excluded"] += 1
            continue
        mark = fingerprints(program)
        if mark[0] in harvest.seen:
            harvest.counts["repeated"] += 1
            continue
        whole_test = f"{imports_of_test}\n\n\n{test}".lstrip()
        outcome = run_case(program, whole_test, VARIANT_SECONDS)
        if outcome is not None:
            harvest.counts["failed: " + outcome.split(":")[0]] += 1
            continue
        harvest.seen.add(mark[0])
        harvest.records.append(_record(program, whole_test, name, "variant", (seed.key,), mark))
        made.append({"name": name, "imports": imports, "source": source, "test": test})
    return made


def _bases(seed: Seed, types: tuple[dict[str, str], str] | None) -> list[str]:
    """The seed with and without hints, so that both are drawn alike."""
    bases = [seed.source]
    if seed.is_class:
        return bases
    if stripped := without_hints(seed.source):
        return [seed.source, stripped]
    if types is not None:
        imported = {_bound(line) for line in seed.imports}
        if hinted := with_hints(seed.source, types, imported):
            return [seed.source, hinted]
    return bases


def _draw(seed: Seed, bases: list[str], taken: set[str], numeric: bool, rng: random.Random) -> tuple[str, tuple[str, ...], str, str] | None:
    rewritten = rewrite_methods if seed.is_class else rewrite
    source = rewritten(rng.choice(bases), rng, rng.choice(REWRITES))
    code = Code(source)
    renamed = draw_names(code, taken, numeric, rng)
    parameters = {a.arg for a in code.node.args.args + code.node.args.kwonlyargs} if isinstance(code.node, FUNCTIONS) else set()
    name = renamed.get(seed.name, seed.name)
    changed = rename(source, renamed)
    test = rename_test(seed.test, renamed, seed.name, parameters)
    if changed is None or test is None:
        return None
    test = test.replace(f"def {test_name(seed.name)}(", f"def {test_name(name)}(", 1)
    imports, changed = changed_imports(seed.imports, changed, rng)
    dressed = redress(changed, test, rng)
    if dressed is None:
        return None
    return restyled(dressed, rng), imports, test, name


def _compose(parts: list[Part], domain: str, count: int, rng: random.Random, harvest: Harvest) -> None:
    made = 0
    for _ in range(count * ATTEMPTS if parts else 0):
        if made >= count:
            return
        first = rng.choice(parts)
        partners = [p for p in parts if p.key != first.key and p.takes == first.gives and p.name != first.name]
        second = rng.choice(partners) if partners and rng.random() < CHAINED else None
        drawn = chain(first, second, rng) if second else use(first, rng)
        if drawn is None:
            continue
        name, source, calls = drawn
        used = [first, second] if second else [first]
        imports = tuple(dict.fromkeys(line for part in used for line in part.imports))
        program = join_program(imports, "\n\n\n".join([*(part.source for part in used), source]))
        mark = fingerprints(program)
        if mark[0] in harvest.seen or excluded(name, _words(source)):
            continue
        test = _tested(program, name, calls)
        if test is None:
            harvest.counts["composition fails"] += 1
            continue
        harvest.seen.add(mark[0])
        harvest.records.append(_record(program, test, name, "composition", tuple(part.key for part in used), mark))
        made += 1


def _tested(program: str, name: str, calls: list[str]) -> str | None:
    """The derived test, where it also passes in a fresh scope."""
    found: list[str | None] = []
    derive = "def test_derive():\n    keep(derived_test(program, name, calls))\n"
    given = {"keep": found.append, "derived_test": derived_test, "program": program, "name": name, "calls": calls}
    if run_case("", derive, VARIANT_SECONDS, given) is not None or found[0] is None:
        return None
    return found[0] if run_case(program, found[0], VARIANT_SECONDS) is None else None


def _pages(domain: str, count: int, rng: random.Random, harvest: Harvest) -> None:
    """Documents of several functions in an order of their own, under one set of imports; all their tests pass together."""
    for split in ("train", "held-out"):
        pool = [r for r in harvest.records if r["split"] == split and r["kind"] == "variant"]
        share = round(count * len(pool) / max(1, len(harvest.records)))
        for _ in range(share if len(pool) > 8 else 0):
            chosen = {r["source"]: r for r in rng.sample(pool, rng.choice(PAGE_SIZES))}
            if len({r["name"] for r in chosen.values()}) < len(chosen) or len(chosen) < 2:
                continue
            imports, bodies = [], []
            for record in chosen.values():
                lines = record["text"].rstrip("\n").split("\n")
                own = [line for line in lines if re.match(r"(import|from) ", line)]
                imports += own
                bodies.append("\n".join(lines[len(own) :]).strip("\n"))
            title = rng.choice(PAGE_TITLES).format(domain.replace("_", " "))
            head = (f'"""{title[0].upper()}{title[1:]}"""\n\n' if rng.random() < 0.6 else f"# {title[0].upper()}{title[1:]}\n\n") if rng.random() < TITLED else ""
            gap = rng.choice(("\n\n\n", "\n\n\n", "\n\n"))
            text = head + join_program(tuple(sorted(set(imports), key=lambda line: (line.startswith("from"), line))), gap.join(bodies), gap)
            test = "\n\n\n".join(str(r["test"]) for r in chosen.values())
            if run_case(text, test, VARIANT_SECONDS * 2) is None:
                harvest.records.append(_record(text, test, "", "page", tuple(str(r["source"]) for r in chosen.values()), fingerprints(text)))
            else:
                harvest.counts["page fails"] += 1


def _record(text: str, test: str, name: str, kind: str, origins: tuple[str, ...], mark: tuple[str, str]) -> dict[str, object]:
    return {
        "text": text, "language": "python", "licence": "MIT", "source": "+".join(origins), "kind": kind, "split": split_of("seed", *origins),
        "name": name, "test": test, "program": mark[0], "structure": mark[1],
    }


def _words(source: str) -> str:
    return ast.get_docstring(next(n for n in ast.parse(source).body if isinstance(n, (*FUNCTIONS, ast.ClassDef)))) or ""


def _bound(line: str) -> str:
    return line.split()[-1].split(".")[0] if line.startswith("import") and " as " not in line else line.split()[-1]
