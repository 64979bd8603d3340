"""Names that a document gives to what is made from it, beside those on the wire."""

from __future__ import annotations

from msgspec import Struct


class GivenName(Struct, frozen=True):
    """A name and who gives it: the key of an extension (`x-fern-sdk-method-name`), or the setting."""

    text: str
    source: str
