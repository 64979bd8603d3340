"""The pages of the guide, as their tests see them: blocks of commands with what they print, files, and code.

A block of ```console holds lines `$ command`, lines `> more of it`, and what comes out; `...` stands for any text.
A block of another language whose first line is `# name.ext`, or `// name.ext`, is that file, as a reader would save it.
"""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
GUIDE = ROOT / "docs" / "guide"
_BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.DOTALL | re.MULTILINE)
_FILE = re.compile(r"# ([\w./-]+\.\w+)\n")
_DONE = "--- done ---"


@dataclass(frozen=True)
class Block:
    """A block of a page, and where it begins."""

    page: Path
    line: int
    language: str
    text: str

    @property
    def file(self) -> str | None:
        """The name of the file that it is."""
        found = _FILE.match(self.text) if self.language != "console" else None
        return found and found[1]

    def commands(self) -> Iterator[tuple[str, str]]:
        """The commands, each with what it prints."""
        command, output = "", ""
        for line in self.text.splitlines(keepends=True):
            if line.startswith("$ "):
                if command:
                    yield command, output
                command, output = line[2:], ""
            elif line.startswith("> ") and not output:
                command += line[2:]
            else:
                output += line
        yield command, output


def blocks(page: Path) -> list[Block]:
    """All blocks of the page, in order."""
    text = page.read_text("utf-8")
    return [Block(page, text.count("\n", 0, found.start()) + 1, found[1], found[2]) for found in _BLOCK.finditer(text)]


def agree(expected: str, shown: str) -> bool:
    """Whether this was printed, where `...` stands for anything."""
    pattern = ".*".join(map(re.escape, expected.strip().split("...")))
    return re.fullmatch(pattern, shown.strip(), re.DOTALL) is not None


class Terminal:
    """A shell that keeps its folder and its variables from one command to the next."""

    def __init__(self, folder: Path, environment: dict[str, str]) -> None:
        self.folder = folder
        self._shell = subprocess.Popen(
            ["bash", "--noprofile", "--norc"],
            cwd=folder,
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )

    def run(self, command: str) -> str:
        """What the command prints, on both streams."""
        assert self._shell.stdin is not None
        assert self._shell.stdout is not None
        self._shell.stdin.write(f"{{ {command.rstrip()}\n}} </dev/null\necho; echo '{_DONE}'\n")
        self._shell.stdin.flush()
        lines = list(iter(self._shell.stdout.readline, f"{_DONE}\n"))
        return "".join(lines).removesuffix("\n")

    def replay(self, page: Path, skip: str = "\0") -> None:
        """Do what the page says, but for blocks that begin so, and see that it comes out as the page has it."""
        for block in blocks(page):
            if block.text.startswith(skip):
                continue
            if block.file:
                (self.folder / block.file).write_text(block.text, "utf-8")
            for command, expected in block.commands() if block.language == "console" else ():
                shown = self.run(command)
                assert agree(expected, shown), f"{page.name}:{block.line}: $ {command}{expected}--- but:\n{shown}"

    def close(self) -> None:
        """Leave the shell."""
        self._shell.communicate()
