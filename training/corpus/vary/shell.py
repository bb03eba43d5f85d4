"""Variants of shell functions: edits of the text, kept where the test still passes in bash."""

import random
import re
from dataclasses import dataclass

from .names import VARIABLE_POOL
from .rename import PAIR_OPTIONS, function_options

RENAMED_SHARE = 0.5
FUNCTION_RENAMED = 0.6
REWRITES = (0, 1, 1, 2, 2, 3, 3, 4)
# Bash sets or reads the first ones, the tests' own variables are the others.
FIXED = set("IFS PWD OPTIND OPTARG REPLY BASH_REMATCH status dir".split())
COMMANDS = set("test time type read wait kill jobs set let local shift source trap eval exec exit export cut sort head tail tr wc date file find join look sum word words text".split())


@dataclass(frozen=True)
class ShellSeed:
    key: str
    name: str
    comment: str
    source: str
    test: str


def shell_seeds(domain: str, text: str) -> list[ShellSeed]:
    """Functions from `name() {` to the next `}` in the first column, each followed by its test."""
    blocks = {m[2]: (m[1].strip(), m[3]) for m in re.finditer(r"((?:^#[^\n!].*\n)*)^(\w+)\(\) (\{\n(?:.*\n)*?\})$", text, re.MULTILINE)}
    return [
        ShellSeed(f"{domain}.{name}", name, comment, f"{name}() {body}", f"test_{name}() {blocks[f'test_{name}'][1]}")
        for name, (comment, body) in blocks.items() if f"test_{name}" in blocks
    ]


def draw(seed: ShellSeed, rng: random.Random) -> tuple[str, str, str, dict[str, str]]:
    """(name, source, test, renamed)"""
    source = seed.source
    for _ in range(rng.choice(REWRITES)):
        for rule in rng.sample(RULES, len(RULES)):
            sites = rule(source)
            if sites:
                start, end, text = rng.choice(sites)
                source = source[:start] + text + source[end:]
                break
    renamed = _names(seed, source, rng)
    for old, new in renamed.items():
        source = rename(source, old, new)
    name, test = seed.name, seed.test
    options = [o for o in function_options(seed.name, False) if o not in seed.source + seed.test and o not in COMMANDS and not o.startswith("test")]
    if options and rng.random() < FUNCTION_RENAMED:
        name = rng.choice(options)
        pattern = rf"(?<![\w$/.-]){re.escape(seed.name)}(?![\w.-])"
        source = re.sub(pattern, name, source)
        test = re.sub(pattern, name, test).replace(f"test_{seed.name}()", f"test_{name}()", 1)
        renamed[seed.name] = name
    return name, _styled(source, name, rng), test, renamed


def bound_names(source: str) -> list[str]:
    """Variables declared local, in the order of the text."""
    found = []
    for match in re.finditer(r"\blocal((?: -\w)*)((?: \w+(?:=(?:\"[^\"]*\"|'[^']*'|\$\([^)]*\)|\$\(\([^)]*\)\)|[^\s]*))?)+)", source):
        if "-n" in match[1]:
            continue
        found += re.findall(r"(?<= )([A-Za-z_]\w*)(?==|\s|$)", re.sub(r"=(\"[^\"]*\"|'[^']*'|\$\(\(.*?\)\)|\$\(.*?\)|\S*)", "= ", match[2]).replace("= ", " ") + " ")
    return list(dict.fromkeys(name for name in found if name not in FIXED))


def _names(seed: ShellSeed, source: str, rng: random.Random) -> dict[str, str]:
    words = set(re.findall(r"\w+", source + seed.test))
    renamed: dict[str, str] = {}
    bound = bound_names(source)
    for pair, choices in PAIR_OPTIONS.items():
        if set(pair) <= set(bound):
            bound = [name for name in bound if name not in pair]
            free = [c for c in choices if not words.intersection(c)]
            if free and rng.random() < RENAMED_SHARE:
                renamed.update(zip(pair, rng.choice(free)))
                words.update(renamed.values())
    for name in bound:
        options = [o for o in VARIABLE_POOL.get(name, ()) if o not in words and o not in COMMANDS and not o.endswith("_")]
        if options and rng.random() < RENAMED_SHARE:
            renamed[name] = rng.choice(options)
            words.add(renamed[name])
    return renamed


