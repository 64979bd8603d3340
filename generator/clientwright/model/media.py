"""Media types: which kinds there are, and so how a value is written in each."""

from __future__ import annotations

import re
from typing import Literal

MediaKind = Literal["json", "form", "multipart", "xml", "lines", "text", "binary"]

_LINES = re.compile(r"application/((x-)?(nd-?json|json-?l|json-?lines)|([^;]+\+)?json-seq)")
"""What clients take for one JSON value after another."""


def media_kind(name: str) -> MediaKind:
    """What bodies of the media type are made of; parameters of the type and its case do not matter."""
    essence = name.partition(";")[0].strip().lower()
    if essence.endswith(("/json", "+json")):
        return "json"
    if essence == "application/x-www-form-urlencoded":
        return "form"
    if essence.startswith("multipart/"):
        return "multipart"
    if essence.endswith(("/xml", "+xml")):
        return "xml"
    if _LINES.fullmatch(essence):
        return "lines"
    return "text" if essence.startswith("text/") else "binary"


def is_file(name: str) -> bool:
    """Whether what is of the media type is a file, and no text."""
    return name.startswith(("audio/", "font/", "image/", "video/", "application/octet-stream"))
