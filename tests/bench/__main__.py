"""`make bench CORPUS=DIR`: generators and their clients side by side; writes docs/benchmarks.md and its picture."""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from pathlib import Path

from tests.bench.generation import Generation, generate
from tests.bench.plot import bars
from tests.bench.report import render
from tests.bench.tools import Installed, available
from tests.bench.using import calls, imports

ROOT = Path(__file__).parents[2]
PATTERNS = ("openai-api-*", "github-v3-*", "stripe-api-*")
"""The documents of the corpus that are measured, those of them that are there."""


def documents(corpus: Path | None) -> list[Path]:
    """Cyclr's document and the large ones."""
    found = [path for pattern in PATTERNS for path in sorted(corpus.glob(pattern))] if corpus else []
    return [ROOT / "spec/cyclr.yaml", *found]


def bench(corpus: Path | None, environments: Path, work: Path, repeat: int) -> None:
    """Measure everything, and write what came of it."""
    tools, notes = available()
    installed = [tool.install(environments) for tool in tools]
    for tool in installed:  # so that nobody's modules are compiled while they are measured
        tool.generate(ROOT / "spec/cyclr.yaml", work / "warm")
    generations: list[Generation] = []
    for document in documents(corpus):
        print(f"generating from {document.name}", file=sys.stderr, flush=True)
        generations += generate(installed, document, work / "clients", repeat)
    packages = {tool.tool.name: _package(tool, work) for tool in installed}
    print("importing and calling", file=sys.stderr, flush=True)
    page = render(tools, notes, generations, imports(installed, packages, repeat), calls(installed, packages, repeat))
    (ROOT / "docs/benchmarks.md").write_text(page, "utf-8")
    seconds: dict[str, dict[str, float]] = {}
    for one in generations:
        if one.modules != "none":
            seconds.setdefault(one.document, {})[one.tool] = one.cold.cpu
    (ROOT / "docs/benchmarks.svg").write_text(bars("CPU seconds to generate a client", seconds), "utf-8")


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
    options = parser.parse_args()
    corpus = options.corpus if options.corpus and options.corpus.is_dir() else None
    work = Path(tempfile.mkdtemp(prefix="clientwright-bench-"))
    try:
        bench(corpus, options.environments, work, options.repeat)
    finally:
        shutil.rmtree(work)


if __name__ == "__main__":
    main()
