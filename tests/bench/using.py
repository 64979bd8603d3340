"""What using the Cyclr clients costs: importing them, the first call, and each call after it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from tests.bench.measuring import run
from tests.bench.server import serving
from tests.bench.tools import OURS, Installed

_CALLERS = Path(__file__).with_name("callers.py")
_CLIENTS = {
    "clientwright": "clientwright,httpx2",
    "openapi-python-client": "openapi_python_client",
    "OpenAPI Generator": "openapi_generator",
}
FLOOR = "bare httpx2 and msgspec"
_COUNTS = {"1kb": 400, "1mb": 20}
_ALONE = """
import sys
empty = len(sys.modules)
sys.path.insert(0, sys.argv[1])
import httpx2, msgspec
from cyclr.models import Cycle
print(len(sys.modules) - empty)
"""


@dataclass(frozen=True, slots=True)
class Import:
    """What a client costs before it does anything, above an empty interpreter."""

    tool: str
    cpu: float
    """Milliseconds."""
    modules: int
    first_call: float
    """Milliseconds of a process that makes one call."""


@dataclass(frozen=True, slots=True)
class Calls:
    """Microseconds of CPU per call, by tool."""

    kind: str
    size: str
    by_tool: dict[str, float]


def imports(tools: Sequence[Installed], packages: dict[str, Path], repeat: int) -> list[Import]:
    """What importing each client's root costs, and a whole process with one call; last, what no call does without."""
    costs: dict[str, list[list[float]]] = {name: [] for name in packages}
    modules: dict[str, int] = {}
    with serving() as url:
        for _ in range(repeat):
            for tool in tools:
                package = packages[tool.tool.name]
                empty = run([tool.python, "-c", "pass"]).cpu
                count = "import sys; empty = len(sys.modules); sys.path.insert(0, sys.argv[1]); import {}; print({})"
                code = count.format(package.name, "len(sys.modules) - empty")
                root = run([tool.python, "-c", code, str(package.parent)])
                call = caller(tool.python, tool.tool.name, package.parent, "sync", f"{url}/1kb", 1)
                first = run(call)
                assert root.code == first.code == 0, root.output + first.output
                modules[tool.tool.name] = int(root.output.split()[-1])
                costs[tool.tool.name].append([(root.cpu - empty) * 1000, (first.cpu - empty) * 1000])
                if tool.tool.name == OURS.name:
                    floor = run([tool.python, "-c", _ALONE, str(package.parent)])
                    modules[FLOOR] = int(floor.output)
                    costs.setdefault(FLOOR, []).append([(floor.cpu - empty) * 1000] * 2)
    return [
        Import(name, median(one[0] for one in found), modules[name], median(one[1] for one in found))
        for name, found in costs.items()
    ]


def calls(tools: Sequence[Installed], packages: dict[str, Path], repeat: int) -> list[Calls]:
    """What calls cost each client; with ours, in the same process and by turns, what they cost by hand."""
    found = []
    callers = [(tool.tool.name, tool.python, packages[tool.tool.name].parent) for tool in tools]
    with serving() as url:
        for kind in ("sync", "async"):
            for size, count in _COUNTS.items():
                spent: dict[str, list[float]] = {}
                for _ in range(repeat):
                    for name, python, root in callers:
                        if (name, kind) == ("OpenAPI Generator", "async"):
                            continue
                        cost = run(caller(python, name, root, kind, f"{url}/{size}", count))
                        assert cost.code == 0, cost.output
                        by_name = zip((name, FLOOR), cost.output.split(), strict=False)
                        for one, figure in by_name:
                            spent.setdefault(one, []).append(float(figure))
                found.append(Calls(kind, size, {name: median(values) for name, values in spent.items()}))
    return found


def caller(python: str, name: str, root: Path, kind: str, url: str, count: int) -> list[str]:
    """The command that makes the calls, with the client's package found first."""
    start = "import sys, runpy; sys.path.insert(0, sys.argv.pop(1)); sys.argv.pop(0)"
    code = f"{start}; runpy.run_path(sys.argv[0], run_name='__main__')"
    return [python, "-c", code, str(root), str(_CALLERS), _CLIENTS.get(name, "httpx2"), kind, url, str(count)]
