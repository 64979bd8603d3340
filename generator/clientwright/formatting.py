"""Black, in process, over the Python files of a client: `format_files(files)` gives the files in black's style.

The templates print what black would; black is here as the judge, and for the few lines where taste is hard to foresee.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import black
from black.mode import TargetVersion
from black.parsing import InvalidInput

from clientwright.package import File

LINE_LENGTH = 88

_MODULE = black.Mode(target_versions={TargetVersion.PY311}, line_length=LINE_LENGTH)
_STUB = replace(_MODULE, is_pyi=True)


def format_files(files: Sequence[File]) -> tuple[File, ...]:
    """The files, every `.py` and `.pyi` formatted; one that black cannot read is a fault of ours, and is named."""
    return tuple(_format(file) for file in files)


def _format(file: File) -> File:
    mode = _STUB if file.path.endswith(".pyi") else _MODULE
    if not file.path.endswith((".py", ".pyi")):
        return file
    try:
        return replace(file, text=black.format_str(file.text, mode=mode))
    except InvalidInput as error:
        raise RuntimeError(f"the generated file {file.path} is no Python: {error}") from error
