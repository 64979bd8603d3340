"""From the name of a document to its values: the file, its encoding, its format, its syntax."""

from __future__ import annotations

import difflib
import hashlib
import os
import stat
import sys
from pathlib import Path

from clientwright.diagnostics import Related, Report, Source
from clientwright.pointer import Location, Pointer
from clientwright.source.access import Access
from clientwright.source.document import Document
from clientwright.source.git import read_revision
from clientwright.source.json import load_json
from clientwright.source.languages import binary_kind, refuse_other_language
from clientwright.source.limits import MAX_BYTES, UnreadableError, too_large
from clientwright.source.lines import Lines
from clientwright.source.locate import Format, Locator, compose
from clientwright.source.names import canonical, form_of
from clientwright.source.yaml import Loaded, load_yaml

UNREADABLE = frozenset(
    {
        "empty-document",
        "json-syntax",
        "merge-conflict",
        "missing-file",
        "not-a-file",
        "not-openapi",
        "not-utf8",
        "several-documents",
        "too-large",
        "unreachable",
        "unreadable",
        "unsupported-source",
        "yaml-syntax",
        "yaml-tab",
        "yaml-tag",
    }
)
"""The codes of findings that mean that there is no document at all."""

_YAML_ENDINGS = (".yaml", ".yml")
_UNPACK = "name the document itself, a text in YAML or JSON"
_BYTE_ORDER_MARKS = {b"\xff\xfe": "UTF-16", b"\xfe\xff": "UTF-16"}


def read(name: str, report: Report, access: Access | None = None) -> Document | None:
    """The document called `name`, or `None` where the report says why it cannot be read.

    A name is a path, `-` for standard input, a `file:` or `https:` URL, or `REVISION:PATH` in a git repository.
    """
    try:
        name = canonical(name)
        allowed = access or Access()
        return load(*read_bytes(name, allowed.with_host_of(name) if form_of(name) == "URL" else allowed), report)
    except UnreadableError as fault:
        fault.report_to(report)
        return None


def load(name: str, content: bytes, report: Report) -> Document:
    """The document that some bytes hold; raises `UnreadableError` where they hold none."""
    text = _decode(content, name)
    form, loaded = _load(text, name, report)
    if loaded.is_empty:
        hint = "an OpenAPI document starts with `openapi: 3.1.0`"
        raise UnreadableError("empty-document", Pointer(name), "the document is empty", hint)
    source = report.sources[name]
    _report_oddities(loaded, report)
    if loaded.has_duplicate_keys:
        _report_duplicates(name, text, form, report)
    return Document(name, text, loaded.root, source.locate, hashlib.sha256(content).hexdigest())


def read_bytes(name: str, access: Access) -> tuple[str, bytes]:
    """What the file, the URL or the revision holds, and its name, which redirects of a URL change (RFC 3986 §5.1.3).

    Raises `UnreadableError` with the reason where nothing comes.
    """
    match form_of(name):
        case "standard input":
            return name, _read_standard_input(name)
        case "URL":
            from clientwright.source.remote import fetch

            return fetch(name, access)
        case "revision":
            return name, read_revision(name)
        case "unknown URL":
            hint = "save the document to a file and name the file"
            raise UnreadableError("unsupported-source", Pointer(name), "only `https` URLs can be read", hint)
        case "file" | "file URL":
            return name, _read_file(name)


def _read_standard_input(name: str) -> bytes:
    place, pipe = Pointer(name), "give the document to it: `clientwright validate - < openapi.yaml`"
    if sys.stdin is None or sys.stdin.closed:
        raise UnreadableError("unreadable", place, "standard input is closed", pipe)
    try:
        if sys.stdin.isatty():
            raise UnreadableError("unreadable", place, "standard input is a terminal, and holds no document", pipe)
        content = sys.stdin.buffer.read(MAX_BYTES + 1)
    except (OSError, ValueError) as error:
        raise UnreadableError("unreadable", place, f"standard input cannot be read: {_reason(error)}", pipe) from None
    if len(content) > MAX_BYTES:
        raise too_large(place, "there is too much on standard input", f"{MAX_BYTES // 1024 // 1024} MB")
    return content


