"""What using clients costs: importing them, the first call, and each call of Cyclr's after it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from tests.bench.first_calls import CYCLR, FLOORS, GITHUB, Programs, counted, program
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
_TURNS = 15
"""How many processes of a kind the medians of a first call are of, at least: each is short, and no two are alike."""


@dataclass(frozen=True, slots=True)
class Import:
    """What a client costs a process that does nothing else, above an empty interpreter."""

    tool: str
    cpu: float | None
    """Milliseconds to import it."""
    modules: int | None
    first_call: float | None
    """Milliseconds to import it and make one call."""


@dataclass(frozen=True, slots=True)
class Calls:
    """Microseconds of CPU per call, by tool."""

    kind: str
    size: str
    by_tool: dict[str, float]


def imports(api: str, tools: Sequence[Installed], packages: Mapping[str, Path], repeat: int) -> list[Import]:
    """What importing each client's root costs, and a process with one call; last, what no such call does without."""
    programs, answer = {"Cyclr": (CYCLR, "1kb"), "GitHub": (GITHUB, "topics")}[api]
    pythons = {tool.tool.name: tool.python for tool in tools}
    places = {name: (pythons[name], package.parent) for name, package in packages.items()}
    places |= dict.fromkeys(FLOORS, places[OURS.name])
    with serving() as url:
        rounds = [_import_in_turns(programs, places, f"{url}/{answer}") for _ in range(max(repeat, _TURNS))]
    return [
        Import(
            name,
            median(one[f"import {name}"] for one in rounds) if name in programs.imports else None,
            _modules(*places[name], programs.imports[name]) if name in programs.imports else None,
            median(one[f"call {name}"] for one in rounds) if name in programs.calls else None,
        )
        for name in places
    ]


def _import_in_turns(programs: Programs, places: Mapping[str, tuple[str, Path]], url: str) -> dict[str, float]:
    """Milliseconds above an empty interpreter of each import and each first call."""
    found = {}
    for name, (python, root) in places.items():
        empty = run([python, "-c", "pass"]).cpu
        for kind, codes in (("import", programs.imports), ("call", programs.calls)):
            if name in codes:
                cost = run([python, "-c", program(codes[name]), str(root), url])
                assert (cost.code, cost.output) == (0, "Cycle 1\n" if kind == "call" else ""), cost.output
                found[f"{kind} {name}"] = (cost.cpu - empty) * 1000
    return found


def _modules(python: str, root: Path, code: str) -> int:
    return int(run([python, "-c", counted(code), str(root)]).output)


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
