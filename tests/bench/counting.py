"""Work that is counted, not timed: `make baseline` writes tests/bench/baseline.json, and a test compares with it.

What is counted are calls of Python functions in our own files, and our own modules that an import loads: figures that
are the same on every machine, however busy, and in every patch release of Python. Calls of a client are compared with
the same done by hand, by the calls of all functions.
"""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from types import FrameType
from typing import Self

from tests.bench.growth import pair
from tests.bench.server import serving

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


class Count:
    """Counts calls inside of a `with` block: of our Python functions, and of all functions, those in C among them."""

    ours = 0
    all = 0

    def __enter__(self) -> Self:
        sys.setprofile(self._note)
        return self

    def __exit__(self, *_: object) -> None:
        sys.setprofile(None)

    def _note(self, frame: FrameType, event: str, _: object) -> None:
        code = frame.f_code
        if code.co_name in _INLINED:
            return
        self.all += event in ("call", "c_call")
        self.ours += event == "call" and code.co_filename.startswith(_SOURCES)


def _count_all() -> dict[str, int]:
    """Everything that is counted, in this process."""
    sys.modules["opentelemetry"] = None  # type: ignore[assignment]  # most users do without
    with serving() as url:
        counts = {**_count_client(f"{url}/1kb"), **_compare(f"{url}/1kb"), **asyncio.run(_compare_async(f"{url}/1kb"))}
    from clientwright.config import load_config
    from clientwright.diagnostics import Report
    from clientwright.lockfile import Lock
    from clientwright.pipeline import generate

    (client,) = load_config(ROOT, Report()).clients
    with Count() as count:
        generated = generate(client, Lock(), Report(), lambda _: None)
    counts["calls to generate Cyclr"] = count.ours
    counts["calls to compare two versions of 60 operations"] = count_comparison(60)
    texts = {(file.path, file.made_of): file.text for file in generated.files} if generated else {}
    with Count() as count:
        generate(client, Lock(), Report(), lambda _: None, lambda *key: texts.get(key))
    counts["calls to generate Cyclr again"] = count.ours
    return counts


def count_comparison(operations: int) -> int:
    """The calls that comparing two versions of a document takes, with their clients."""
    from clientwright.config import ClientSettings
    from clientwright.diff import compare
    from clientwright.lockfile import Lock

    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder, name) for name in ("old.json", "new.json")]
        for path, content in zip(paths, pair(operations), strict=True):
            path.write_text(json.dumps(content), "utf-8")
        settings = ClientSettings(name="grown", spec=str(paths[1]), output=Path(folder))
        with Count() as count:
            comparison, _ = compare(*map(str, paths), settings, Lock())
    assert comparison is not None
    assert len(comparison.changes) > 2
    return count.ours


def _count_client(url: str) -> dict[str, int]:
    import cyclr

    modules = sum(name.split(".")[0] == "cyclr" for name in sys.modules)
    with cyclr.Cyclr(token="t", account="42", base_url=url) as client:
        with Count() as first:
            client.cycles.list()
        client.cycles.list()
        with Count() as later:
            client.cycles.list()
    return {
        "modules that `import cyclr` loads": modules,
        "calls in the first call of a client": first.ours,
        "calls in a later call": later.ours,
    }


_QUERY = {"page": 1}
_HEADERS = {"Authorization": "Bearer t", "X-Cyclr-Account": "42"}


def _compare(url: str) -> dict[str, int]:
    """What a call takes, all libraries included, beside the same by hand."""
    import httpx2
    import msgspec

    from cyclr import Cyclr, models

    with httpx2.Client() as bare, Cyclr(token="t", account="42", base_url=url) as client:
        for _ in range(3):  # what is kept is there, and a connection
            with Count() as by_hand:
                answer = bare.get(f"{url}/cycles", params=_QUERY, headers=_HEADERS)
                cycles = msgspec.json.decode(answer.content, type=list[models.Cycle])
            with Count() as ours:
                page = client.cycles.list(page=1)
        assert page.items == cycles
    return {"work of a call, in % of httpx2 and msgspec by hand": round(100 * ours.all / by_hand.all)}


async def _compare_async(url: str) -> dict[str, int]:
    import httpx2
    import msgspec

    from cyclr import AsyncCyclr, models

    async with httpx2.AsyncClient() as bare, AsyncCyclr(token="t", account="42", base_url=url) as client:
        for _ in range(3):
            with Count() as by_hand:
                answer = await bare.get(f"{url}/cycles", params=_QUERY, headers=_HEADERS)
                cycles = msgspec.json.decode(answer.content, type=list[models.Cycle])
            with Count() as ours:
                page = await client.cycles.list(page=1)
        assert page.items == cycles
    return {"work of an awaited call, in % of httpx2 and msgspec by hand": round(100 * ours.all / by_hand.all)}


def main() -> None:
    """Print the counts of this process, or write those of a fresh one to the baseline."""
    if "--print" in sys.argv:
        print(json.dumps(_count_all()))
    else:
        BASELINE.write_text(json.dumps(measure(), indent=2) + "\n", "utf-8")


if __name__ == "__main__":
    main()