def rename(source: str, old: str, new: str) -> str:
    """Where it is expanded, assigned, declared, read or stands in arithmetic; never inside single quotes."""
    word = re.escape(old)
    pieces = re.split(r"('[^']*')", source)
    for place in range(0, len(pieces), 2):
        piece = re.sub(rf"(\$\{{?[#!]?){word}\b", rf"\g<1>{new}", pieces[place])
        piece = re.sub(rf"(^|[\s;(]){word}(?=\+?=|\[)(?!==)", rf"\g<1>{new}", piece)
        piece = re.sub(rf"^ *(local|for|.*\bread) .*", lambda m: re.sub(rf"(?<=\s){word}(?=[\s;]|$)", new, m[0]), piece, flags=re.MULTILINE)
        piece = re.sub(r"(?<=\w)(\[[^\]\n]*\]|:[\w ][^}\n]*)(?=[}:=+])", lambda m: re.sub(rf"(?<![\w$]){word}\b", new, m[0]), piece)
        piece = re.sub(r"\(\((.*?)\)\)", lambda m: "((" + re.sub(rf"(?<![\w$\"]){word}\b", new, m[1]) + "))", piece)
        pieces[place] = piece
    return "".join(pieces)


Site = tuple[int, int, str]
COMPARISONS = {"<": "-lt", ">": "-gt", "<=": "-le", ">=": "-ge", "==": "-eq", "!=": "-ne"}


def double_to_single_brackets(source: str) -> list[Site]:
    """[[ -f $x ]] → [ -f "$x" ] and [[ $x == word ]] → [ "$x" = word ]"""
    sites = [(*m.span(), f'[ {m[1] or ""}{m[2]} "{m[3]}" ]') for m in re.finditer(r"\[\[ (! )?(-[efdnzs]) \"?(\$[\w./]+|\$\{\w+\})\"? \]\]", source)]
    return sites + [(*m.span(), f'[ "{m[1]}" {"=" if m[2] == "==" else "!="} {m[3]} ]') for m in re.finditer(r"\[\[ \"?(\$\w+)\"? (==|!=) (\"[^\"*?]*\"|[\w-]+) \]\]", source)]


def single_to_double_brackets(source: str) -> list[Site]:
    return [(*m.span(), f"[[ {m[1].replace(' = ', ' == ')} ]]") for m in re.finditer(r"(?<!\[)\[ ([^\]\n]+) \](?!\])", source)]


def arithmetic_to_brackets(source: str) -> list[Site]:
    """((n < limit)) → [[ $n -lt $limit ]]"""
    return [(*m.span(), f"[[ {_operand(m[1])} {COMPARISONS[m[2]]} {_operand(m[3])} ]]") for m in re.finditer(r"(?<![$(])\(\((\$?[\w#]+) (<=?|>=?|==|!=) (\$?\w+)\)\)", source)]


def _operand(text: str) -> str:
    return text if text.startswith("$") or text.isdigit() else f"${text}"


def brackets_to_arithmetic(source: str) -> list[Site]:
    signs = {word: sign for sign, word in COMPARISONS.items()}
    return [(*m.span(), f"(({m[2].strip('$')} {signs[m[3]]} {m[5].strip('$')}))") for m in re.finditer(r"(?<!\[)\[\[? (\"?)(\$\w+|\d+)\1 (-lt|-gt|-le|-ge|-eq|-ne) (\"?)(\$\w+|\d+)\4 \]\]?", source) if not re.match(r"\$\d", m[2] + m[5])]


def echo_to_printf(source: str) -> list[Site]:
    return [(*m.span(), f"printf '%s\\n' {m[1]}") for m in re.finditer(r"(?<![\w-])echo (\"(?:[^\"\\]|\\.)*\"|[a-z]+)(?=\s*(?:$|;|\n|\|))", source, re.MULTILINE)]


def printf_to_echo(source: str) -> list[Site]:
    return [(*m.span(), f"echo {m[1]}") for m in re.finditer(r"printf '%s\\n' (\"(?:[^\"\\]|\\.)*\")(?=\s*(?:$|;|\n|\|))", source, re.MULTILINE)]


def counting(source: str) -> list[Site]:
    """n=$((n + 1)) ↔ ((n += 1)), as statements of their own"""
    sites = [(m.start(2), m.end(), f"(({m[3]} {m[4]}= {m[5]}))") for m in re.finditer(r"^( +)((\w+)=\$\(\(\3 ([+-]) (\w+)\)\))$", source, re.MULTILINE)]
    return sites + [(m.start(2), m.end(), f"{m[3]}=$(({m[3]} {m[4]} 1))") for m in re.finditer(r"^( +)(\(\((\w+)([+-])\4\)\))$", source, re.MULTILINE)]


def guard_to_if(source: str) -> list[Site]:
    """c || return 1 → if ! c; then return 1; fi, and c && return 0"""
    sites = []
    for m in re.finditer(r"^( +)(\[\[ .* \]\]|\(\(.*\)\)) (\|\||&&) (return(?: \d)?|continue|break)$", source, re.MULTILINE):
        test = m[2] if m[3] == "&&" else f"! {m[2]}"
        sites.append((m.start(2), m.end(), f"if {test}; then\n{m[1]}  {m[4]}\n{m[1]}fi"))
    return sites


