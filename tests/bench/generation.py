"""What generating costs, and what comes of it: CPU, memory, lines, and whether every module can be imported."""

from __future__ import annotations

import re
import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.bench.measuring import Cost, middle, run
from tests.bench.tools import Installed

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
    copy = work / "documents" / document.name
    copy.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(document, copy)
    costs: dict[str, list[Cost]] = {tool.tool.name: [] for tool in tools}
    for _ in range(repeat):
        for tool in tools:
            costs[tool.tool.name].append(tool.generate(copy, _folder(work, tool, document)))
    return [_look(tool, copy, work, middle(costs[tool.tool.name]), repeat) for tool in tools]


def _look(tool: Installed, document: Path, work: Path, cold: Cost, repeat: int) -> Generation:
    """What there is of the client, and what it takes to make it once more."""
    folder = _folder(work, tool, document)
    package = tool.package(folder)
    if package is None:
        return Generation(tool.tool.name, document.stem, cold, None)
    lines = {path: path.read_bytes().count(b"\n") for path in package.rglob("*.py*") if path.suffix in (".py", ".pyi")}
    rounds = range(repeat if tool.tool.name == "clientwright" else 0)
    unchanged = [tool.generate(document, folder, is_cold=False) for _ in rounds]
    changed = [tool.generate(_change(document), folder, is_cold=False) for _ in rounds]
    imported = run([tool.python, "-c", _IMPORT_ALL, str(package.parent), package.name])
    said = imported.output.split()[-2:]
    return Generation(
        tool.tool.name,
        document.stem,
        cold,
        middle(unchanged) if unchanged else None,
        sum(lines.values()),
        sum(count for path, count in lines.items() if path.suffix == ".pyi"),
        f"{said[0]} / {said[1]}" if imported.code == 0 else "none",
        middle(changed) if changed else None,
    )


def _change(document: Path) -> Path:
    """The document, in which a description, about the middle one, has one more word now."""
    text = document.read_text("utf-8")
    middle = len(text) // 2
    changed = re.sub(r'(\bdescription"?: *["\']?)(?=[A-Z])', r"\1Indeed, ", text[middle:], count=1)
    document.write_text(text[:middle] + changed, "utf-8")
    return document


def _folder(work: Path, tool: Installed, document: Path) -> Path:
    return work / tool.tool.name.replace(" ", "-").lower() / document.stem
