"""A variant read for the tasks: its parts, what it does in words, and examples of calls from its test."""

import ast
import re
from dataclasses import dataclass
from functools import cached_property

from ..run_tests import run_case
from ..vary.code import Code, apply, is_docstring
from ..vary.docstring import cases
from .phrase import Phrase, phrase_of

SECONDS = 0.5  # for a program and its test
LONGEST_CALL = 70  # characters of an example


@dataclass(frozen=True)
class Program:
    imports: tuple[str, ...]
    code: Code  # one function or class, docstring included
    test: str
    name: str
    seed: str
    held_out: bool

    @cached_property
    def is_class(self) -> bool:
        return isinstance(self.code.node, ast.ClassDef)

    @property
    def what(self) -> str:
        return "class" if self.is_class else "function"

    @cached_property
    def docstring(self) -> str:
        return ast.get_docstring(self.code.node) or ""

    @cached_property
    def phrase(self) -> Phrase | None:
        return phrase_of(self.docstring) if self.docstring else None

    @cached_property
    def parameters(self) -> list[str]:
        if self.is_class:
            return []
        arguments = self.code.node.args
        return [a.arg for a in (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs)]

    @cached_property
    def signature(self) -> str:
        return self.name if self.is_class else f"{self.name}({', '.join(self.parameters)})"

    @cached_property
    def calls(self) -> list[tuple[str, str]]:
        """(call, its value as source), from plain assertions."""
        return [(call, value) for node, value in cases(self.name, self.test) if len(call := ast.unparse(node)) <= LONGEST_CALL and len(value) <= LONGEST_CALL and "\\" not in call + value]

    @cached_property
    def bare(self) -> str | None:
        """The source without its docstring; None where a comment would be lost or nothing is left."""
        body = self.code.node.body
        if not is_docstring(body[0]) or len(body) == 1:
            return None
        start, end = self.code.span(body[0])[0], self.code.span(body[1])[0]
        return apply(self.code.text, [(start, end, "")]) if self.code.text[self.code.span(body[0])[1] : end].strip() == "" else None

    def whole(self, source: str | None = None) -> str:
        """With its imports, as an answer shows it."""
        return "\n".join(self.imports) + ("\n\n\n" if self.imports else "") + (self.code.text if source is None else source)

    def passes(self, source: str) -> bool:
        return run_case(self.whole(source), self.test, SECONDS) is None


def read_program(record: dict) -> Program | None:
    """None for records that are not one plain function or class at the top with at most imports and a comment before it."""
    text = str(record["text"]).rstrip("\n")
    nodes = ast.parse(text).body
    last = nodes[-1]
    if not isinstance(last, (ast.FunctionDef, ast.ClassDef)) or any(not isinstance(n, (ast.Import, ast.ImportFrom)) for n in nodes[:-1]):
        return None
    lines = text.split("\n")
    first = min([last.lineno, *(d.lineno for d in last.decorator_list)]) - 1
    imports = tuple(line for line in lines[:first] if re.match(r"(import|from) ", line))
    return Program(imports, Code("\n".join(lines[first:])), str(record["test"]), last.name, str(record["source"]), record["split"] == "held-out")
