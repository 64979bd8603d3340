"""Work that is counted, not timed: `make baseline` writes tests/bench/baseline.json, and a test compares with it.

What is counted are calls of Python functions in our own files, and our own modules that an import loads: figures that
are the same on every machine, however busy, and in every patch release of Python.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import FrameType

ROOT = Path(__file__).parents[2]
BASELINE = Path(__file__).with_name("baseline.json")
_SOURCES = (str(ROOT / "generator"), str(ROOT / "generated/cyclr/src"))
_INLINED = frozenset({"<listcomp>", "<dictcomp>", "<setcomp>"})
"""Code that Python runs as functions of its own until 3.11, and in place since then."""


def measure() -> dict[str, int]:
    """The counts of a fresh process, in which nothing is loaded or kept yet."""
    paths = os.pathsep.join([*_SOURCES, str(ROOT)])
    environment = {**os.environ, "PYTHONPATH": paths, "PYTHONHASHSEED": "0"}
    command = [sys.executable, "-m", "tests.bench.counting", "--print"]
    done = subprocess.run(command, env=environment, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    counts: dict[str, int] = json.loads(done.stdout)
    return counts


def read_baseline() -> dict[str, int]:
    """The counts that were committed last."""
    counts: dict[str, int] = json.loads(BASELINE.read_text("utf-8"))
    return counts


def _count(work: Callable[[], object]) -> int:
    """How many calls of our functions the work takes."""
    calls = 0

    def note(frame: FrameType, event: str, _: object) -> None:
        nonlocal calls
        code = frame.f_code
        if event == "call" and code.co_filename.startswith(_SOURCES) and code.co_name not in _INLINED:
            calls += 1

    sys.setprofile(note)
    try:
        work()
    finally:
        sys.setprofile(None)
    return calls


def _count_all() -> dict[str, int]:
    """Everything that is counted, in this process."""
    counts = _count_client()
    from clientwright.config import load_config
    from clientwright.diagnostics import Report
    from clientwright.lockfile import Lock
    from clientwright.pipeline import generate

    (client,) = load_config(ROOT, Report()).clients
    counts["calls to generate Cyclr"] = _count(lambda: generate(client, Lock(), Report(), lambda _: None))
    return counts


def _count_client() -> dict[str, int]:
    import cyclr

    modules = sum(name.split(".")[0] == "cyclr" for name in sys.modules)
    from tests.bench.server import serving

    with serving() as url, cyclr.Cyclr(token="t", account="42", base_url=f"{url}/1kb") as client:
        first = _count(client.cycles.list)
        client.cycles.list()
        return {
            "modules that `import cyclr` loads": modules,
            "calls in the first call of a client": first,
            "calls in a later call": _count(client.cycles.list),
        }


def main() -> None:
    """Print the counts of this process, or write those of a fresh one to the baseline."""
    if "--print" in sys.argv:
        print(json.dumps(_count_all()))
    else:
        BASELINE.write_text(json.dumps(measure(), indent=2) + "\n", "utf-8")


if __name__ == "__main__":
    main()
