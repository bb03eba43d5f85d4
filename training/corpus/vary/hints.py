"""Type hints: taken away, or added where a seed has none, from the values that its own test passes and gets."""

import ast
import datetime
import inspect
from collections.abc import Callable

from .restyle import strip_hints
from ..run_tests import run_case
from ..seed import Seed
from .code import Code, apply

NAMED = {int: "int", float: "float", str: "str", bool: "bool", bytes: "bytes", type(None): "None", datetime.date: "date", datetime.datetime: "datetime", datetime.timedelta: "timedelta"}


def without_hints(source: str) -> str | None:
    stripped = strip_hints(source)
    return stripped if stripped != source else None


def observed_types(seed: Seed) -> tuple[dict[str, str], str] | None:
    """({parameter: hint}, hint of the result) as seen while the test runs; None where a type has no plain name."""
    seen: dict[str, list[object]] = {}

    def record(function: Callable) -> Callable:
        signature = inspect.signature(function)

        def recorder(*args: object, **kwargs: object) -> object:
            bound = signature.bind(*args, **kwargs)
            bound.apply_defaults()
            for name, value in bound.arguments.items():
                seen.setdefault(name, []).append(_type_of(value))
            result = function(*args, **kwargs)
            seen.setdefault("return", []).append(_type_of(result))
            return result

        return recorder

    if seed.is_class or run_case(f"{seed.program()}\n{seed.name} = record_types({seed.name})\n", seed.test, given={"record_types": record}) is not None:
        return None
    unified = {name: _unified(types) for name, types in seen.items()}
    if any(t is None for t in unified.values()) or "return" not in unified:
        return None
    return {name: t for name, t in unified.items() if name != "return"}, unified["return"]  # type: ignore[return-value, misc]


def with_hints(source: str, types: tuple[dict[str, str], str], imported: set[str]) -> str | None:
    """`source` with a hint at every parameter and at the result; None where it has some already or needs an import."""
    code = Code(source)
    function = code.node
    arguments = [*function.args.args, *function.args.kwonlyargs]
    if function.args.vararg or function.args.kwarg or function.returns or any(a.annotation for a in arguments):
        return None
    parameters, result = types
    if {a.arg for a in arguments} != set(parameters):
        return None
    needed = {word for hint in (*parameters.values(), result) for word in ("date", "datetime", "timedelta") if word in hint.replace("[", " ").replace("]", " ").split()}
    if needed - imported:
        return None
    edits = []
    for argument in arguments:
        end = code.span(argument)[1]
        spaced = code.text[end] == "="
        edits.append((end, end + spaced, f": {parameters[argument.arg]}" + (" = " if spaced else "")))
    close = code.text.rindex(")", 0, code.text.index(":\n", code.span(arguments[-1])[1] if arguments else 0) + 1) + 1
    return apply(source, [*edits, (close, close, f" -> {result}")])


def _type_of(value: object) -> object:
    """A name, or (container, inner types)."""
    kind = type(value)
    if kind in NAMED:
        return NAMED[kind]
    if kind in (list, set):
        return kind.__name__, [_type_of(v) for v in value]  # type: ignore[attr-defined]
    if kind is tuple:
        return "tuple", tuple(_type_of(v) for v in value)  # type: ignore[attr-defined]
    if isinstance(value, dict):
        return "dict", ([_type_of(k) for k in value], [_type_of(v) for v in value.values()])
    return None


def _unified(types: list[object]) -> str | None:
    """One hint for all observed types; None where they do not go together."""
    if not types:
        return ""
    if any(t is None for t in types):
        return None
    plain = {t for t in types if isinstance(t, str)}
    nested = [t for t in types if not isinstance(t, str)]
    optional = "None" in plain
    plain.discard("None")
    if plain == {"int", "float"}:
        plain = {"float"}
    if len(plain) > 1 or (plain and nested) or len({t[0] for t in nested}) > 1:  # type: ignore[index]
        return None
    name = plain.pop() if plain else _container(nested) if nested else "None"
    if name is None:
        return None
    return f"{name} | None" if optional and name != "None" else name


def _container(nested: list[object]) -> str | None:
    kind = nested[0][0]  # type: ignore[index]
    if kind == "dict":
        keys = _unified([k for _, (ks, _) in nested for k in ks])  # type: ignore[misc]
        values = _unified([v for _, (_, vs) in nested for v in vs])  # type: ignore[misc]
        return f"dict[{keys}, {values}]" if keys and values else "dict"
    if kind == "tuple":
        if len({len(t) for _, t in nested}) != 1:  # type: ignore[misc]
            return "tuple"
        parts = [_unified(list(column)) for column in zip(*(t for _, t in nested))]  # type: ignore[misc]
        return f"tuple[{', '.join(parts)}]" if parts and all(parts) else "tuple"  # type: ignore[arg-type]
    inner = _unified([v for _, vs in nested for v in vs])  # type: ignore[misc]
    return f"{kind}[{inner}]" if inner else str(kind)
