"""One text in black's style, and the program that formats many of them: `python worker.py`, JSON in and out.

The program is run by its path and imports nothing of clientwright, so that it starts quickly wherever the tool runs.
"""

from __future__ import annotations

import json
import sys
from dataclasses import replace

import black
from black.mode import TargetVersion
from black.parsing import InvalidInput

LINE_LENGTH = 88

_MODULE = black.Mode(target_versions={TargetVersion.PY311}, line_length=LINE_LENGTH)
_STUB = replace(_MODULE, is_pyi=True)


def format_text(path: str, text: str) -> str:
    """The text in black's style; `ValueError` where black cannot read it."""
    try:
        return black.format_str(text, mode=_STUB if path.endswith(".pyi") else _MODULE)
    except InvalidInput as error:
        raise ValueError(f"the generated file {path} is no Python: {error}") from error


def main() -> None:
    """Read `[[path, text], …]` from standard input, and write the formatted texts to standard output."""
    files: list[tuple[str, str]] = json.load(sys.stdin)
    try:
        json.dump([format_text(path, text) for path, text in files], sys.stdout)
    except ValueError as error:
        sys.exit(str(error))


if __name__ == "__main__":
    main()
