"""Gives a function, its parameters and its locals other names, consistently in its source, docstring and test."""

import ast
import builtins
import keyword
import random
import re
import tokenize

from .code import FUNCTIONS, Code, apply, is_docstring
from .names import FUNCTION_POOL, VARIABLE_POOL

RENAMED_SHARE = 0.55  # of the variables that have other names to choose from
FUNCTION_RENAMED = 0.75
RESERVED = {*dir(builtins), *keyword.kwlist, *keyword.softkwlist} - {"input", "iter", "range", "filter", "copyright", "credits", "license", "exit", "quit"} | {"self", "cls"}
# In prose these are seldom the parameter of that name.
NOT_IN_PROSE = set("keep kept first second last left right old new start end high low a an one two other keep by top day days most at on number name total value count order time old step n s".split())
# Names that open with one of these are noun phrases: a verb may go before them.
NOUNS = set("""longest last next closest average common nearest missing best widest relative total highest lowest largest smallest cheapest earliest latest
percent age distance level turn overlap interval scale balance price decimal grade mean bit twos interest compound max annual portfolio median centroid convex
local cumulative weighted population standard percentile histogram exponential centered shannon root gini sentence letter word reading unix flight driving hotel
feet pace mpg bmi heat dew monthly daily weekly busiest oldest dominant fewest shortest unused covered hidden odd even numbered final remaining recent slowest""".split())
PAIRS = """
a b: x y, first second, left right, p q, one other
x y: a b, px py, col row, left top
first second: a b, left right, x y, one other
left right: a b, first second, lo hi, low high, begin end
low high: lo hi, lower upper, minimum maximum, start end, bottom top
lo hi: low high, left right, lower upper, begin end
start end: begin end, first last, start stop, low high, begin finish
p q: a b, first second, one other, p1 p2
old new: before after, previous current, original replacement
i j: a b, row col, first second, x y
key value: k v, name value, key val, label amount, name content
k v: key value, name value, key val
name amount: label value, key quantity, item total
rows columns: height width, rows cols, lines columns
width height: w h, columns rows, columns lines
minimum maximum: low high, lower upper, smallest largest
dx dy: x_step y_step, step_x step_y, delta_x delta_y
start stop: begin end, first last, low high
year month: y m, yr mon
hours minutes: h m, hrs mins
numerator denominator: num den, top bottom, upper lower
"""
PAIR_OPTIONS = {tuple(head.split()): [tuple(option.split()) for option in tail.split(",")] for head, _, tail in (line.partition(":") for line in PAIRS.strip().split("\n"))}
# A path to a file is called otherwise than one through a graph.
FILE_USE = re.compile(r"\bopen\(|\bPath\b|\bos\.|\.(?:exists|is_file|is_dir|read_text|write_text|iterdir|r?glob|suffix|stat|mkdir)\b")
FILE_PATHS = {"path": ("file_path", "filename", "file_name", "location"), "source": ("infile", "input_path", "source_path", "original"), "target": ("outfile", "output_path", "target_path", "destination")}
IDENTIFIER = re.compile(r"(?<![\w.])[A-Za-z_]\w*")
LITERAL = re.compile(r"'[^']*'|\"[^\"]*\"")


def draw_names(code: Code, taken: set[str], numeric: bool, rng: random.Random) -> dict[str, str]:
    """{old: new} for some of the names bound in the function, none of them used otherwise there or in `taken`.

    `numeric`: the function gives a number, so that "compute" may go before its name.
    """
    used = code.names | taken | RESERVED
    renamed: dict[str, str] = {}
    bound = _bound(code)
    for pair, options in PAIR_OPTIONS.items():
        if bound.issuperset(pair):
            free = [o for o in options if not used.intersection(o)]
            if free and rng.random() < RENAMED_SHARE:
                renamed.update(zip(pair, rng.choice(free)))
                used.update(renamed.values())
            bound -= set(pair)
    looped = _loop_names(code)
    is_about_files = FILE_USE.search(code.text) is not None
    for name in sorted(bound):
        options = [o for o in (FILE_PATHS.get(name) if is_about_files else None) or _options(name, name in looped) if o not in used]
        if options and rng.random() < RENAMED_SHARE:
            renamed[name] = rng.choice(options)
            used.add(renamed[name])
    if rng.random() < FUNCTION_RENAMED and isinstance(code.node, FUNCTIONS):
        options = [o for o in function_options(code.node.name, numeric) if o not in used]
        if options:
            renamed[code.node.name] = rng.choice(options)
    return renamed


