"""The files that a document is made of, each opened once, and none that the user does not allow.

References lead to regular files below the folder of the document, or below a folder or to a host that the user names.
"""

from __future__ import annotations

import os
import posixpath
from typing import NamedTuple
from urllib.parse import urljoin, urlsplit

from msgspec import Struct, field
from msgspec.structs import replace

from clientwright.diagnostics import Report
from clientwright.pointer import Pointer
from clientwright.source.access import Access
from clientwright.source.copying import counted_copy
from clientwright.source.document import Document, JsonValue
from clientwright.source.git import top_folder
from clientwright.source.limits import MAX_BYTES, MAX_NODES, UnreadableError, too_large
from clientwright.source.names import form_of
from clientwright.source.positions import Tokens
from clientwright.source.reading import load, read_bytes

MAX_FILES = 5_000
MAX_COPIED = 200_000
"""So many values may be copied or searched, for maps by reference and for templates."""
_AT_REFERENCE = frozenset({"missing-file", "not-a-file", "unreadable", "unreachable", "external-ref"})
"""The codes of faults that are about the reference more than about the file that it leads to."""


class Fault(NamedTuple):
    """Why a reference cannot be followed; without a message, this has been reported."""

    code: str
    message: str = ""
    hint: str | None = None


class Opened(Struct):
    """A file that was read, and the schemas in it that have a name of their own."""

    document: Document
    resources: dict[Tokens, str] = field(default_factory=dict)
    """Where an `$id` stands, and the URI that it gives."""
    anchors: dict[tuple[Tokens, str], Tokens] = field(default_factory=dict)
    """By the resource that an `$anchor` stands in, and its name."""

    def resource_of(self, tokens: Tokens) -> Tokens:
        """The innermost schema with an `$id` around a place; the whole file where there is none."""
        if self.resources:
            for length in range(len(tokens), 0, -1):
                if tokens[:length] in self.resources:
                    return tokens[:length]
        return ()


