"""Small functions of the Python standard library (PSF licence) that stand alone.

They show a model that not all code looks like our templates. Taken are module-level functions of at most LONGEST lines
with a docstring and no `self`, whose names resolve to builtins, parameters, local names or one plain `import`.
"""

import ast
import builtins
import sysconfig
import textwrap
from pathlib import Path

LONGEST = 24  # lines; what fits a miniature's view
SHORTEST = 4
WIDEST = 100  # characters a line
SKIPPED = ("test", "tests", "idlelib", "lib2to3", "site-packages", "dist-packages", "encodings", "__phello__")


def library_functions() -> list[str]:
    """Sources, imports included, in a fixed order."""
    root = Path(sysconfig.get_path("stdlib"))
    found: dict[str, None] = {}
    for path in sorted(root.rglob("*.py")):
        if any(part in SKIPPED for part in path.relative_to(root).parts):
            continue
        source = path.read_text(encoding="utf-8", errors="ignore")
        try:
            tree = ast.parse(source)
        except SyntaxError:
            continue
        modules = {alias.name for node in tree.body if isinstance(node, ast.Import) for alias in node.names if not alias.asname}
        for node in tree.body:
            if isinstance(node, ast.FunctionDef) and not node.decorator_list:
                text = _standalone(node, source, modules)
                if text:
                    found[text] = None
    return list(found)


def _standalone(node: ast.FunctionDef, source: str, modules: set[str]) -> str | None:
    text = textwrap.dedent(ast.get_source_segment(source, node) or "").replace("\t", "    ")
    lines = text.split("\n")
    if not SHORTEST <= len(lines) <= LONGEST or max(map(len, lines)) > WIDEST or not text.isascii():
        return None
    if not ast.get_docstring(node):
        return None
    names = [n for n in ast.walk(node) if isinstance(n, ast.Name)]
    bound = {n.id for n in names if not isinstance(n.ctx, ast.Load)} | {a.arg for a in ast.walk(node) if isinstance(a, ast.arg)}
    bound |= {n.name for n in ast.walk(node) if isinstance(n, (ast.FunctionDef, ast.ExceptHandler)) and n.name}
    bound |= {a.asname or a.name for n in ast.walk(node) if isinstance(n, (ast.Import, ast.ImportFrom)) for a in n.names}
    free = {n.id for n in names if isinstance(n.ctx, ast.Load)} - bound - set(dir(builtins))
    if not free <= modules:
        return None
    return "\n".join([*(f"import {name}" for name in sorted(free)), *([""] * 2 if free else []), text])
