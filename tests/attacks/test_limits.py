"""Documents that are too much end soon, in little memory, with a diagnostic or a sound package."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
import threading
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.attacks.large import LARGE

SECONDS = 10
MEGABYTES = 500


class Run(NamedTuple):
    """How a run of clientwright ended, and what it took."""

    code: int
    seconds: float
    megabytes: float
    messages: str


def run(folder: Path) -> Run:
    """Generate a client from the document in the folder; the time is the processor's, and that of its workers."""
    (spec,) = folder.glob("spec.*")
    command = [sys.executable, "-m", "clientwright", "generate", spec.name, "--output", "out"]
    if (folder / "overlay.yaml").exists():
        command += ["--overlay", "overlay.yaml"]
    with (folder / "messages.txt").open("wb") as messages:
        process = subprocess.Popen(command, cwd=folder, stdout=messages, stderr=subprocess.STDOUT)
        timer = threading.Timer(3 * SECONDS, process.kill)
        timer.start()
        _, status, usage = os.wait4(process.pid, 0)
        timer.cancel()
    process.returncode = code = os.waitstatus_to_exitcode(status)
    text = (folder / "messages.txt").read_text("utf-8")
    return Run(code, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, text)


@pytest.mark.parametrize("name", LARGE)
def test_a_document_that_is_too_much_ends_soon(name: str, tmp_path: Path) -> None:
    LARGE[name](tmp_path)
    ended = run(tmp_path)
    shown = f"{ended.messages[:2000]}\n{ended.seconds:.1f} s, {ended.megabytes:.0f} MB"
    assert ended.seconds < SECONDS, shown
    assert ended.megabytes < MEGABYTES, shown
    assert ended.code in {0, 1, 3}, shown
    if ended.code == 0:
        for path in (tmp_path / "out").rglob("*.py*"):
            ast.parse(path.read_bytes(), str(path))
    else:
        assert "error[" in ended.messages, shown
        assert not (tmp_path / "out").exists(), shown