class Files:
    """Opens the files of a document, and keeps them."""

    def __init__(self, root: Document, access: Access, report: Report) -> None:
        self.root = root.name
        self._form = form_of(root.name)
        self._access = access.with_host_of(root.name) if self._form == "URL" else access
        self._report = report
        self._opened: dict[str, Opened | Fault] = {}
        self._bytes = self._nodes = self._copied = 0
        self.uris: dict[str, Pointer] = {}
        """Where the schemas stand that have an `$id`, by their URI."""
        self._add(root, len(root.text))

    @property
    def digests(self) -> list[str]:
        """The digests of all files."""
        return sorted(opened.document.sha256 for opened in self._opened.values() if isinstance(opened, Opened))

    def open(self, name: str) -> Opened | Fault:
        """The file called `name`, or why it cannot be had."""
        if name not in self._opened:
            self._opened[name] = self._open(name)
        return self._opened[name]

    def get(self, name: str) -> Opened:
        """A file that has been opened."""
        opened = self._opened[name]
        assert isinstance(opened, Opened)
        return opened

    def _open(self, name: str) -> Opened | Fault:
        if len(self._opened) >= MAX_FILES:
            return Fault("too-large", f"the document has too many files; the limit is {MAX_FILES:,}")
        refused = self._refuse(name)
        if refused is not None:
            return refused
        try:
            address, content = read_bytes(name, self._access)
            if address in self._opened:
                return self._opened[address]
            document = load(address, content, self._report)
        except UnreadableError as error:
            diagnostic = error.diagnostic
            if diagnostic.code in _AT_REFERENCE:
                code = "dangling-ref" if diagnostic.code == "missing-file" else diagnostic.code
                return Fault(code, diagnostic.message, diagnostic.hint)
            error.report_to(self._report)
            return Fault(diagnostic.code)
        return self._add(document, len(content))

    def _add(self, document: Document, size: int) -> Opened | Fault:
        root, nodes = counted_copy(document.root)
        self._bytes += size
        self._nodes += nodes
        if self._bytes > MAX_BYTES or self._nodes > MAX_NODES:
            return Fault("too-large", "the files of the document hold too much; save what is needed in fewer")
        opened = Opened(replace(document, root=root))
        self._opened[document.name] = opened
        if "$id" in document.text or "nchor" in document.text or "$self" in document.text:
            self._index(opened)
        return opened

    def _index(self, opened: Opened) -> None:
        """Remember where schemas with an `$id` or an `$anchor` stand, each in the resource around it."""
        name, root = opened.document.name, opened.document.root
        own = root.get("$self") if isinstance(root, dict) else None
        if isinstance(own, str):
            self.uris[own.partition("#")[0]] = Pointer(name)
        stack: list[tuple[Tokens, JsonValue, Tokens, str]] = [((), root, (), own if isinstance(own, str) else "")]
        while stack:
            tokens, value, resource, base = stack.pop()
            if isinstance(value, dict):
                if isinstance(id_ := value.get("$id"), str) and not id_.startswith("#"):
                    resource, base = tokens, urljoin(base, id_.partition("#")[0])
                    opened.resources[tokens] = base
                    self.uris.setdefault(base, Pointer(name, tokens))
                for keyword in ("$anchor", "$dynamicAnchor"):
                    if isinstance(anchor := value.get(keyword), str):
                        opened.anchors.setdefault((resource, anchor), tokens)
                stack.extend(((*tokens, key), member, resource, base) for key, member in value.items())
            elif isinstance(value, list):
                stack.extend(((*tokens, str(index)), element, resource, base) for index, element in enumerate(value))

    def spend(self, values: int, place: Pointer) -> None:
        """Count values that are copied or searched again; raises `UnreadableError` where that becomes too many."""
        self._copied += values
        if self._copied > MAX_COPIED:
            hint = "let what is used again and again be a component, and refer to that"
            what = "too much is copied where references stand for maps or templates"
            raise too_large(place, what, f"{MAX_COPIED:,} values", hint)

    # --- What is allowed ---------------------------------------------------------------------------------------------

    def _refuse(self, name: str) -> Fault | None:
        """Why a name may not be opened, or `None` where it may; only what the document's own form allows is opened."""
        if "://" in name or name.startswith("//"):
            return self._refuse_url(name)
        if self._form == "revision":
            return self._refuse_path(*self._revision_paths(name))
        if form_of(name) != "file":
            return Fault("external-ref", "only relative paths and `https` URLs are followed")
        folder = os.path.dirname(self.root) if self._form == "file" else ""  # noqa: PTH120
        return self._refuse_path(os.path.realpath(name.replace("\0", "")), os.path.realpath(folder or "."))

    def _refuse_url(self, name: str) -> Fault | None:
        host = urlsplit(name).hostname or ""
        if not name.lower().startswith(("https://", "http://")):
            return Fault("external-ref", "only relative paths and `https` URLs are followed")
        if not self._access.allows(name):
            hint = f"allow it with `--allow-remote {host}`, or save the file beside the document"
            return Fault("external-ref", f"the host `{host}` is not allowed", hint)
        return None

    def _revision_paths(self, name: str) -> tuple[str, str]:
        """The path of a file of a revision and the folder of the root document, as they would be when checked out."""
        top = os.path.realpath(top_folder() or ".")
        folder = posixpath.dirname(self.root.partition(":")[2])
        return os.path.normpath(f"{top}/{name.partition(':')[2]}"), os.path.normpath(f"{top}/{folder}")

    def _refuse_path(self, path: str, folder: str) -> Fault | None:
        allowed = [folder, *(os.path.realpath(name) for name in self._access.folders)]
        if any(path == place or path.startswith(place.rstrip(os.sep) + os.sep) for place in allowed):
            return None
        around = os.path.commonpath([path, folder])
        hint = "put a copy of the file into the folder of the document"
        if os.path.dirname(around) != around:  # noqa: PTH120
            shown = os.path.relpath(around)
            hint = f"allow the folder around both with `--allow-folder {shown}`, if you trust the document"
        return Fault("external-ref", "the file is outside of the document's folder", hint)
