"""Reading documents: a name in, a `Document` out, or the diagnostics that say why not.

`read("spec/cyclr.yaml", report)` gives the values, the text, and the way from a pointer to line and column.
"""

from __future__ import annotations

from clientwright.source.reading import UNREADABLE, read

__all__ = ["UNREADABLE", "read"]
