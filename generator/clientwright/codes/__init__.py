"""What each code of a finding means: why it is reported, and what to do about it.

`CODES["dangling-ref"].cause` is a sentence. docs/diagnostics.md and SARIF reports are made of these.
"""

from __future__ import annotations

from collections.abc import Mapping

from clientwright.codes.meaning import Meaning
from clientwright.codes.operations import OPERATIONS
from clientwright.codes.reading import READING
from clientwright.codes.running import RUNNING
from clientwright.codes.schemas import SCHEMAS

__all__ = ["CODES", "TOPICS", "Meaning"]

TOPICS: Mapping[str, Mapping[str, Meaning]] = {
    "Reading a document": READING,
    "Paths, operations and security": OPERATIONS,
    "Schemas and values": SCHEMAS,
    "Configuration, overlays and the client": RUNNING,
}
CODES: Mapping[str, Meaning] = {code: meaning for codes in TOPICS.values() for code, meaning in codes.items()}