def if_to_guard(source: str) -> list[Site]:
    return [(m.start(2), m.end(), f"{m[3]} && {m[4]}") for m in re.finditer(r"^( +)(if (\[\[? .* \]\]?|\(\(.*\)\)); then\n\1  (return(?: \d)?|continue|break)\n\1fi)(?=\n\1\S)", source, re.MULTILINE)]


def then_on_a_line(source: str) -> list[Site]:
    """The style of old scripts: `then` and `do` on lines of their own."""
    return [(m.start(), m.end(), f"{m[1]}{m[2]}\n{m[1]}{m[3]}") for m in re.finditer(r"^( +)((?:if|for|while) .*); (then|do)$", source, re.MULTILINE)]


def local_apart(source: str) -> list[Site]:
    """local a=$1 b=$2 → one line each"""
    return [(m.start(), m.end(), "\n".join(f"{m[1]}local {part}" for part in m[2].split(" "))) for m in re.finditer(r"^( +)local ((?:\w+=[^\s\"'()]+)(?: \w+(?:=[^\s\"'()]+)?)+)$", source, re.MULTILINE)]


def local_after(source: str) -> list[Site]:
    """local a=$1 → local a, then a=$1"""
    return [(m.start(), m.end(), f"{m[1]}local {m[2]}\n{m[1]}{m[2]}={m[3]}") for m in re.finditer(r"^( +)local (\w+)=(\S+)$", source, re.MULTILINE) if "(" not in m[3]]


def for_to_while(source: str) -> list[Site]:
    """for ((i = 0; c; i++)); do … done → i = 0, while"""
    sites = []
    for m in re.finditer(r"^( +)for \(\((\w+) = (\S+); (.*?); (\2(?:\+\+|--))\)\); do\n((?:\1  .*\n)*)\1done", source, re.MULTILINE):
        if "continue" not in m[6]:
            step = f"{m[2]}=$(({m[2]} {m[5][-1]} 1))"
            start = m[3] if m[3].isdigit() else f"$(({m[3]}))"
            sites.append((m.start(), m.end(), f"{m[1]}{m[2]}={start}\n{m[1]}while (({m[4]})); do\n{m[6]}{m[1]}  {step}\n{m[1]}done"))
    return sites


RULES = (
    double_to_single_brackets, single_to_double_brackets, arithmetic_to_brackets, brackets_to_arithmetic, echo_to_printf, printf_to_echo, counting, guard_to_if,
    if_to_guard, then_on_a_line, local_apart, local_after, for_to_while,
)


def _styled(source: str, name: str, rng: random.Random) -> str:
    """What means the same everywhere: how the function opens, braces around names, quotes around assigned arguments, indentation."""
    if rng.random() < 0.15:
        source = source.replace(f"{name}() {{", f"function {name} {{" if rng.random() < 0.4 else f"function {name}() {{", 1)
    if rng.random() < 0.2:
        source = "".join(re.sub(r"\$([A-Za-z_]\w*)(?![\w\[])", r"${\1}", piece) if i % 2 == 0 else piece for i, piece in enumerate(re.split(r"('[^']*')", source)))
    if rng.random() < 0.35:
        source = re.sub(r"(\b\w+=)(\$\d)(?=\s)", r'\1"\2"', source)
    indent = rng.choice(("  ", "  ", "    ", "\t"))
    if indent != "  " and "<<" not in source and "awk" not in source:
        source = re.sub(r"^( +)", lambda m: indent * (len(m[1]) // 2) + " " * (len(m[1]) % 2), source, flags=re.MULTILINE)
    return source


def normal_forms(source: str) -> tuple[str, str]:
    """(program, structure): the text without comments, layout and the styles of _styled, with the names of locals and without."""
    text = re.sub(r"(^|\s)#(?![#%}]).*", r"\1", source)
    text = re.sub(r"^function (\w+)(?:\(\))? ", r"\1() ", text).replace("${", "$\0")
    text = re.sub(r"\$\0(\w+)\}", r"$\1", text)
    text = re.sub(r'(=)"(\$\d)"', r"\1\2", text)
    program = " ".join(re.sub(r"\n\s*(then|do)\b", r"; \1", text).split())
    structure = program
    for number, name in enumerate(bound_names(source)):
        structure = re.sub(rf"\b{re.escape(name)}\b", f"v{number}", structure)
    return program, re.sub(r"^\w+\(\)", "f()", structure)
