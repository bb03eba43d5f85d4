"""Reads the hand-written seeds: modules of functions (some classes), each followed by its test."""

import ast
import re
from dataclasses import dataclass
from pathlib import Path

SEEDS = Path(__file__).parent / "seeds"


@dataclass(frozen=True)
class Seed:
    domain: str  # the module's name
    name: str  # of the function or class
    imports: tuple[str, ...]  # one line for each name that source or test need
    source: str  # def …, async def … or class …, without its test
    test: str  # def test_…(), empty where the seed has none
    is_class: bool

    @property
    def key(self) -> str:
        return f"{self.domain}.{self.name}"

    def program(self) -> str:
        return join_program(self.imports, self.source)


def join_program(imports: tuple[str, ...], source: str, gap: str = "\n\n\n") -> str:
    return ("\n".join(imports) + gap if imports else "") + source + "\n"


def read_seeds(folder: Path = SEEDS) -> list[Seed]:
    """Every seed of every module in `folder`, ordered by module and then as written."""
    return [seed for path in sorted(folder.glob("*.py")) for seed in seeds_of(path.stem, path.read_text(encoding="utf-8"))]


def seeds_of(domain: str, text: str) -> list[Seed]:
    tree = ast.parse(text)
    imports = _import_lines(tree)
    defined = [node for node in tree.body if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef))]
    tests = {node.name: node for node in defined if node.name.startswith("test_")}
    seeds = []
    for node in defined:
        if node.name in tests:
            continue
        test = tests.get(test_name(node.name))
        nodes = [node] if test is None else [node, test]
        used = {leaf.id for n in nodes for leaf in ast.walk(n) if isinstance(leaf, ast.Name)}
        lines = tuple(line for name, line in imports.items() if name in used)
        seeds.append(Seed(domain, node.name, lines, _segment(text, node), _segment(text, test) if test else "", isinstance(node, ast.ClassDef)))
    return seeds


def test_name(name: str) -> str:
    return "test_" + re.sub(r"(?<!^)(?<!_)(?=[A-Z])", "_", name).lower()


def _import_lines(tree: ast.Module) -> dict[str, str]:
    """{name bound: the import of that name alone}, plain imports first."""
    lines: dict[str, str] = {}
    for node in tree.body:
        if isinstance(node, ast.Import):
            for alias in node.names:
                bound = alias.asname or alias.name.split(".")[0]
                lines[bound] = f"import {alias.name}" + (f" as {alias.asname}" if alias.asname else "")
        elif isinstance(node, ast.ImportFrom):
            for alias in node.names:
                suffix = f" as {alias.asname}" if alias.asname else ""
                lines[alias.asname or alias.name] = f"from {node.module} import {alias.name}{suffix}"
    return dict(sorted(lines.items(), key=lambda item: (item[1].startswith("from"), item[1])))


def _segment(text: str, node: ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) -> str:
    first = min([node.lineno, *(d.lineno for d in node.decorator_list)])
    return "\n".join(text.split("\n")[first - 1 : node.end_lineno])