def _bound(code: Code) -> set[str]:
    """Parameters and locals; in a class only those of its methods, since its fields and methods are seen from outside."""
    scopes = [code.node] if isinstance(code.node, FUNCTIONS) else [n for n in code.node.body if isinstance(n, FUNCTIONS)]
    inner = [n for scope in scopes for n in ast.walk(scope)]
    names = {n.id for n in inner if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)} | {n.arg for n in inner if isinstance(n, ast.arg)}
    fixed = {name for n in inner if isinstance(n, (ast.Nonlocal, ast.Global)) for name in n.names} | {n.name for n in inner if isinstance(n, ast.ExceptHandler) and n.name}
    if not isinstance(code.node, FUNCTIONS):
        fixed |= {n.target.id for n in code.node.body if isinstance(n, ast.AnnAssign) and isinstance(n.target, ast.Name)}
        fixed |= {a.arg for s in scopes if s.name == "__init__" for a in s.args.args}
    return {n for n in names if n != "_" and not n.startswith("__")} - fixed - {"self", "cls"}


def _loop_names(code: Code) -> set[str]:
    """Variables of loops and comprehensions: people give them one letter."""
    targets = [n.target for n in code.nodes if isinstance(n, (ast.For, ast.comprehension))]
    return {t.id for t in targets if isinstance(t, ast.Name)}


def _options(name: str, is_looped: bool) -> list[str]:
    options = list(VARIABLE_POOL.get(name, ()))
    if "_" in name and not name.startswith(("on_", "in_", "at_", "by_", "of_", "to_", "is_")):
        words = name.split("_")
        for place, word in enumerate(words):
            options += ["_".join([*words[:place], other, *words[place + 1 :]]) for other in VARIABLE_POOL.get(word, ()) if len(other) > 2 and "_" not in other]
    if is_looped and not options and len(name) > 3:
        options = [name[0]]
    return [o for o in options if o.isidentifier() and not keyword.iskeyword(o)]


def function_options(name: str, numeric: bool) -> list[str]:
    """Other names that say the same: single words replaced, or a verb put before a noun."""
    words = name.split("_")
    options = []
    for place, word in enumerate(words):
        options += ["_".join([*words[:place], other, *words[place + 1 :]]) for other in FUNCTION_POOL.get(word, ())]
    if words[0] in NOUNS or words[0].endswith("est"):
        options += [f"{verb}_{name}" for verb in (("compute", "calculate", "get", "calc") if numeric else ("get", "find"))]
    if words[0] == "to" and len(words) > 1:
        options += ["_".join(["convert", *words]), "_".join(["as", *words[1:]])]
    if words[0] == "is" and len(words) > 1:
        options += ["_".join(["check", *words])]
    if len(words) == 2 and words[1] in ("length", "name", "position", "mean", "total", "count", "price", "cost", "index"):
        options.append(f"{words[1]}_of_{words[0]}")
    if len(words) == 2 and words[0] == "count":
        options.append(f"{words[1]}_count")
    return [o.replace("__", "_") for o in options if o.isidentifier()]


def rename(text: str, renamed: dict[str, str]) -> str | None:
    """`text` (one or more definitions) with names changed wherever they are names, inside f-strings and the docstring too."""
    code = Code(text)
    keywords = _keyword_positions(code, renamed)
    edits = []
    docstrings = _docstring_positions(code)
    told = {old: new for old, new in renamed.items() if old in _parameters(code)}
    if isinstance(code.node, FUNCTIONS) and code.node.name in renamed:
        told[code.node.name] = renamed[code.node.name]
    for token in code.tokens:
        start, end = code.at(token.start), code.at(token.end)
        if token.type == tokenize.NAME and token.string in renamed:
            if code.text[:start].rstrip(" ")[-1:] != "." and keywords.get(start, True):
                edits.append((start, end, renamed[token.string]))
        elif token.type == tokenize.STRING and start in docstrings:
            edits.append((start, end, renamed_prose(token.string, told)))
        elif token.type == tokenize.COMMENT:
            edits.append((start, end, renamed_prose(token.string, renamed)))
        elif token.type == tokenize.STRING and "f" in token.string[: token.string.find(token.string[-1])].lower():
            edits.append((start, end, _renamed_fstring(token.string, renamed)))
    return apply(text, edits)


