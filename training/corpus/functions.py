"""Small functions that stand alone, cut out of source files as documents of their own."""

import ast
import builtins
import re
import textwrap

LONGEST = 40  # lines
SHORTEST = 4
WIDEST = 110  # characters a line
STANDARD = set("""math re os sys json itertools functools collections datetime random string operator time textwrap bisect heapq copy decimal fractions
struct typing io pathlib statistics inspect types warnings subprocess hashlib base64 csv contextlib unicodedata urllib calendar""".split())


def python_functions(source: str) -> list[str]:
    """Module-level functions with a docstring whose free names are builtins or imports from the standard library; imports included."""
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError, RecursionError):
        return []
    imports = _standard_imports(tree)
    found = []
    for node in tree.body:
        if not isinstance(node, ast.FunctionDef) or node.decorator_list or not ast.get_docstring(node):
            continue
        text = textwrap.dedent(ast.get_source_segment(source, node) or "").expandtabs(4)
        free = _free_names(node)
        if _fits(text) and free <= imports.keys():
            lines = sorted({imports[name] for name in free}, key=lambda line: (line.startswith("from"), line))
            found.append("\n".join(lines) + ("\n\n\n" if lines else "") + text + "\n")
    return found


def _standard_imports(tree: ast.Module) -> dict[str, str]:
    lines = {}
    for node in tree.body:
        if isinstance(node, ast.Import):
            lines |= {a.asname or a.name: f"import {a.name}" + (f" as {a.asname}" if a.asname else "") for a in node.names if a.name in STANDARD}
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and (node.module or "").split(".")[0] in STANDARD:
            lines |= {a.asname or a.name: f"from {node.module} import {a.name}" + (f" as {a.asname}" if a.asname else "") for a in node.names}
    return lines


def _free_names(node: ast.FunctionDef) -> set[str]:
    names = [n for n in ast.walk(node) if isinstance(n, ast.Name)]
    bound = {n.id for n in names if not isinstance(n.ctx, ast.Load)} | {a.arg for a in ast.walk(node) if isinstance(a, ast.arg)} | {node.name}
    bound |= {n.name for n in ast.walk(node) if isinstance(n, (ast.FunctionDef, ast.ClassDef, ast.ExceptHandler)) and n.name}
    bound |= {(a.asname or a.name).split(".")[0] for n in ast.walk(node) if isinstance(n, (ast.Import, ast.ImportFrom)) for a in n.names}
    return {n.id for n in names if isinstance(n.ctx, ast.Load)} - bound - set(dir(builtins))


def _fits(text: str) -> bool:
    lines = text.split("\n")
    return SHORTEST <= len(lines) <= LONGEST and max(map(len, lines)) <= WIDEST and text.isascii()


SCRIPT_HEAD = re.compile(r"(?:export )?(?:default )?(?:async )?function\*? ?\w+.*")
SHELL_HEAD = re.compile(r"(?:function )?[\w:.-]+ ?\(\) ?\{$")


def _blocks(source: str, head: re.Pattern[str], comment: str) -> list[str]:
    """From a line that `head` fits to the next "}" in the first column, with the comment lines right above (which `comment` opens)."""
    lines = source.expandtabs(2).split("\n")
    found = []
    for start, line in enumerate(lines):
        if not head.fullmatch(line):
            continue
        end = next((i for i in range(start + 1, min(start + LONGEST, len(lines))) if lines[i].startswith("}")), None)
        if end is None or lines[end] != "}":
            continue
        while start and lines[start - 1].startswith((comment, " *", " */", "/**")) and not lines[start - 1].startswith("#!"):
            start -= 1
        found.append("\n".join(lines[start : end + 1]) + "\n")
    return found


SCRIPT_NOISE = re.compile(r"/\*.*?\*/|//[^\n]*|'(?:[^'\\\n]|\\.)*'|\"(?:[^\"\\\n]|\\.)*\"|/(?![*/ ])[^/\n]+/[gimsuy]*|`[^`]*`", re.DOTALL)
SCRIPT_KNOWN = set("""abstract any as async await boolean break case catch class const continue debugger default delete do else enum export extends false finally for from function get if
implements import in infer instanceof interface is keyof let never new null number object of private public readonly return set static string super switch symbol this throw true try type
typeof undefined unknown unique var void while with yield Array ArrayBuffer BigInt Boolean DataView Date Error Float32Array Float64Array Function Infinity Int32Array Iterable Iterator JSON Map Math NaN
Number Object Partial Pick Omit Promise Proxy RangeError Record Reflect ReadonlyArray RegExp Required Set String Symbol SyntaxError TypeError Uint8Array Uint32Array WeakMap WeakSet arguments console
decodeURIComponent encodeURIComponent isFinite isNaN parseFloat parseInt setTimeout clearTimeout bigint asserts declare satisfies""".split())


def script_functions(source: str) -> list[str]:
    """Top-level functions of JavaScript and TypeScript, with their doc comment, that use nothing from around them."""
    return [text for text in _blocks(source, SCRIPT_HEAD, "//") if _fits(text.rstrip("\n")) and _stands_alone(text)]


def _stands_alone(text: str) -> bool:
    code = SCRIPT_NOISE.sub("''", text)
    words = {m[0] for m in re.finditer(r"(?<![\w$.])[A-Za-z_$][\w$]*(?!\s*:(?!:))", code)} - SCRIPT_KNOWN
    declared = {m[1] for m in re.finditer(r"\b(?:let|const|var|function\*?|class|of|catch \()\s+([A-Za-z_$][\w$]*)", code)}
    declared |= {word for m in re.finditer(r"\b(?:let|const|var) ([^=;]*)", code) for word in re.findall(r"[\w$]+", m[1])}
    declared |= {word for m in re.finditer(r"(?:function\*? ?[\w$]*(?:<[^>]*>)?|catch ?)\(([^()]*)\)|\(([^()]*)\) ?(?::[^=]*)?=>|([\w$]+) ?=>", code) for group in m.groups() if group for word in re.findall(r"[\w$]+", group)}
    declared |= {word for m in re.finditer(r"function\*? ?[\w$]*<([^>]*)>", code) for word in re.findall(r"\w+", m[1])}
    declared |= {m[1] for m in re.finditer(r",\s*([A-Za-z_$][\w$]*) =", code)}
    return words <= declared


def shell_functions(source: str) -> list[str]:
    return [text for text in _blocks(source, SHELL_HEAD, "#") if _fits(text.rstrip("\n"))]
