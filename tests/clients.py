"""Clients of the case documents: generated once per run, imported under their own names, and called by their lockfiles.

The driver knows nothing but `clientwright.lock`: it calls every operation of any client, with arguments made from the
types in the lock, and answers in JSON that those types allow.
"""

from __future__ import annotations

import base64
import enum
import functools
import importlib
import json
import operator
import sys
import types
import typing
from collections.abc import Iterator
from contextlib import chdir
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any
from uuid import UUID

import msgspec

from clientwright.config import ClientSettings, load_config
from clientwright.diagnostics import Report
from clientwright.lockfile import LOCK_NAME, Lock, read_lock
from clientwright.pipeline import generate
from clientwright.printers.terminal import render_terminal

CASES = sorted(path.parent for path in Path(__file__).parent.joinpath("cases").glob("*/use.py"))


@dataclass(frozen=True)
class Built:
    """The client of a case, in memory, and what was said about its document."""

    case: Path
    package: str
    files: dict[str, str]
    diagnostics: str

    @property
    def decided(self) -> dict[str, str]:
        """The files that the document decides about, by their paths in the package."""
        root = f"src/{self.package}/"
        paths = {path.removeprefix(root): text for path, text in self.files.items() if path.startswith(root)}
        return {
            path: text
            for path, text in paths.items()
            if path.startswith(("client.", "models/", "resources/", "webhooks."))
        }

    def write(self, folder: Path) -> None:
        """Write the package into the folder, ready to be imported from there."""
        for path, text in self.files.items():
            if path.startswith("src/"):
                target = folder / path.removeprefix("src/")
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(text.encode())


@cache
def build(case: Path) -> Built:
    """The client of the case, made as a user in its folder would."""
    report = Report()
    with chdir(case):
        clients = load_config(case, report).clients if (case / "clientwright.toml").exists() else ()
        settings = clients[0] if clients else ClientSettings(name=case.name, spec="spec.yaml", output=Path())
        pinned = case / LOCK_NAME
        lock = read_lock(pinned.read_text()) if pinned.exists() else Lock()
        generated = generate(settings, lock, report, lambda message: None)
        shown = render_terminal(report)
    assert generated is not None, shown
    files = {file.path: file.text for file in generated.files}
    package = json.loads(files[LOCK_NAME])["client"]["sync"].partition(":")[0]
    return Built(case, package, files, shown)


def lock_of(built: Built) -> dict[str, Any]:
    """The lockfile of the client."""
    lock: dict[str, Any] = json.loads(built.files[LOCK_NAME])
    return lock


# --- Calls by the lockfile -------------------------------------------------------------------------------------------


@dataclass
class Answers:
    """A transport, blocking and not, that gives one answer and keeps the requests."""

    package: str
    status: int
    media: str
    content: bytes
    requests: list[Any] = field(default_factory=list)

    def send(self, request: Any) -> Any:
        kinds = importlib.import_module(f"{self.package}.types")
        self.requests.append(request)
        headers = kinds.Headers([("content-type", self.media)] if self.media else [])
        return kinds.RawResponse(self.status, headers, self.content)

    def close(self) -> None:
        pass


class AsyncAnswers(Answers):
    """The same for async clients."""

    async def send(self, request: Any) -> Any:
        return super().send(request)

    async def aclose(self) -> None:
        pass


@dataclass(frozen=True)
class Call:
    """One way to call an operation, and the answer it gets."""

    method: str
    arguments: dict[str, Any]
    status: int
    media: str
    content: bytes

    def __str__(self) -> str:
        return f"{self.method}({', '.join(self.arguments)}) -> {self.status} {self.media}"


def calls(built: Built) -> Iterator[Call]:
    """Every operation with every answer, its body given as a whole and, where it has arguments, by these."""
    for entry in lock_of(built)["operations"].values():
        outside = {name: "1" for key, name in entry["parameters"].items() if not key.startswith("body:")}
        bodies = list(_bodies(entry["body"] or {}))
        is_multipart = next(iter(entry["body"] or ("",))).startswith("multipart/")
        given = [name for key, name in entry["parameters"].items() if key.startswith("body:")]
        inside = {name: _part(built, name) if is_multipart else "1" for name in given}
        ways = [outside | body for body in bodies] + ([outside | inside] if inside or not bodies else [])
        answers = list(_answers(entry["responses"], (entry["pagination"] or {}).get("items", "")))
        for way in ways:
            yield from (Call(entry["method"], way, *answer) for answer in answers)


def _part(built: Built, name: str) -> Any:
    """A part of a multipart body; only the document tells which headers it needs, and in the cases `note` needs one."""
    part = importlib.import_module(f"{built.package}.types").Part
    return part(b"1", headers={"X-Rate": "1"}) if name == "note" else b"1"


