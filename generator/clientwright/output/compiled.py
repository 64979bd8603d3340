"""Compiled templates, kept beside their sources as Python keeps its modules: in `__pycache__`, where that is allowed.

They are for the text of the template, for the environment that `render` makes and for that compiler of Jinja, and for
nothing else: nothing that an encoder makes is in them.
"""

from __future__ import annotations

import hashlib
import sys
from contextlib import suppress
from pathlib import Path

from jinja2 import compiler
from jinja2.bccache import Bucket, FileSystemBytecodeCache

from clientwright import render
from clientwright.templates import template_root


class Compiled(FileSystemBytecodeCache):
    """Finds compiled templates, and keeps new ones unless Python keeps no modules or the folder may not be written."""

    def __init__(self) -> None:
        super().__init__(str(template_root() / "__pycache__"), f"%s.{sys.implementation.cache_tag}.compiled")

        makers = (Path(str(module.__file__)).read_bytes() for module in (render, compiler))
        self._made_by = hashlib.sha256(b"".join(makers)).hexdigest()

    def get_source_checksum(self, source: str) -> str:
        """The digest of a template and of what compiles it; another release may do so otherwise."""
        return super().get_source_checksum(source + self._made_by)

    def load_bytecode(self, bucket: Bucket) -> None:
        """Take a template that was kept, if it can be read."""
        with suppress(OSError):
            super().load_bytecode(bucket)

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep a template, if that is possible."""
        if not sys.dont_write_bytecode:
            with suppress(OSError):
                (template_root() / "__pycache__").mkdir(exist_ok=True)
                super().dump_bytecode(bucket)
