"""`make bench CORPUS=DIR`: generators and their clients side by side; writes docs/benchmarks.md and its picture."""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from tests.bench.generation import Generation, generate
from tests.bench.growth import SIZES, Grown, grow
from tests.bench.plot import bars, curve
from tests.bench.report import render
from tests.bench.tools import LIBRARIES, OURS, Installed, available
from tests.bench.using import calls, imports

ROOT = Path(__file__).parents[2]
PATTERNS = ("openai-api-*", "github-v3-*", "stripe-api-*")
"""The documents of the corpus that are measured, those of them that are there."""


def documents(corpus: Path | None, only: str) -> list[Path]:
    """Cyclr's document and the large ones, of which the names may be narrowed."""
    found = [path for pattern in PATTERNS for path in sorted(corpus.glob(pattern))] if corpus else []
    return [ROOT / "spec/cyclr.yaml", *(path for path in found if only in path.name)]


def bench(options: argparse.Namespace, work: Path) -> str:
    """Measure everything, and write pictures of it; the page comes back."""
    corpus = options.corpus if options.corpus and options.corpus.is_dir() else None
    tools, notes = available()
    installed = [tool.install(options.environments) for tool in tools]
    for tool in installed:  # so that nobody's modules are compiled while they are measured
        tool.generate(ROOT / "spec/cyclr.yaml", work / "warm")
    generations: list[Generation] = []
    for document in documents(corpus, options.only):
        print(f"generating from {document.name}", file=sys.stderr, flush=True)
        generations += generate(installed, document, work / "clients", options.repeat)
    packages = {tool.tool.name: _package(tool, work) for tool in installed}
    print("importing and calling", file=sys.stderr, flush=True)
    clients = [LIBRARIES.install(options.environments).as_that_of(OURS), *installed[1:]]
    imported = {"Cyclr": imports("Cyclr", clients, packages, options.repeat)}
    github = next((work / "clients/clientwright").glob("github-v3-*"), None)
    if github is not None:
        ours = {OURS.name: github / "src/git_hub_v3"}
        imported["GitHub"] = imports("GitHub", clients[:1], ours, options.repeat)
    called = calls(clients, packages, options.repeat)
    print("growing", file=sys.stderr, flush=True)
    grown = grow(installed[0], work, SIZES[: options.growth])
    if not options.only:
        _draw(generations, grown)
    return render(tools, notes, generations, imported, called, grown)


def _draw(generations: Sequence[Generation], grown: Sequence[Grown]) -> None:
    seconds: dict[str, dict[str, float]] = {}
    for one in generations:
        if one.modules != "none":
            seconds.setdefault(one.document, {})[one.tool] = one.cold.cpu
    (ROOT / "docs/benchmarks.svg").write_text(bars("CPU seconds to generate a client", seconds), "utf-8")
    if len(grown) > 1:
        points = [(float(one.operations), one.cost.cpu) for one in grown]
        (ROOT / "docs/growth.svg").write_text(curve("CPU seconds by operations", points), "utf-8")


def _package(tool: Installed, work: Path) -> Path:
    """The package of Cyclr that the tool made."""
    package = tool.package(work / "clients" / tool.tool.name.replace(" ", "-").lower() / "cyclr")
    assert package is not None, f"{tool.tool.name} made no client for Cyclr"
    return package


def main() -> None:
    """Parse the command line and measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpus", nargs="?", type=Path, help="a folder with documents; without it, Cyclr alone")
    parser.add_argument("--environments", type=Path, default=ROOT / "build/bench", help="where the peers are installed")
    parser.add_argument("--repeat", type=int, default=3, help="how many runs the medians are of")
    parser.add_argument("--only", default="", help="of the large documents, those whose name has this; prints the page")
    parser.add_argument("--growth", type=int, default=len(SIZES), help="how many of the documents made by program")
    work = Path(tempfile.mkdtemp(prefix="clientwright-bench-"))
    options = parser.parse_args()
    try:
        page = bench(options, work)
    finally:
        shutil.rmtree(work)
    if options.only:
        print(page)
    else:
        (ROOT / "docs/benchmarks.md").write_text(page, "utf-8")


if __name__ == "__main__":
    main()