def rename_test(test: str, renamed: dict[str, str], name: str, parameters: set[str]) -> str | None:
    """The test of `name`, which calls it, with the function's new name and those of keyword arguments."""
    code = Code(test)
    edits = []
    for node in ast.walk(code.tree):
        if isinstance(node, ast.Name) and node.id == name:
            edits.append((*code.span(node), renamed.get(name, name)))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == name:
            for word in node.keywords:
                if word.arg in renamed and word.arg in parameters:
                    start = code.offset(word.lineno, word.col_offset)
                    edits.append((start, start + len(word.arg), renamed[word.arg]))
    return apply(test, edits)


def _keyword_positions(code: Code, renamed: dict[str, str]) -> dict[int, bool]:
    """{offset of a keyword argument's name: whether it goes to a function defined here, so that it is renamed}."""
    own = {n.name for n in ast.walk(code.tree) if isinstance(n, FUNCTIONS)}
    return {
        code.offset(word.lineno, word.col_offset): isinstance(node.func, ast.Name) and node.func.id in own
        for node in ast.walk(code.tree) if isinstance(node, ast.Call) for word in node.keywords if word.arg
    }


def _parameters(code: Code) -> set[str]:
    """Those of the function itself: its docstring may speak of them, not of locals. None in classes."""
    if not isinstance(code.node, FUNCTIONS):
        return set()
    arguments = code.node.args
    return {a.arg for a in (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs)}


def _docstring_positions(code: Code) -> set[int]:
    return {code.span(n.body[0])[0] for n in ast.walk(code.tree) if isinstance(n, (*FUNCTIONS, ast.ClassDef)) and is_docstring(n.body[0])}


def renamed_prose(text: str, renamed: dict[str, str]) -> str:
    """Examples (>>>) and `Args:` names are code; elsewhere only words that no article makes a noun."""
    lines = text.split("\n")
    for place, line in enumerate(lines):
        if ">>>" in line or line.lstrip().startswith("..."):
            lines[place] = IDENTIFIER.sub(lambda m: renamed.get(m[0], m[0]), line)
            continue
        for old, new in renamed.items():
            if "_" in new and "_" not in old:
                continue
            if len(old) > 1 and old not in NOT_IN_PROSE or f"`{old}`" in line or line.strip().startswith(old + ":"):
                line = re.sub(rf"(?<![\w'-])(?<!the )(?<!a )(?<!an )(?<!each )(?<!every )(?<!its )(?<!one )(?<!of a )(?<!given )(?<!same )(?<!last )(?<!first ){re.escape(old)}(?![\w'-]| of )", new, line)
        lines[place] = line
    return "\n".join(lines)


def _renamed_fstring(token: str, renamed: dict[str, str]) -> str:
    """Before Python 3.12 an f-string is one token: rename inside its braces, outside the literals there."""
    result, depth, start = [], 0, 0
    i = 0
    while i < len(token):
        c = token[i]
        if depth == 0 and token[i : i + 2] in ("{{", "}}"):
            i += 2
            continue
        if c == "{":
            if depth == 0:
                result.append(token[start:i])
                start = i
            depth += 1
        elif c == "}" and depth:
            depth -= 1
            if depth == 0:
                result.append(_renamed_expression(token[start : i + 1], renamed))
                start = i + 1
        i += 1
    return "".join([*result, token[start:]])


def _renamed_expression(text: str, renamed: dict[str, str]) -> str:
    """`{expression!r:format}`: the format has names only inside its own braces."""
    head, colon, spec = text, "", ""
    place = _format_start(text)
    if place:
        head, spec = text[:place], text[place:]
        spec = re.sub(r"\{[^{}]*\}", lambda m: _renamed_plain(m[0], renamed), spec)
    return _renamed_plain(head, renamed) + colon + spec


def _format_start(text: str) -> int:
    depth, i = 0, 1
    while i < len(text):
        c = text[i]
        if c in "([{":
            depth += 1
        elif c in ")]}":
            depth -= 1
        elif c in "'\"":
            i = text.find(c, i + 1)
            if i < 0:
                return 0
        elif depth == 0 and (c == ":" or c == "!" and text[i + 1] != "="):
            return i
        i += 1
    return 0


def _renamed_plain(text: str, renamed: dict[str, str]) -> str:
    kept = LITERAL.findall(text)
    pieces = LITERAL.split(text)
    changed = [IDENTIFIER.sub(lambda m: renamed.get(m[0], m[0]), piece) for piece in pieces]
    return "".join(a + b for a, b in zip(changed, [*kept, ""]))
