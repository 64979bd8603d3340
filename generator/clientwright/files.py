"""Files of the output, and what no file can be called."""

from __future__ import annotations

from msgspec import Struct

DEVICES = frozenset(
    {"con", "prn", "aux", "nul", *(f"{name}{digit}" for name in ("com", "lpt") for digit in range(1, 10))}
)
"""Names that no file and no folder can have on some systems, whatever their ending."""


class File(Struct, frozen=True):
    """A file of the output: a path below the output folder, with slashes, and the text."""

    path: str
    text: str
    is_formatted: bool = False
    """Whether the text is in black's style already, as the runtime's is."""
    made_of: str = ""
    """The digest of all that the text is made of, where that is known."""
