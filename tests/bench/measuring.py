"""Child processes and their cost: `run([...])` gives CPU seconds and peak memory of the child and its children."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median


@dataclass(frozen=True, slots=True)
class Cost:
    """What a process and its children took, and what it said."""

    code: int
    cpu: float
    """Seconds of user and system time together."""
    wall: float
    peak: float
    """The most memory that one of the processes had, in MiB."""
    output: str = ""


def run(command: Sequence[str], *, limit: float = 900, first_on_path: Path | None = None) -> Cost:
    """What the command cost; one that takes longer than the limit in seconds is killed and counts as failed."""
    environment = {name: text for name, text in os.environ.items() if not name.startswith("PYTHON")}
    environment["PATH"] = os.pathsep.join([*([str(first_on_path)] if first_on_path else []), environment["PATH"]])
    with tempfile.TemporaryFile() as output:
        started = time.monotonic()
        child = subprocess.Popen(command, stdout=output, stderr=subprocess.STDOUT, env=environment)
        while True:
            done, status, usage = os.wait4(child.pid, os.WNOHANG)
            if done:
                break
            if time.monotonic() - started > limit:
                child.kill()
            time.sleep(0.005)
        child.returncode = os.waitstatus_to_exitcode(status)
        wall = time.monotonic() - started
        output.seek(0)
        said = output.read().decode(errors="replace")
    unit = 1024 * 1024 if sys.platform == "darwin" else 1024
    return Cost(child.returncode, usage.ru_utime + usage.ru_stime, wall, usage.ru_maxrss / unit, said)


def middle(costs: Sequence[Cost]) -> Cost:
    """The medians of several runs; the code is that of the worst."""
    return Cost(
        max((cost.code for cost in costs), key=abs),
        median(cost.cpu for cost in costs),
        median(cost.wall for cost in costs),
        median(cost.peak for cost in costs),
        costs[-1].output,
    )
