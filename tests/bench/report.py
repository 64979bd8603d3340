"""What was measured as a page of Markdown: tables with figures, and ratios to what clientwright took in that run."""

from __future__ import annotations

import os
import platform
import re
import subprocess
from collections.abc import Iterable, Mapping, Sequence
from itertools import starmap

from tests.bench.generation import Generation
from tests.bench.growth import Grown
from tests.bench.measuring import Cost
from tests.bench.tools import OURS, Tool
from tests.bench.using import FLOOR, Calls, Import

_HEAD = """# Benchmarks

Written by `make bench CORPUS=DIR`, which installs the other generators from the package index, runs all of them side
by side on one machine, imports and calls what they made, and measures. CPU is user and system time of a process and all
its children. Seconds differ from machine to machine: the ratios in one run are what counts. Medians of several runs
that took turns, of 15 at least for a first call.

![CPU seconds to generate a client](benchmarks.svg)
"""

_GROWING = """## Growing

Documents made by program, with a model for each operation. The line is what would grow in proportion.

![CPU seconds by the number of operations](growth.svg)

"""

_IMPORTING = """## Importing, and the first call

CPU of a process above an empty interpreter: one that imports the client, and one that imports it, makes one call to a
server on loopback and ends. Each client is alone in its process, in an environment with what it asks for and no more.
The last three rows have no client: what a call with these libraries has to import, with what httpx2 itself imports for
the first client, and the whole call by hand. GitHub's call is of the resource with the most operations.
"""

_CALLING = """## Calling

CPU microseconds per call of Cyclr's `listCycles` to a server on loopback, decoded into models; in parentheses the ratio
to ours. The last column has no client at all: an HTTP library, and a decoder into the same models. OpenAPI Generator's
default client has no calls for `async`.

"""


def render(
    tools: Sequence[Tool],
    notes: Iterable[str],
    generations: Sequence[Generation],
    imported: Mapping[str, Sequence[Import]],
    called: Sequence[Calls],
    grown: Sequence[Grown],
) -> str:
    """The whole page."""
    parts = [_HEAD, _machine(tools), *(f"{note}\n" for note in notes), _generating(generations), _lines(generations)]
    parts += [_IMPORTING, *starmap(_importing, imported.items()), _calling(tools, called)]
    parts += [_growing(grown)] if grown else []
    return "\n".join(parts)


def _machine(tools: Sequence[Tool]) -> str:
    versions = ", ".join(f"{tool.name} {tool.version}" for tool in tools)
    load, cores = os.getloadavg()[1], os.cpu_count() or 1
    busy = "The machine was busy with other work meanwhile" if load > cores else "The machine was quiet"
    system = f"{platform.system()} {platform.machine()}, {cores} cores, Python {platform.python_version()}{_java()}"
    return f"{versions}; {system}. {busy} (load {load:.1f}).\n"


def _java() -> str:
    try:
        said = subprocess.run(["java", "-version"], capture_output=True, text=True, check=False).stderr
    except OSError:
        return ""
    return ", " + said.splitlines()[0].replace('"', "") if said else ""


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [head, ["---", *["---:"] * (len(head) - 1)], *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines) + "\n"


def _generating(generations: Sequence[Generation]) -> str:
    ours = {one.document: one for one in generations if one.tool == OURS.name}
    rows = [
        [
            f"{one.document}: {one.tool}",
            f"{one.cold.cpu:.2f}",
            _ratio(one.cold.cpu, ours[one.document].cold.cpu),
            f"{one.cold.wall:.2f}",
            f"{one.cold.peak:.0f}",
            f"{one.warm.cpu:.2f} / {one.warm.wall:.2f}" if one.warm else "",
            f"{one.changed.cpu:.2f} / {one.changed.wall:.2f} / {_written(one.changed)}" if one.changed else "",
            str(one.cold.code),
        ]
        for one in generations
    ]
    head = ["", "CPU s", "to ours", "wall s", "peak MiB", "once more: CPU / wall s"]
    head += ["a description changed: CPU / wall s / files", "exit code"]
    return "## Generating\n\n" + _table(head, rows)


def _growing(grown: Sequence[Grown]) -> str:
    rows = [
        [
            f"{one.operations:,}",
            f"{one.cost.cpu:.2f}",
            f"{one.cost.cpu / one.operations * 1000:.2f}",
            f"{one.cost.wall:.2f}",
            f"{one.cost.peak:.0f}",
        ]
        for one in grown
    ]
    return _GROWING + _table(["operations", "CPU s", "CPU ms an operation", "wall s", "peak MiB"], rows)


def _lines(generations: Sequence[Generation]) -> str:
    ours = {one.document: one for one in generations if one.tool == OURS.name}
    rows = [
        [
            f"{one.document}: {one.tool}",
            f"{one.lines - one.stubs:,}",
            f"{one.stubs:,}",
            _ratio(one.lines, ours[one.document].lines),
            one.modules,
        ]
        for one in generations
    ]
    head = ["", "lines of `.py`", "lines of `.pyi`", "together, to ours", "modules that import / do not"]
    return "## What is written\n\n" + _table(head, rows)


def _importing(api: str, imported: Sequence[Import]) -> str:
    ours = next(one for one in imported if one.tool == OURS.name).first_call or 0
    rows = []
    for one in imported:
        least = one.cpu if one.first_call is None else one.first_call
        figures = ["" if value is None else f"{value:.0f}" for value in (one.cpu, one.modules, one.first_call)]
        rows.append([one.tool, *figures, _ratio(least or 0, ours)])
    return _table([api, "import, CPU ms", "modules", "import and one call, CPU ms", "to ours"], rows)


def _calling(tools: Sequence[Tool], called: Sequence[Calls]) -> str:
    names = [*(tool.name for tool in tools), FLOOR]
    rows = []
    for one in called:
        ours = one.by_tool[OURS.name]
        row = [f"{one.kind}, {one.size.replace('kb', ' KB').replace('mb', ' MB')}"]
        for name in names:
            value = one.by_tool.get(name)
            row.append("" if value is None else f"{value:,.0f} ({_ratio(value, ours)})")
        rows.append(row)
    return _CALLING + _table(["", *names], rows)


def _written(cost: Cost) -> str:
    """How many files clientwright says it wrote."""
    found = re.search(r"(\d+) files? written", cost.output)
    return found[1] if found else "?"


def _ratio(value: float, ours: float) -> str:
    return f"{value / ours:.2f}" if ours > 0 else ""