def _bodies(contents: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """The arguments that send each of the bodies; where there are several, or a range, one says which."""
    for media, body in contents.items():
        given = {body["argument"]: value_of(body["type"])}
        has_choice = len(contents) > 1 or "*" in media
        yield given | ({"content_type": media.replace("*", "x")} if has_choice else {})


def value_of(entry: Any) -> Any:
    """A value of a type in the lockfile's words."""
    match entry:
        case ["list" | "stream", item]:
            return [value_of(item)]
        case ["dict", value]:
            return {"key": value_of(value)}
        case ["union", first, *_]:
            return value_of(first)
        case str(name) if ":" in name:
            kind = model_of(name)
            return next(iter(kind)) if issubclass(kind, enum.Enum) else {"anything": 1}
        case _:
            return {"int": 1, "float": 0.5, "bool": True, "bytes": b"\x00", "none": None}.get(entry, "text")


def model_of(entry: str) -> Any:
    """The class that the lockfile calls `package.models:Name`."""
    module, _, name = entry.partition(":")
    return getattr(importlib.import_module(module), name)


_TYPES: dict[str, Any] = {
    "int": int,
    "float": float,
    "bool": bool,
    "none": None,
    "any": Any,
    "date": date,
    "datetime": datetime,
}


def type_of(entry: Any) -> Any:
    """The Python type of a type in the lockfile's words."""
    match entry:
        case ["list" | "page", item]:
            return list[type_of(item)]
        case ["dict", value]:
            return dict[str, type_of(value)]
        case ["union", *members]:
            return functools.reduce(operator.or_, map(type_of, members))
        case str(name) if ":" in name:
            return model_of(name)
        case _:
            return _TYPES.get(entry, str)


def _answers(responses: dict[str, dict[str, Any]], items: str) -> Iterator[tuple[int, str, bytes]]:
    """Every answer that the document has, and one that it does not have; pages have their items at the pointer."""
    for status, contents in responses.items():
        number = int(status.replace("X", "0")) if status != "default" else 200
        for media, entry in contents.items():
            yield number, "application/json" if _is_open_json(media, entry) else media, _content(media, entry, items)
        if not contents:
            yield number, "", b""
    yield 418, "text/html", b"<h1>teapot</h1>"


def _content(media: str, entry: Any, items: str) -> bytes:
    """A body of the media type, with one item where it is a stream of them."""
    match entry:
        case ["stream", item]:
            value = json_of(type_of(item))
            if media != "text/event-stream":
                return f"\x1e{json.dumps(value)}\n".encode().removeprefix(b"" if "seq" in media else b"\x1e")
            is_whole = isinstance(value, dict) and "data" in value and value.keys() <= {"event", "data", "id", "retry"}
            fields = value if is_whole else {"data": value}
            lines = (f"{key}: {text if isinstance(text, str) else json.dumps(text)}\n" for key, text in fields.items())
            return f"{''.join(lines)}\n".encode()
        case ["page", _]:
            page = json_of(type_of(entry))
            for name in reversed(items.split("/")[1:]):
                page = {name: page}
            return json.dumps(page).encode()
        case _:
            other = b"<root/>" if media.partition(";")[0].endswith("xml") else b"text"
            is_json = "json" in media or _is_open_json(media, entry)
            return json.dumps(json_of(type_of(entry))).encode() if is_json else other


def _is_open_json(media: str, entry: Any) -> bool:
    """Whether any media type may come, and the value has a shape."""
    return media == "*/*" and entry not in ("str", "bytes", "any")


def json_of(type_: Any) -> Any:
    """A JSON value that the type allows, with every field that does not lead back to its own model."""
    return _json_of(type_, ())


def _json_of(type_: Any, within: tuple[Any, ...]) -> Any:
    origin, arguments = typing.get_origin(type_), typing.get_args(type_)
    if origin is typing.Annotated:
        return _json_of(arguments[0], within)
    if type(type_).__name__ == "ChoiceType":
        forms = sys.modules[type(type_).__module__].forms_of(type_)
        around = (*within, type_)
        return _json_of(next((form for form in forms if not _names(form) & {*around}), forms[0]), around)
    if origin is tuple:
        return [_json_of(argument, within) for argument in arguments]
    if origin in {types.UnionType, typing.Union}:
        values = (argument for argument in arguments if argument not in {type(None), msgspec.UnsetType})
        return _json_of(next(values, None), within)
    if origin is typing.Literal:
        return arguments[0]
    if origin is list:
        return [] if arguments[0] in within else [_json_of(arguments[0], within)]
    if origin is dict:
        return {} if arguments[1] in within else {"key": _json_of(arguments[1], within)}
    if isinstance(type_, type) and issubclass(type_, enum.Enum):
        return next(iter(type_)).value
    if isinstance(type_, type) and issubclass(type_, msgspec.Struct):
        fields = [f for f in msgspec.structs.fields(type_) if f.required or not _names(f.type) & {type_, *within}]
        return {f.encode_name: _constant_of(f) or _json_of(f.type, (*within, type_)) for f in fields}
    return _LEAVES[type_]


def _constant_of(field: msgspec.structs.FieldInfo) -> Any:
    """What a field always holds, though its type may be that of the class it comes from."""
    return getattr(field.default_factory, "constant", None)


_LEAVES: dict[Any, Any] = {
    str: "text",
    int: 1,
    float: 0.5,
    bool: True,
    Any: {"any": "thing"},
    type(None): None,
    None: None,
    bytes: base64.b64encode(b"\x00\xff").decode(),
    date: date(2026, 2, 28).isoformat(),
    datetime: datetime(2026, 2, 28, tzinfo=UTC).isoformat(),
    UUID: str(UUID(int=1)),
    Decimal: 0.5,
    time: "12:30:00",
    timedelta: "PT1H",
}


def _names(type_: Any) -> set[Any]:
    """The type and all that it is made of."""
    inside = (*typing.get_args(type_), *getattr(type_, "forms", ()))
    arguments = (argument for argument in inside if not isinstance(argument, str | int))
    return {type_}.union(*map(_names, arguments))
