"""What generating costs, and what comes of it: CPU, memory, lines, and whether every module can be imported."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.bench.measuring import Cost, middle, run
from tests.bench.tools import Installed

_LARGE = 1_000_000
"""Documents from this many bytes on are generated once, where smaller ones are generated several times."""
_IMPORT_ALL = """
import importlib, pkgutil, sys
sys.path.insert(0, sys.argv[1])
package = importlib.import_module(sys.argv[2])
good = bad = 0
for module in pkgutil.walk_packages(package.__path__, package.__name__ + ".", onerror=lambda name: None):
    try:
        importlib.import_module(module.name)
        good += 1
    except Exception:
        bad += 1
print(good, bad)
"""


@dataclass(frozen=True, slots=True)
class Generation:
    """What one tool made of one document."""

    tool: str
    document: str
    cold: Cost
    warm: Cost | None
    """Once more into the same folder; measured for clientwright only, since the others begin anew each time."""
    lines: int = 0
    stubs: int = 0
    """Of the lines, those in `.pyi` files, which no program ever runs."""
    modules: str = "none"
    """How many modules could be imported, and how many could not."""
    changed: Cost | None = None
    """Once more, with another word in a description of the document."""


def generate(tools: Sequence[Installed], document: Path, work: Path, repeat: int) -> list[Generation]:
    """What each tool makes of the document; their runs take turns, so that a busy machine is busy for all of them."""
    rounds = repeat if document.stat().st_size < _LARGE else max(1, repeat // 3)
    costs: dict[str, list[Cost]] = {tool.tool.name: [] for tool in tools}
    for _ in range(rounds):
        for tool in tools:
            costs[tool.tool.name].append(tool.generate(document, _folder(work, tool, document)))
    return [_look(tool, document, work, middle(costs[tool.tool.name])) for tool in tools]


def _look(tool: Installed, document: Path, work: Path, cold: Cost) -> Generation:
    folder = _folder(work, tool, document)
    package = tool.package(folder)
    if package is None:
        return Generation(tool.tool.name, document.stem, cold, None)
    lines = {path: path.read_bytes().count(b"\n") for path in package.rglob("*.py*") if path.suffix in (".py", ".pyi")}
    is_ours = tool.tool.name == "clientwright"
    imported = run([tool.python, "-c", _IMPORT_ALL, str(package.parent), package.name])
    said = imported.output.split()[-2:]
    return Generation(
        tool.tool.name,
        document.stem,
        cold,
        tool.generate(document, folder, is_cold=False) if is_ours else None,
        sum(lines.values()),
        sum(count for path, count in lines.items() if path.suffix == ".pyi"),
        f"{said[0]} / {said[1]}" if imported.code == 0 else "none",
        tool.generate(_change(document, work), folder, is_cold=False) if is_ours else None,
    )


def _change(document: Path, work: Path) -> Path:
    """A copy of the document in which a description, about the middle one, has one more word."""
    text = document.read_text("utf-8")
    middle = len(text) // 2
    changed = re.sub(r'(\bdescription"?: *["\']?)(?=[A-Z])', r"\1Indeed, ", text[middle:], count=1)
    path = work / "changed" / document.name
    path.parent.mkdir(exist_ok=True)
    path.write_text(text[:middle] + changed, "utf-8")
    return path


def _folder(work: Path, tool: Installed, document: Path) -> Path:
    return work / tool.tool.name.replace(" ", "-").lower() / document.stem
