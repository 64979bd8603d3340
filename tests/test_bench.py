"""The benchmark: its parts work, so that only what they find is left to the machine."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from clientwright.config import ClientSettings
from clientwright.diagnostics import Report
from clientwright.lockfile import Lock
from clientwright.pipeline import generate
from tests.bench import upload_memory
from tests.bench.counting import Count, count_comparison
from tests.bench.first_calls import CYCLR, FLOOR_CALL, FLOOR_IMPORT, FLOOR_OPEN, counted
from tests.bench.generation import Generation
from tests.bench.growth import Grown, document
from tests.bench.measuring import Cost, middle, run
from tests.bench.plot import bars, curve
from tests.bench.report import render
from tests.bench.server import ANSWERS, serving
from tests.bench.tools import OURS, PEERS
from tests.bench.using import FLOOR, Calls, Import, caller

ROOT = Path(__file__).parents[1]
SOURCE = ROOT / "generated/cyclr/src"


def test_costs_of_children_count_with_those_of_the_process() -> None:
    work = "sum(range(4_000_000)); x = bytearray(60_000_000)"
    cost = run([sys.executable, "-c", f"import subprocess, sys; subprocess.run([sys.executable, '-c', {work!r}])"])
    assert (cost.code, cost.peak > 60) == (0, True)
    assert cost.cpu > 0.02
    assert run([sys.executable, "-c", "import time; time.sleep(60)"], limit=0.2).code < 0


def test_the_median_of_runs_has_the_code_of_the_worst() -> None:
    assert middle([Cost(0, 1, 4, 9), Cost(1, 3, 6, 7), Cost(0, 2, 5, 8)]) == Cost(1, 2, 5, 8)


def test_answers_are_as_large_as_they_are_called() -> None:
    assert 900 < len(ANSWERS["1kb"]) < 1300
    assert 900_000 < len(ANSWERS["1mb"]) < 1_200_000


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_callers_call(kind: str) -> None:
    with serving() as url:
        cost = run(caller(sys.executable, OURS.name, SOURCE, kind, f"{url}/1kb", 1))
    assert cost.code == 0, cost.output
    ours, by_hand = map(float, cost.output.split())
    assert ours > 0 < by_hand


@pytest.mark.parametrize("name", [OURS.name, FLOOR_CALL])
def test_a_first_call_is_a_process_that_does_nothing_else(name: str) -> None:
    with serving() as url:
        code = counted(CYCLR.calls[name]).replace("print(len", "print(*sys.modules, len")
        cost = run([sys.executable, "-c", code, str(SOURCE), f"{url}/1kb"])
    said, *modules = cost.output.splitlines()
    assert (cost.code, said) == (0, "Cycle 1")
    assert "httpx2" in modules[-1].split()
    assert not {"asyncio.events", "statistics", "tests", "runpy"} & {*modules[-1].split()}


@pytest.mark.parametrize(("kind", "client"), [("path", "sync"), ("multipart", "async")])
def test_an_upload_says_what_it_took(kind: str, client: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", str(ROOT / "templates"))
    (tmp_path / "film").write_bytes(b"film" * 1000)
    with upload_memory.serving() as port:
        command = [*upload_memory.THIS, kind, client, port, str(tmp_path / "film")]
        done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT, timeout=60)
    assert done.returncode == 0, done.stderr
    memory, seconds = json.loads(done.stdout)
    assert 0 <= memory < upload_memory.LIMIT
    assert seconds > 0


def test_what_a_first_call_imports_is_counted() -> None:
    ours, floor, opened = (
        int(run([sys.executable, "-c", counted(CYCLR.imports[name]), str(SOURCE)]).output)
        for name in (OURS.name, FLOOR_IMPORT, FLOOR_OPEN)
    )
    assert (ours, 100 < floor < opened) == (4, True)


def test_the_page_has_ratios_and_the_picture_bars() -> None:
    one, two = Cost(0, 2, 3, 50), Cost(1, 5, 6, 70)
    generations = [
        Generation(OURS.name, "shop", one, one, 300, 100, "9 / 0"),
        Generation(PEERS[0].name, "shop", two, None, 600),
    ]
    imported = [Import(OURS.name, 1, 4, 200), Import(PEERS[0].name, 90, 160, 250)]
    imported += [Import(FLOOR_IMPORT, 170, 200, None), Import(FLOOR_CALL, None, None, 190)]
    called = [Calls("sync", "1kb", {OURS.name: 500, PEERS[0].name: 600, FLOOR: 400})]
    grown = [Grown(100, one), Grown(1000, two)]
    page = render((OURS, PEERS[0]), ["Nothing else."], generations, {"Cyclr": imported}, called, grown)
    assert "| shop: openapi-python-client | 5.00 | 2.50 | 6.00 | 70 |  |  | 1 |" in page
    assert "| openapi-python-client | 90 | 160 | 250 | 1.25 |" in page
    assert f"| {FLOOR_IMPORT} | 170 | 200 |  | 0.85 |\n| {FLOOR_CALL} |  |  | 190 | 0.95 |" in page
    assert "| sync, 1 KB | 500 (1.00) | 600 (1.20) | 400 (0.80) |" in page
    picture = ET.fromstring(bars("Seconds", {"shop": {"a<b": 1.0, "c": 2.0}}))
    widths = [float(part.get("width", "0")) for part in picture if part.tag.endswith("rect")]
    assert widths == [210, 420]
    assert "| 1,000 | 5.00 | 5.00 |" in page
    line = ET.fromstring(curve("Growth", [(100.0, 1.0), (1000.0, 10.0)]))
    assert [part.get("points") for part in line if part.tag.endswith("polyline")] == ["80,260 480,60"] * 2


def test_work_grows_in_proportion_to_the_document(tmp_path: Path) -> None:
    small, middle, large = (_calls_to_generate(operations, tmp_path) for operations in (10, 30, 70))
    one, another = (middle - small) / 20, (large - middle) / 40
    assert another == pytest.approx(one, rel=0.05)


def test_comparing_grows_in_proportion_to_the_documents() -> None:
    small, middle, large = map(count_comparison, (10, 30, 70))
    one, another = (middle - small) / 20, (large - middle) / 40
    assert another == pytest.approx(one, rel=0.05)


def _calls_to_generate(operations: int, folder: Path) -> int:
    path = folder / f"{operations}.json"
    path.write_text(json.dumps(document(operations)), "utf-8")
    settings = ClientSettings(name="grown", spec=str(path), output=folder)
    with Count() as count:
        assert generate(settings, Lock(), Report(), lambda _: None) is not None
    return count.ours
