"""Compiled templates, kept beside their sources as Python keeps its modules: in `__pycache__`, where that is allowed.

They are for the text of the template, and for nothing else: nothing that an encoder makes is in them.
"""

from __future__ import annotations

import sys
from contextlib import suppress

from jinja2.bccache import Bucket, FileSystemBytecodeCache

from clientwright.templates import template_root


class Compiled(FileSystemBytecodeCache):
    """Finds compiled templates, and keeps new ones unless Python keeps no modules or the folder may not be written."""

    def __init__(self) -> None:
        super().__init__(str(template_root() / "__pycache__"), f"%s.{sys.implementation.cache_tag}.compiled")

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
