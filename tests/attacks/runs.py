"""Runs of clientwright that are measured: `Runner` has a process at hand that has imported everything, and forks.

So a run costs what its document costs, and neither the start of Python nor what this process holds is counted.
"""

from __future__ import annotations

import io
import json
import os
import resource
import subprocess
import sys
import tempfile
from contextlib import chdir, redirect_stderr, redirect_stdout, suppress
from pathlib import Path
from types import TracebackType
from typing import NamedTuple, Self

SECONDS = 30
"""The system ends a run that takes longer: of the processor's time, so that a busy machine ends none."""


_SMALL = """\
openapi: 3.1.0
info: {{title: Small, version: '1'}}
paths: {{{}: {{get: {{operationId: get, responses: {{'204': {{description: Done.}}}}}}}}}}
"""


class Run(NamedTuple):
    """How a run of clientwright ended, and what it took."""

    code: int
    seconds: float
    megabytes: float
    messages: str


class Runner:
    """Runs commands, one after the other."""

    def __init__(self) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="clientwright-runs-")
        self._messages = Path(self._folder.name, "messages.txt")
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
        self._folder.cleanup()

    def run(self, folder: Path, *arguments: str) -> Run:
        """Run a command in a folder; the time is the processor's, and that of its workers."""
        assert self._server.stdin is not None
        assert self._server.stdout is not None
        self._server.stdin.write(json.dumps([str(folder), arguments, str(self._messages)]) + "\n")
        self._server.stdin.flush()
        code, seconds, megabytes = json.loads(self._server.stdout.readline())
        return Run(code, seconds, megabytes, self._messages.read_text("utf-8"))


def _serve() -> None:
    """Fork for each line that comes, and tell how it went."""
    _import_everything()
    for line in sys.stdin:
        folder, arguments, messages = json.loads(line)
        child = os.fork()
        if child == 0:
            _run(folder, arguments, messages)
        _, status, usage = os.wait4(child, 0)
        took = usage.ru_utime + usage.ru_stime
        print(json.dumps([os.waitstatus_to_exitcode(status), took, usage.ru_maxrss / 1024]), flush=True)


def _import_everything() -> None:
    """Generate a small client, and compare its document with another one."""
    from clientwright.cli import main

    with tempfile.TemporaryDirectory(prefix="clientwright-warm-") as folder, chdir(folder):
        for name, path in (("old.yaml", "/old"), ("new.yaml", "/new")):
            Path(name).write_text(_SMALL.format(path), "utf-8")
        for command in (["generate", "old.yaml", "--output", "out"], ["diff", "old.yaml", "new.yaml"]):
            with redirect_stdout(io.StringIO()), redirect_stderr(io.StringIO()), suppress(SystemExit):
                main(command)


def _run(folder: str, arguments: list[str], written: str) -> None:
    from clientwright.cli import main

    os.chdir(folder)
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    messages = os.open(written, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
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
