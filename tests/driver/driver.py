"""Calls any operation of any client by its operationId, with JSON for arguments: all it knows is the lockfile.

driver = Driver(json.loads(Path("clientwright.lock").read_text()), base_url="http://127.0.0.1:8000")
outcome = driver.call("updateAccount", {"path:accountId": "42"}, {"Name": "New"})
"""

from __future__ import annotations

import importlib
import inspect
import json
from base64 import b64encode
from collections.abc import Mapping
from dataclasses import asdict, dataclass, is_dataclass
from operator import attrgetter
from typing import Any

from anyio.from_thread import BlockingPortal
from msgspec.structs import replace

Json = Any
NOTHING: Any = object()
"""Stands for a body that is not given, since `None` is null."""

_SECRETS = {"bearer": "a-token", "basic": "somebody", "apiKey": "a-key"}
"""What the driver has for each kind of credential; the others need a server of their own."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a call, in JSON's terms where the client has JSON."""

    status: int
    value: Any
    error: str = ""
    """The name of the exception's class, where there was one."""
    place: str = ""
    """The pointer to the value in the answer: a page has its items only."""


class Driver:
    """One client, known by its lockfile."""

    def __init__(self, lock: Mapping[str, Json], base_url: str, portal: BlockingPortal | None = None) -> None:
        """A driver of the async client where there is an event loop for it, behind the portal."""
        self._lock, self._portal = lock, portal
        entry = lock["client"]
        package, _, name = entry["async" if portal else "sync"].partition(":")
        self._package = importlib.import_module(package)
        settings = {entry["base_url"]: base_url, entry["strict"]: True, **credentials(entry["credentials"])}
        self._client = getattr(self._package, name)(**settings)
        self._entries = {
            name: operation for key, operation in lock["operations"].items() for name in (operation["id"], key)
        }

    def entry(self, id_: str) -> Mapping[str, Json]:
        """What the lockfile says of the operation; `PUT /accounts/{accountId}` stands for an operationId, too."""
        found: Mapping[str, Json] = self._entries[id_]
        return found

    def call(
        self,
        id_: str,
        arguments: Mapping[str, Json],
        body: Json = NOTHING,
        content_type: str | None = None,
        accept: str | None = None,
    ) -> Outcome:
        """What the operation gives for the arguments, by place and wire name, and for the body."""
        entry = self.entry(id_)
        given = {entry["parameters"][key]: value for key, value in arguments.items()}
        if body is not NOTHING:
            given |= self._body(entry, body, content_type)
        elif content_type is not None and len(entry["body"]) > 1:
            given["content_type"] = content_type
        if accept is not None and len(_success_types(entry)) > 1:
            given["accept"] = accept
        method = self._package.with_response(attrgetter(entry["method"])(self._client))
        try:
            return self._read(
                entry, self._portal.call(_awaited, method, given) if self._portal else _called(method, given)
            )
        except self._package.APIStatusError as error:
            return Outcome(error.status, self._plain(error.body), type(error).__name__)

    def download(self, id_: str, arguments: Mapping[str, Json], accept: str | None = None) -> Outcome:
        """What the operation answers, read piece by piece."""
        entry = self.entry(id_)
        given = {entry["parameters"][key]: value for key, value in arguments.items()}
        if accept is not None and len(_success_types(entry)) > 1:
            given["accept"] = accept
        method = self._package.streamed(attrgetter(entry["method"])(self._client))
        try:
            return self._portal.call(_downloaded, method, given) if self._portal else _read_whole(method, given)
        except self._package.APIStatusError as error:
            return Outcome(error.status, self._plain(error.body), type(error).__name__)

    def spread(self, id_: str, body: Mapping[str, Json]) -> dict[str, Json] | None:
        """The members of an object body as arguments of their own; nothing where some have no argument."""
        known = self.entry(id_)["parameters"]
        keys = {f"body:{name}": value for name, value in body.items()}
        return keys if keys and keys.keys() <= known.keys() else None

    def model(self, id_: str, body: Json, content_type: str) -> Any:
        """The body as the model that the lockfile names; as it is where it names another type."""
        type_ = self.entry(id_)["body"][content_type]["type"]
        return self._package.from_dict(_class(type_), in_json(body)) if _is_model(self._lock, type_) else body

    def _body(self, entry: Mapping[str, Json], body: Json, content_type: str | None) -> dict[str, Any]:
        contents = entry["body"]
        chosen = content_type or next(iter(contents))
        type_ = contents[chosen]["type"]
        value = body.encode() if type_ == "bytes" and isinstance(body, str) else body
        choice = {"content_type": chosen} if len(contents) > 1 else {}
        return {contents[chosen]["argument"]: value, **choice}

    def _read(self, entry: Mapping[str, Json], response: Any) -> Outcome:
        value = response.value
        if isinstance(value, Gathered):
            return Outcome(response.status, [self._plain(item) for item in value])
        if type(value).__name__ in {"Page", "AsyncPage"}:
            return Outcome(response.status, self._plain(value.items), place=entry["pagination"].get("items", ""))
        return Outcome(response.status, self._plain(value))

    def _plain(self, value: Any) -> Json:
        if is_dataclass(value) and not isinstance(value, type):  # an event whose data has no type
            return asdict(value)
        return value if isinstance(value, bytes | str) else json.loads(self._package.to_json(value))

    def close(self) -> None:
        """Close the client."""
        if self._portal:
            self._portal.call(self._client.aclose)
        else:
            self._client.close()


