"""The names of documents: what kind of source a name speaks of, and what a relative reference makes of it.

`join("spec/api.yaml", "../common/error.yaml")` is `common/error.yaml`; `join("main:spec/api.yaml", "pet.yaml")` is
`main:spec/pet.yaml`. Nothing is opened here.
"""

from __future__ import annotations

import os
import posixpath
import re
from pathlib import Path
from typing import Literal
from urllib.parse import unquote, urljoin, urlsplit

Form = Literal["standard input", "file", "file URL", "URL", "revision", "unknown URL"]

_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]+):")
_REVISION = re.compile(r"(?![A-Za-z]:[\\/])[^:\s][^:\s]*:[^:]")


def form_of(name: str) -> Form:
    """The kind of source that a name speaks of; a file that exists is a file, whatever it is called."""
    if name == "-":
        return "standard input"
    scheme = (match[1].lower() if (match := _SCHEME.match(name)) else "") if "://" in name else ""
    if scheme in ("http", "https"):
        return "URL"
    if name.lower().startswith("file:"):
        return "file URL"
    if scheme:
        return "unknown URL"
    return "revision" if _REVISION.match(name) and not Path(name).exists() else "file"


def is_url(reference: str) -> bool:
    """Whether a reference starts with a scheme of two letters or more, so that it is no path."""
    return _SCHEME.match(reference) is not None or reference.startswith("//")


def canonical(name: str) -> str:
    """The name in its shortest form, the one that references to the same document lead to."""
    match form_of(name):
        case "file":
            return os.path.normpath(name) if name else name
        case "file URL":
            from urllib.request import url2pathname  # which brings all of HTTP along

            return os.path.relpath(url2pathname(urlsplit(name).path))
        case "revision":
            revision, _, path = name.partition(":")
            start = "./" if path.startswith("./") else ""
            return f"{revision}:{start}{posixpath.normpath(path)}"
        case _:
            return name


def join(base: str, reference: str) -> str:
    """The name of the document that a reference without fragment leads to, from the document called `base`."""
    if is_url(reference):
        return reference
    match form_of(base):
        case "URL":
            return urljoin(base, reference)
        case "revision":
            revision, _, path = base.partition(":")
            start = "./" if path.startswith("./") else ""
            joined = posixpath.normpath(posixpath.join(posixpath.dirname(path), unquote(reference)))
            return f"{revision}:{start}{joined}"
        case _:
            return os.path.normpath(os.path.join(os.path.dirname(base), unquote(reference)))  # noqa: PTH118, PTH120


def file_stem(name: str) -> str:
    """The name of a file without folder and endings: `schemas/pet.schema.yaml` → `pet`."""
    base = re.split(r"[\\/:]", unquote(urlsplit(name).path) if "://" in name else name)[-1]
    return base.lstrip(".").partition(".")[0] or "document"


def folder_words(name: str) -> list[str]:
    """The folders that a file stands in, innermost first: `common/errors/pet.yaml` → `errors`, `common`."""
    parts = re.split(r"[\\/:]+", unquote(urlsplit(name).path) if "://" in name else name)[:-1]
    return [part for part in reversed(parts) if part.strip(".")]
