"""What a lockfile pins: `read_lock(text)` gives the names that the next run keeps."""

from __future__ import annotations

import hashlib
import json
import keyword
import re
from collections import Counter
from collections.abc import Mapping
from typing import Any, Literal, get_args

from msgspec import Struct, field

from clientwright.config import PaginationSettings
from clientwright.earlier import UNRELEASED, EarlierKind, EarlierName
from clientwright.encoders import Identifier

LOCK_NAME = "clientwright.lock"
Json = Any


class Lock(Struct, frozen=True):
    """The names of an earlier run, and the digests of the files that it wrote."""

    methods: Mapping[str, str] = field(default_factory=dict)
    ids: Mapping[str, str] = field(default_factory=dict)
    """The operationId of each operation, or else what the operation is known by."""
    uses: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """The classes that the bodies and answers of each operation name."""
    arguments: Mapping[str, dict[str, Identifier]] = field(default_factory=dict)
    models: Mapping[str, Identifier] = field(default_factory=dict)
    fields: Mapping[str, dict[str, Identifier]] = field(default_factory=dict)
    members: Mapping[str, dict[str, Identifier]] = field(default_factory=dict)
    """The members of enums, by their values as text."""
    pagination: Mapping[str, PaginationSettings | Literal[False]] = field(default_factory=dict)
    """How operations are paged; `False` for those that are not."""
    webhooks: Mapping[str, Identifier] = field(default_factory=dict)
    servers: Mapping[str, str] = field(default_factory=dict)
    """The names of the API's servers, by their addresses."""
    files: Mapping[str, str] = field(default_factory=dict)
    version: str = UNRELEASED
    """The version of the client, which only a release changes."""
    earlier: tuple[EarlierName, ...] = ()
    """The names that things had in earlier versions, and still go by."""


def read_lock(text: str) -> Lock:
    """The lock in the text; raises `ValueError` where it is not one."""
    content = json.loads(text)
    if not isinstance(content, dict):
        raise ValueError("it holds no object")
    try:
        operations = content.get("operations", {})
        models = content.get("models", {})
        return Lock(
            methods={key: _dotted(entry["method"]) for key, entry in operations.items()},
            ids={key: str(entry.get("id", key)) for key, entry in operations.items()},
            uses={key: _classes(entry.get("body"), entry.get("responses")) for key, entry in operations.items()},
            arguments={key: _identifiers(entry["parameters"]) for key, entry in operations.items()},
            models={key: Identifier(entry["name"]) for key, entry in models.items()},
            fields={key: _identifiers(entry["fields"]) for key, entry in models.items() if "fields" in entry},
            members={key: _identifiers(entry["members"]) for key, entry in models.items() if "members" in entry},
            pagination={key: _pagination(entry["pagination"]) for key, entry in operations.items()},
            webhooks={key: Identifier(entry["function"]) for key, entry in content.get("webhooks", {}).items()},
            servers=_servers(content.get("client", {}).get("servers", {})),
            files=dict(content.get("files", {})),
            version=_version(content.get("version", UNRELEASED)),
            earlier=tuple(_earlier(entry) for entry in content.get("aliases", ())),
        )
    except (AttributeError, KeyError, TypeError) as error:
        raise ValueError(f"it lacks {error}") from error


def is_version(text: str) -> bool:
    """Whether the text is a version of a client: three numbers."""
    return re.fullmatch(r"\d{1,6}\.\d{1,6}\.\d{1,6}", text, re.ASCII) is not None


def _version(text: Json) -> str:
    if not isinstance(text, str) or not is_version(text):
        raise ValueError(f"`version` is {text!r}, and not one such as 1.2.0")
    return text


def _dotted(name: str) -> str:
    return ".".join(Identifier(part) for part in name.split("."))


def _identifiers(names: Mapping[str, str]) -> dict[str, Identifier]:
    return {wire: Identifier(name) for wire, name in names.items()}


def _servers(urls: Mapping[str, str]) -> dict[str, str]:
    """The names by the addresses; where two have one address, neither is pinned."""
    strange = next((name for name in urls if not re.fullmatch(r"\w{1,100}", name, re.ASCII)), None)
    if strange is not None:
        raise ValueError(f"`servers` has the name {strange!r}")
    times = Counter(urls.values())
    return {url: name for name, url in urls.items() if times[url] == 1}


def _classes(*entries: Json) -> frozenset[str]:
    """The generated classes in types of the lockfile, such as `"shop.models:Pet"`."""
    return frozenset(re.findall(r'\w\.models:(\w+)"', json.dumps(entries)))


def _earlier(entry: Json) -> EarlierName:
    kind, of, since = entry["kind"], entry["of"], entry["since"]
    if kind not in get_args(EarlierKind) or not all(isinstance(part, str) for part in of):
        raise ValueError(f"`aliases` has an entry of the kind {kind!r}")
    name = _dotted(entry["name"])
    if name.count(".") != (kind == "method") or any(map(keyword.iskeyword, name.split("."))):
        raise ValueError(f"`aliases` has the {kind} {name!r}")
    return EarlierName(kind, name, tuple(of), None if since is None else _version(since))


def _pagination(entry: Json) -> PaginationSettings | Literal[False]:
    """How an operation was paged, in the words of the configuration."""
    if entry is None:
        return False
    style, size = entry["kind"], entry.get("page_size")
    parameter = f"query:{entry[style]}" if style in ("page", "offset", "cursor") else None
    places = {key: entry[key] for key in ("start", "items", "next", "more") if key in entry}
    return PaginationSettings(style, parameter, f"query:{size}" if size else None, **places)


def digest(text: str) -> str:
    """The digest that a file is known by: `sha256:` and 64 hexadecimal digits."""
    return "sha256:" + hashlib.sha256(text.encode()).hexdigest()
