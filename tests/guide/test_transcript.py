"""What a newcomer types is typed by a test, on a computer that has nothing, and comes out as the pages say."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

from tests.guide.pages import GUIDE, ROOT, Terminal, blocks
from tests.repositories import commit, git


def test_the_guide_and_the_readme_hold(newcomer: Callable[[str], Terminal]) -> None:
    """The pages that have commands, each where the one before it ends; the README as it is read, in a checkout.

    The targets of `make` at its top are left out: they are what CI begins with.
    """
    terminal = newcomer("guide")
    pages = [GUIDE / "first-client.md", GUIDE / "migrating.md", ROOT / "docs" / "releasing.md"]
    for page in pages:
        terminal.replay(page)
    terminal.run("cd ~/guide/clientwright")
    terminal.replay(ROOT / "README.md", skip="$ make ")
    others = set(GUIDE.glob("*.md")) - {*pages}
    assert not [page for page in others if any(block.language == "console" for block in blocks(page))]


def test_a_comparison_says_what_its_page_says(tmp_path: Path) -> None:
    """In a clone of a repository that has the older of two documents of orders, with the newer one in its place."""
    orders = ROOT / "tests" / "diff" / "reports" / "orders"
    upstream, clone = tmp_path / "upstream", tmp_path / "clone"
    (upstream / "spec").mkdir(parents=True)
    git(upstream, "init", "--quiet", "--initial-branch=main")
    shutil.copy(orders / "old.yaml", upstream / "spec" / "orders.yaml")
    commit(upstream)
    git(tmp_path, "clone", "--quiet", "upstream", "clone")
    shutil.copy(orders / "new.yaml", clone / "spec" / "orders.yaml")
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    terminal = Terminal(clone, {**os.environ, "PATH": path})
    terminal.replay(ROOT / "docs" / "diff.md")
    terminal.close()
