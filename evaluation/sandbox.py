"""Runs programs against their tests, each in a process of its own that may do little.

    python3 -I evaluation/sandbox.py < cases.jsonl > outcomes.jsonl

A case is {"program": …, "test": …}; its outcome is "passed" or why not, one JSON text a line, in order. The programs are
what a small model wrote: the limits are against what goes wrong by accident, not against malice. A case has 2 seconds of
processor time and 5 of the clock, 512 MiB, files of 1 MiB in a folder of its own, no network, no other process.
"""

import ast
import contextlib
import json
import os
import resource
import select
import signal
import sys
import tempfile

CPU_SECONDS = 2
WALL_SECONDS = 5.0
MEMORY_BYTES = 512 << 20
FILE_BYTES = 1 << 20
OUTCOME_CHARACTERS = 200

# Audit events (PEP 578) of what a program may not do at all, and of what it may do to files of its own folder only.
REFUSED = ("socket.", "subprocess.", "ctypes.", "os.system", "os.exec", "os.posix_spawn", "os.spawn", "os.fork", "os.kill", "pty.", "urllib.", "ftplib.", "smtplib.", "webbrowser.")
ABOUT_FILES = ("os.remove", "os.rename", "os.rmdir", "os.mkdir", "os.chmod", "os.chown", "os.link", "os.symlink", "os.truncate", "os.utime", "shutil.")
WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


class Refused(BaseException):
    """Not an Exception: the code under test must not catch it."""


def outcome_of(program: str, test: str) -> str:
    with tempfile.TemporaryDirectory() as folder:
        reader, writer = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(reader)
            _serve(program, test, folder, writer)
        os.close(writer)
        ready, _, _ = select.select([reader], [], [], WALL_SECONDS)
        said = os.read(reader, 4 * OUTCOME_CHARACTERS).decode() if ready else ""
        os.close(reader)
        with contextlib.suppress(ProcessLookupError):
            os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
    return said or "ended early, out of time or memory"


def _serve(program: str, test: str, folder: str, writer: int) -> None:
    outcome = "ended early"
    try:
        _limit(folder)
        outcome = _run(program, test)
    except BaseException as error:  # noqa: BLE001 - whatever it is, it is the outcome
        outcome = f"{type(error).__name__}: {error}"
    os.write(writer, outcome[:OUTCOME_CHARACTERS].encode(errors="replace"))
    os._exit(0)


def _run(program: str, test: str) -> str:
    scope: dict[str, object] = {"__name__": "case"}
    exec(compile(program, "<program>", "exec"), scope)
    exec(compile(test, "<test>", "exec"), scope)
    names = [node.name for node in ast.parse(test).body if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")]
    for name in names:
        scope[name]()  # type: ignore[operator]
    return "passed" if names else "no test"


def _limit(folder: str) -> None:
    silence = os.open(os.devnull, os.O_RDWR)
    for descriptor in range(3):
        os.dup2(silence, descriptor)
    os.chdir(folder)
    os.environ.clear()
    os.environ.update(HOME=folder, TMPDIR=folder, PATH="")
    tempfile.tempdir = folder
    sys.setrecursionlimit(600)
    sys.path[:] = [path for path in sys.path if path]
    for what, most in ((resource.RLIMIT_CPU, CPU_SECONDS), (resource.RLIMIT_AS, MEMORY_BYTES), (resource.RLIMIT_FSIZE, FILE_BYTES)):
        with contextlib.suppress(ValueError):  # macOS knows no limit of the address space
            resource.setrlimit(what, (most, most))
    inside = os.path.realpath(folder) + os.sep

    def watch(event: str, arguments: tuple[object, ...]) -> None:
        if event.startswith(REFUSED) or (event == "open" and _writes(arguments) and not _within(arguments[0], inside)):
            raise Refused(event)
        if event.startswith(ABOUT_FILES) and not all(_within(path, inside) for path in arguments if isinstance(path, (str, bytes, os.PathLike))):
            raise Refused(event)

    sys.addaudithook(watch)


def _writes(arguments: tuple[object, ...]) -> bool:
    _, mode, flags = (*arguments, None, None)[:3]
    return any(mark in str(mode or "") for mark in "wax+") or bool(isinstance(flags, int) and flags & WRITING)


def _within(path: object, inside: str) -> bool:
    if isinstance(path, int):
        return True
    return (os.path.realpath(os.fsdecode(path)) + os.sep).startswith(inside) or os.fsdecode(path) == os.devnull  # type: ignore[arg-type]


if __name__ == "__main__":
    for line in sys.stdin:
        case = json.loads(line)
        print(json.dumps(outcome_of(case["program"], case["test"])), flush=True)
