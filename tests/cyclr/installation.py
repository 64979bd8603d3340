"""The client as users get it: its wheel, and an environment with the wheel, its dependencies and nothing else."""

from __future__ import annotations

import subprocess
import sys
import venv
import zipfile
from collections.abc import Iterable, Iterator
from importlib.metadata import Distribution, distribution
from pathlib import Path
from typing import Literal

from packaging.requirements import Requirement

PROJECT = Path(__file__).parents[2] / "generated" / "cyclr"


def build(kind: Literal["wheel", "sdist"], folder: Path) -> Path:
    """The wheel or the source archive of the generated client, built into `folder`."""
    command = [sys.executable, "-m", "build", f"--{kind}", "--no-isolation", "--outdir", str(folder), str(PROJECT)]
    subprocess.run(command, check=True, capture_output=True)
    (archive,) = folder.iterdir()
    return archive


def unpack(wheel: Path, folder: Path) -> Path:
    """The folder, with the content of the wheel in it, as an installer would have put it there."""
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder)
    return folder


def fresh_environment(wheel: Path, folder: Path) -> Path:
    """The interpreter of a new virtual environment with the wheel and what it requires, taken from this environment."""
    (metadata,) = unpack(wheel, folder / "wheel").glob("*.dist-info")
    python = environment_with(Distribution.at(metadata).requires or (), folder)
    (site_packages,) = folder.glob("lib/python*/site-packages")
    unpack(wheel, site_packages)
    return python


def environment_with(requires: Iterable[str], folder: Path) -> Path:
    """The interpreter of a new virtual environment with what is required, and nothing else."""
    venv.create(folder, with_pip=False)
    (site_packages,) = folder.glob("lib/python*/site-packages")
    link_packages(requires, site_packages)
    return folder / "bin" / "python"


def link_packages(requires: Iterable[str], folder: Path) -> None:
    """Links in the folder to all that is required, directly or not, as this environment has it."""
    for required in _closure(requires):
        for name in {file.parts[0] for file in required.files or () if file.parts[0] not in {"..", "__pycache__"}}:
            if not (folder / name).exists():
                (folder / name).symlink_to(Path(str(required.locate_file(name))))


def _closure(requires: Iterable[str]) -> Iterator[Distribution]:
    """Every distribution that is needed, directly or not, without extras."""
    seen: set[str] = set()
    waiting = list(requires)
    while waiting:
        requirement = Requirement(waiting.pop())
        is_wanted = requirement.marker is None or requirement.marker.evaluate({"extra": ""})
        if is_wanted and requirement.name not in seen:
            seen.add(requirement.name)
            found = distribution(requirement.name)
            waiting += found.requires or ()
            yield found