def credentials(schemes: Mapping[str, Json]) -> dict[str, str]:
    """The settings by which the client signs in, where the driver has what that takes."""
    found: dict[str, str] = {}
    for ways in schemes.values():
        known = [way for way in ways if _SECRETS.keys() >= set(way.values())]
        found |= {setting: _SECRETS[kind] for way in known[:1] for setting, kind in way.items()}
    return found


def _success_types(entry: Mapping[str, Json]) -> set[str]:
    """The media types of what a call returns; `default` is an error where there is a success beside it."""
    answers: Mapping[str, Json] = entry["responses"]
    successes = [status for status in answers if status.startswith("2")] or ["default"]
    return {name for status in successes for name in answers.get(status, {})}


def _is_model(lock: Mapping[str, Json], type_: Json) -> bool:
    names = {model["name"] for model in lock["models"].values() if "fields" in model}
    return isinstance(type_, str) and ":" in type_ and type_.partition(":")[2] in names


def _class(type_: str) -> Any:
    module, _, name = type_.partition(":")
    return getattr(importlib.import_module(module), name)


def in_json(value: Json) -> Json:
    """The value with the bytes in it as JSON has them."""
    match value:
        case bytes():
            return b64encode(value).decode()
        case dict():
            return {key: in_json(member) for key, member in value.items()}
        case list():
            return list(map(in_json, value))
        case _:
            return value


class Gathered(list[Any]):
    """All items of a stream."""


def _called(method: Any, given: dict[str, Any]) -> Any:
    response = method(**given)
    if type(response.value).__name__ != "Stream":
        return response
    with response.value as stream:
        return replace(response, value=Gathered(stream))


async def _awaited(method: Any, given: dict[str, Any]) -> Any:
    result = method(**given)
    response = await result if inspect.isawaitable(result) else result
    if type(response.value).__name__ != "AsyncStream":
        return response
    async with response.value as stream:
        return replace(response, value=Gathered([item async for item in stream]))


def _read_whole(method: Any, given: dict[str, Any]) -> Outcome:
    with method(**given) as download:
        return Outcome(download.status, b"".join(download))


async def _downloaded(method: Any, given: dict[str, Any]) -> Outcome:
    async with method(**given) as download:
        return Outcome(download.status, b"".join([piece async for piece in download]))