def _read_file(name: str) -> bytes:
    place = Pointer(name)
    path = Path(name)
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            raise _not_a_file(path, place)
        if status.st_size > MAX_BYTES:
            size = f"the file has {status.st_size / 1024 / 1024:,.0f} MB"
            raise too_large(place, size, f"{MAX_BYTES // 1024 // 1024} MB")
        with path.open("rb") as file:
            return file.read(MAX_BYTES + 1)[:MAX_BYTES]
    except FileNotFoundError:
        raise UnreadableError("missing-file", place, "there is no such file", _near_names(path)) from None
    except (OSError, ValueError) as error:
        hint = f"`ls -l {path}` shows who may read it" if isinstance(error, PermissionError) else None
        raise UnreadableError("unreadable", place, f"the file cannot be read: {_reason(error)}", hint) from None


def _reason(error: Exception) -> str:
    """What the operating system says, as a part of a sentence."""
    return (getattr(error, "strerror", None) or str(error)).lower()


def _near_names(path: Path) -> str | None:
    """A hint that names files which the missing one may have been meant to be."""
    folder = path.parent
    try:
        names = sorted(entry.name for entry in os.scandir(folder) if entry.is_file())
    except OSError:
        return f"the folder `{folder}` does not exist either"
    near = difflib.get_close_matches(path.name, names, n=1, cutoff=0.6)
    same_stem = [other for other in names if Path(other).stem == path.stem]
    guesses = same_stem or near
    return f"did you mean `{folder / guesses[0]}`?" if guesses else None


def _not_a_file(path: Path, place: Pointer) -> UnreadableError:
    if not path.is_dir():
        return UnreadableError(
            "not-a-file", place, "this is no regular file", "save the document to a file and name the file"
        )
    endings = (*_YAML_ENDINGS, ".json")
    names = sorted(entry.name for entry in os.scandir(path) if entry.is_file() and entry.name.endswith(endings))
    likely = [name for name in names if Path(name).stem in ("openapi", "swagger", "api")] or names
    hint = f"did you mean `{path / likely[0]}`?" if likely else "name the document inside it"
    return UnreadableError("not-a-file", place, "this is a folder", hint)


def _decode(content: bytes, name: str) -> str:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        place, kind = Pointer(name), binary_kind(content)
        if kind is not None:
            raise UnreadableError("not-utf8", place, f"this is {kind}, not text", _UNPACK) from None
        encoding = _BYTE_ORDER_MARKS.get(content[:2])
        if encoding is not None:
            raise UnreadableError("not-utf8", place, f"the file is {encoding}, not UTF-8", "save it as UTF-8") from None
        before = content[: error.start]
        line, column = before.count(b"\n") + 1, len(before[before.rfind(b"\n") + 1 :].decode("utf-8", "replace")) + 1
        message = f"the file is not UTF-8: the byte 0x{content[error.start]:02x} cannot stand here"
        raise UnreadableError("not-utf8", Location(name, line, column), message, "save it as UTF-8") from None


def _load(text: str, name: str, report: Report) -> tuple[Format, Loaded]:
    """The values of a text, and the format that it turned out to be in."""
    looks_like_json = text.lstrip().startswith(("{", "["))
    is_yaml_name = name.lower().endswith(_YAML_ENDINGS)
    form: Format = "json" if name.lower().endswith(".json") or (looks_like_json and not is_yaml_name) else "yaml"
    if not text.strip():
        return form, Loaded(is_empty=True)
    report.sources[name] = Source(text, Locator(name, text, "json" if looks_like_json else form))
    refuse_other_language(text, name)
    if looks_like_json and form == "yaml":
        try:
            return "json", load_json(text, name)
        except UnreadableError:
            report.sources[name] = Source(text, Locator(name, text, "yaml"))
    return form, load_json(text, name) if form == "json" else load_yaml(text, name)


def _report_oddities(loaded: Loaded, report: Report) -> None:
    for place in loaded.merge_keys:
        hint = "YAML 1.2 has no merge keys; write the members out, or share a schema by `$ref`"
        report.warning("merge-key", place, "the merge key `<<` is read as YAML 1.1 defines it", hint=hint)
    for place in loaded.not_finite:
        message = "JSON has no such number, so this is read as text"
        report.warning("not-finite", place, message, hint="quote it, if it is meant as text")


def _report_duplicates(name: str, text: str, form: Format, report: Report) -> None:
    lines = Lines(name, text)
    for duplicate in compose(name, text, form).duplicates:
        report.error(
            "duplicate-key",
            Pointer(name, duplicate.tokens),
            f"`{duplicate.tokens[-1]}` is written twice in the same object",
            hint="keep one of the two",
            related=(Related("the first one is here", lines.location(*duplicate.first)),),
            is_key=True,
        )
