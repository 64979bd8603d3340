"""Work beside this process: whatever becomes of the other one, the result is the same."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
ENVIRONMENT = {**os.environ, "PYTHONPATH": os.pathsep.join((str(ROOT / "generator"), str(ROOT)))}
BEGIN = """
import os, signal, sys, time
from clientwright import beside as b
from clientwright.beside import beside
b._can_fork = lambda: True
HERE = os.getpid()
"""

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork")


def run(script: str, *arguments: str) -> str:
    """What a script prints in a process of its own, which has no threads of a test run."""
    command = [sys.executable, "-W", "error", "-c", BEGIN + script, *arguments]
    done = subprocess.run(command, env=ENVIRONMENT, cwd=ROOT, capture_output=True, text=True, timeout=100, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


def test_another_process_does_the_work() -> None:
    script = "with beside(os.getpid, size=10**9) as found:\n    print('meanwhile')\n    print(found() != HERE)\n"
    assert run(script) == "meanwhile\nTrue\n"


@pytest.mark.parametrize("change", ["size=10", "size=10**9"])
def test_without_a_second_processor_this_process_does_the_work(change: str) -> None:
    without = "b._can_fork = lambda: False\n" if change == "size=10**9" else ""
    assert run(f"{without}with beside(os.getpid, {change}) as found:\n    print(found() == HERE)\n") == "True\n"


def test_where_no_process_can_be_started_this_one_does_the_work() -> None:
    script = "import resource\nresource.setrlimit(resource.RLIMIT_NPROC, (0, 0))\n"
    script += "os.setuid(65534) if os.getuid() == 0 else 0  # limits are not for root\n"
    assert run(script + "with beside(os.getpid, size=10**9) as found:\n    print(found() == HERE)\n") == "True\n"


@pytest.mark.parametrize(
    "fault",
    [
        "os.kill(os.getpid(), signal.SIGKILL)",
        "os._exit(1)",
        "raise RuntimeError('there')",
        "return lambda: 'cannot be pickled'",
        "b.pickle.dumps = lambda *_: b'\\x80\\x05'",
        "b.pickle.dumps = lambda *_: b''",
    ],
)
def test_where_the_other_process_fails_this_one_does_the_work(fault: str) -> None:
    script = f"def work():\n    if os.getpid() != HERE:\n        {fault}\n    return 'here'\n"
    assert run(script + "with beside(work, size=10**9) as found:\n    print(found())\n") == "here\n"


def test_what_fails_in_both_processes_fails_here() -> None:
    script = "def work():\n    raise RuntimeError(os.getpid() == HERE)\n"
    script += "try:\n    with beside(work, size=10**9) as found:\n        found()\n"
    assert run(script + "except RuntimeError as error:\n    print(error)\n") == "True\n"


ABANDONED = """
from pathlib import Path
place = Path(sys.argv[1])
def work():
    place.with_suffix(".new").write_text(str(os.getpid()))
    place.with_suffix(".new").rename(place)
    time.sleep(60)
with beside(work, size=10**9):
    while not place.exists():
        time.sleep(0.01)
try:
    os.kill(int(place.read_text()), 0)
except ProcessLookupError:
    print("gone")
"""


def test_a_result_that_nobody_asks_for_ends_with_its_process(tmp_path: Path) -> None:
    assert run(ABANDONED, str(tmp_path / "process")) == "gone\n"


INTERRUPTED = """
import clientwright.diff as diff
from clientwright.cli import main
def read(*_):
    os.write(1, b'%d\\n' % os.getpid())
    time.sleep(60)
diff._read = read
b._LARGE = 0
main(["diff", sys.argv[1], sys.argv[1]])
"""


@pytest.mark.parametrize("kills_both", [True, False])
def test_ctrl_c_ends_both_processes_without_a_word_of_the_other(kills_both: bool) -> None:
    document = next((ROOT / "tests" / "diff").glob("*/old.yaml"))
    command = [sys.executable, "-c", BEGIN + INTERRUPTED, str(document)]
    process = subprocess.Popen(
        command, env=ENVIRONMENT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True
    )
    assert process.stdout is not None
    processes = {int(process.stdout.readline()) for _ in range(2)}
    assert process.pid in processes
    assert len(processes) == 2
    (os.killpg if kills_both else os.kill)(process.pid, signal.SIGINT)
    _, err = process.communicate(timeout=60)
    assert (process.returncode, err.strip()) == (130, "interrupted; nothing was changed")
    for pid in processes:
        with pytest.raises(ProcessLookupError):
            os.kill(pid, 0)


SAME = """
from pathlib import Path
import clientwright.diff as diff
from clientwright.config import ClientSettings
from clientwright.diff.reports import RENDERERS
from clientwright.lockfile import Lock
from clientwright.source.access import Access
forks = []
start = b._start
b._start = lambda work: forks.append(1) or start(work)
def said(old, new, large):
    b._LARGE = large
    settings = ClientSettings(name="diff", spec="", output=Path())
    comparison, reports = diff.compare(old, new, settings, Lock())
    findings = [list(report) for report in reports]
    return findings, comparison and [render(comparison) for render in RENDERERS.values()]
for old, new in zip(sys.argv[1::2], sys.argv[2::2], strict=True):
    here, count = said(old, new, 10**9), len(forks)
    if count or said(old, new, -1) != here or not forks:
        print(old, new, count, len(forks))
    forks.clear()
"""


def test_comparisons_are_the_same_with_another_process_and_without(tmp_path: Path) -> None:
    folders = sorted(path.parent for path in (ROOT / "tests" / "diff").glob("*/old.yaml"))[::24]
    pairs = [str(folder / name) for folder in folders for name in ("old.yaml", "new.yaml")]
    document = folders[0] / "old.yaml"
    (tmp_path / "swagger.json").write_text(SWAGGER)
    (tmp_path / "other.json").write_text(SWAGGER.replace('"integer"', '"string"'))
    (tmp_path / "parts.yaml").write_text(PARTS)
    (tmp_path / "pet.yaml").write_text("type: object\nproperties: {name: {type: string}}\n")
    (tmp_path / "twice.yaml").write_text("openapi: 3.1.0\nopenapi: 3.1.0\n")
    (tmp_path / "nothing.yaml").write_text("")
    names = ["swagger.json", "other.json", "parts.yaml", "swagger.json", "twice.yaml", "nothing.yaml"]
    pairs += [str(tmp_path / name) for name in names]
    pairs += [str(tmp_path / "missing.yaml"), str(document), str(document), str(tmp_path / "twice.yaml")]
    assert run(SAME, *pairs) == ""


SWAGGER = (
    '{"swagger": "2.0", "info": {"title": "Pets", "version": "1"}, "paths": {"/pets": {"get": {"parameters": '
    '[{"name": "limit", "in": "query", "type": "integer"}], "responses": {"200": {"description": "Some."}}}}}}'
)
PARTS = """\
openapi: 3.0.3
info: {title: Pets, version: "1"}
paths:
  /pets:
    get:
      responses:
        "200":
          description: Some.
          content: {application/json: {schema: {$ref: pet.yaml}}}
"""
