"""A newcomer's computer: a home that holds nothing but a checkout of clientwright, and packages that pip finds."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from importlib.metadata import requires
from pathlib import Path

import pytest

from tests.cyclr.installation import link_packages
from tests.guide.pages import ROOT, Terminal

NEEDED = ("hatchling", "httpx2", "msgspec")
"""What clientwright is built with, and what its clients need."""


@pytest.fixture(scope="session")
def newcomer(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[str], Terminal]]:
    """Opens a terminal in a new folder of the home. Nothing is fetched: packages that pip looks for are there."""
    home = tmp_path_factory.mktemp("home")
    packages, programs = home / ".packages", home / ".programs"
    packages.mkdir()
    programs.mkdir()
    link_packages([*(requires("clientwright") or ()), *NEEDED], packages)
    (programs / "python3").symlink_to(getattr(sys, "_base_executable", sys.executable))
    environment = {
        **{name: os.environ[name] for name in ("LD_LIBRARY_PATH",) if name in os.environ},  # where Python has its own
        "HOME": str(home),
        "PATH": f"{programs}:/usr/bin:/bin",
        "PYTHONPATH": str(packages),
        "PIP_NO_INDEX": "1",
        "PIP_NO_BUILD_ISOLATION": "0",  # which means that there is none
        "PIP_NO_COMPILE": "1",
        "PIP_DISABLE_PIP_VERSION_CHECK": "1",
        "GIT_CONFIG_GLOBAL": str(home / ".gitconfig"),
        **{
            f"GIT_{who}_{what}": "somebody@example.com" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")
        },
    }
    (home / ".gitconfig").write_text("[user]\nname = Newcomer\nemail = newcomer@example.com\n")
    opened = []

    def open_terminal(name: str) -> Terminal:
        folder = home / name
        folder.mkdir()
        check_out(folder / "clientwright")
        opened.append(Terminal(folder, environment))
        return opened[-1]

    yield open_terminal
    for terminal in opened:
        terminal.close()


def check_out(folder: Path) -> None:
    """Copy what git has of this repository, as it is now."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard", "--", ":!tests"]
    for name in subprocess.check_output(command, cwd=ROOT, text=True).split("\0"):
        if (ROOT / name).is_file():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, folder / name)
