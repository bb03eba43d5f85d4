"""Runs programs against their tests inside a process that can be killed, with limits on time and memory.

The programs are our own (seeds and what the variation makes of them): the limits are against endless loops
and exploding lists, not against malice.
"""

import contextlib
import io
import multiprocessing
import os
import resource
import signal
import sys
import tempfile
from collections.abc import Iterator

CASE_SECONDS = 2.0  # for one program and its test, before SIGALRM
MEMORY_BYTES = 2 << 30
Case = tuple[str, str]  # program, its test functions


class OutOfTime(BaseException):
    """Not an Exception: the code under test must not catch it."""


def run_case(program: str, test: str, seconds: float = CASE_SECONDS, given: dict[str, object] | None = None) -> str | None:
    """None where every test function of `test` passes on `program`, else what went wrong. `given`: further global names."""
    scope: dict[str, object] = {"__name__": "case", **(given or {})}
    signal.signal(signal.SIGALRM, _out_of_time)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        with contextlib.redirect_stdout(io.StringIO()):
            exec(compile(program + "\n\n" + test, "<case>", "exec"), scope)
            for name in [n for n in scope if n.startswith("test_")]:
                scope[name]()  # type: ignore[operator]
    except OutOfTime:
        return "out of time"
    except (Exception, SystemExit) as error:
        return f"{type(error).__name__}: {error}"[:200]
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
    return None


def run_in_process(cases: list[Case], seconds: float) -> list[str | None]:
    """The outcome of each case, run in one fresh process that is killed where a case takes more than `seconds`; what it did not reach has failed."""
    receiver, sender = multiprocessing.Pipe(duplex=False)
    process = multiprocessing.get_context("fork").Process(target=_serve, args=(cases, sender))
    process.start()
    sender.close()
    outcomes: list[str | None] = []
    with contextlib.suppress(EOFError):
        while len(outcomes) < len(cases) and receiver.poll(seconds):
            outcomes.append(receiver.recv())
    process.kill()
    process.join()
    return outcomes + ["killed: out of time or memory"] * (len(cases) - len(outcomes))


def _serve(cases: list[Case], sender: object) -> None:
    with limited():
        for program, test in cases:
            sender.send(run_case(program, test))  # type: ignore[attr-defined]


@contextlib.contextmanager
def limited() -> Iterator[None]:
    """For a worker process: limits on memory and depth, an empty folder as working folder."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
    sys.setrecursionlimit(600)
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        yield
        os.chdir("/")


def _out_of_time(*_: object) -> None:
    raise OutOfTime
