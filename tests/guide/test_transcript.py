"""What a newcomer types is typed by a test, on a computer that has nothing, and comes out as the pages say."""

from __future__ import annotations

from collections.abc import Callable

from tests.guide.pages import GUIDE, ROOT, Terminal, blocks


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
