"""Runs of clientwright that are measured: `Runner` has a process at hand that has imported everything, and forks.

So a run costs what its document costs, and neither the start of Python nor what this process holds is counted.
"""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
from pathlib import Path
from types import TracebackType
from typing import NamedTuple, Self

SECONDS = 30
"""The system ends a run that takes longer: of the processor's time, so that a busy machine ends none."""


class Run(NamedTuple):
    """How a run of clientwright ended, and what it took."""

    code: int
    seconds: float
    megabytes: float
    messages: str


class Runner:
    """Runs commands, one after the other."""

    def __init__(self) -> None:
        self._server = subprocess.Popen(
            [sys.executable, "-m", "tests.attacks.runs"],
            cwd=Path(__file__).parents[2],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._server.communicate()

    def run(self, folder: Path, *arguments: str) -> Run:
        """Run a command in a folder; the time is the processor's, and that of its workers."""
        assert self._server.stdin is not None
        assert self._server.stdout is not None
        self._server.stdin.write(json.dumps([str(folder), arguments]) + "\n")
        self._server.stdin.flush()
        code, seconds, megabytes = json.loads(self._server.stdout.readline())
        return Run(code, seconds, megabytes, (folder / "messages.txt").read_text("utf-8"))


def _serve() -> None:
    """Fork for each line that comes, and tell how it went."""
    from clientwright import cli, formatting, pipeline, runs
    from clientwright.printers import terminal

    assert cli, (formatting, pipeline, runs, terminal)
    for line in sys.stdin:
        folder, arguments = json.loads(line)
        child = os.fork()
        if child == 0:
            _run(folder, arguments)
        _, status, usage = os.wait4(child, 0)
        took = usage.ru_utime + usage.ru_stime
        print(json.dumps([os.waitstatus_to_exitcode(status), took, usage.ru_maxrss / 1024]), flush=True)


def _run(folder: str, arguments: list[str]) -> None:
    from clientwright.cli import main

    os.chdir(folder)
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    messages = os.open("messages.txt", os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    os.dup2(messages, 1)
    os.dup2(messages, 2)
    try:
        main(arguments)
    except SystemExit as leaving:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(leaving.code if isinstance(leaving.code, int) else 1)


if __name__ == "__main__":
    _serve()
