"""`clientwright.lock`: what was generated, in words that people read in a diff and programs call operations with.

`write_lock` writes names, types, security and file digests; `read_lock` gives back the names that the next run keeps.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, Literal, assert_never

from clientwright import __version__
from clientwright.config import PaginationSettings
from clientwright.encoders import Identifier
from clientwright.filtering import LeftOut
from clientwright.model import (
    Api,
    ApiKeyScheme,
    BasicScheme,
    BearerScheme,
    DigestScheme,
    MutualTlsScheme,
    SecurityRequirement,
)
from clientwright.package import (
    UNRELEASED,
    Answer,
    Builtin,
    ChoiceType,
    Credential,
    DateTime,
    DictOf,
    EnumType,
    File,
    Imported,
    IterableOf,
    ListOf,
    LiteralOf,
    Method,
    Model,
    ModelClass,
    ModelType,
    OneOf,
    Package,
    Pages,
    Resource,
    Role,
    StreamOf,
    TupleOf,
    Type,
    UnionOf,
)
from clientwright.pointer import Pointer

LOCK_NAME = "clientwright.lock"
Json = Any


@dataclass(frozen=True, slots=True)
class Lock:
    """The names of an earlier run, and the digests of the files that it wrote."""

    methods: Mapping[str, str] = field(default_factory=dict)
    arguments: Mapping[str, dict[str, Identifier]] = field(default_factory=dict)
    models: Mapping[str, Identifier] = field(default_factory=dict)
    fields: Mapping[str, dict[str, Identifier]] = field(default_factory=dict)
    pagination: Mapping[str, PaginationSettings | Literal[False]] = field(default_factory=dict)
    """How operations are paged; `False` for those that are not."""
    webhooks: Mapping[str, Identifier] = field(default_factory=dict)
    files: Mapping[str, str] = field(default_factory=dict)
    version: str = UNRELEASED
    """The version of the client, which only a release changes."""


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
            arguments={key: _identifiers(entry["parameters"]) for key, entry in operations.items()},
            models={key: Identifier(entry["name"]) for key, entry in models.items()},
            fields={key: _identifiers(entry["fields"]) for key, entry in models.items() if "fields" in entry},
            pagination={key: _pagination(entry["pagination"]) for key, entry in operations.items()},
            webhooks={key: Identifier(entry["function"]) for key, entry in content.get("webhooks", {}).items()},
            files=dict(content.get("files", {})),
            version=_version(content.get("version", UNRELEASED)),
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


def _pagination(entry: Json) -> PaginationSettings | Literal[False]:
    """How an operation was paged, in the words of the configuration."""
    if entry is None:
        return False
    style, size = entry["kind"], entry.get("page_size")
    parameter = f"query:{entry[style]}" if style in ("page", "offset", "cursor") else None
    places = {key: entry[key] for key in ("start", "items", "next", "more") if key in entry}
    return PaginationSettings(style, parameter, f"query:{size}" if size else None, **places)


def _pagination_entry(pages: Pages, wires: Mapping[Identifier, str]) -> Json:
    """How an operation is paged, with the parameters by their names on the wire."""
    named = {} if pages.parameter is None else {pages.style: wires[pages.parameter]}
    size = None if pages.page_size is None else wires[pages.page_size]
    paths = {"items": pages.wire_items, "next": pages.wire_next, "more": pages.wire_more}
    places = {key: str(Pointer("", path))[1:] for key, path in paths.items() if path}
    start = {"start": pages.start} if pages.style in ("page", "offset") else {}
    return {"kind": pages.style, **named, "page_size": size, **start, **places}


def digest(text: str) -> str:
    """The digest that a file is known by: `sha256:` and 64 hexadecimal digits."""
    return "sha256:" + hashlib.sha256(text.encode()).hexdigest()


def write_lock(
    api: Api,
    package: Package,
    files: tuple[File, ...],
    skipped: Mapping[str, str] = MappingProxyType({}),
    left_out: LeftOut | None = None,
) -> File:
    """The lockfile for the package and its files; `skipped` are operations that the client lacks, and why.

    What is left out on purpose stands under a key of its own, where there is anything.
    """
    content = {
        "clientwright": __version__,
        "version": package.version,
        "spec": {"title": api.title, "version": api.version, "openapi": api.openapi, "sha256": api.sha256},
        "client": _client_entry(package),
        "operations": {
            method.key: _operation_entry(package, resource, method)
            for resource in package.resources
            for method in resource.methods
        },
        "skipped": dict(skipped),
        **({"left_out": _left_out_entry(left_out)} if left_out and left_out.operations else {}),
        "models": {str(class_.pointer): _class_entry(class_) for module in package.models for class_ in module.classes},
        **({"webhooks": _webhooks_entry(package)} if package.webhooks else {}),
        "files": {file.path: digest(file.text) for file in files},
    }
    return File(LOCK_NAME, json.dumps(content, indent=2, sort_keys=True, ensure_ascii=True) + "\n")


def _left_out_entry(left_out: LeftOut) -> Json:
    """The operations that were left out, each with the reason, and the schemas that only these need."""
    return {
        "operations": {key: omission.why for key, omission in left_out.operations.items()},
        "schemas": sorted(left_out.schemas),
    }


def _webhooks_entry(package: Package) -> Json:
    """What reads each webhook, by its place in the document, and what it gives."""
    return {
        str(hook.pointer): {"function": hook.name, "type": type_entry(package, hook.type)} for hook in package.webhooks
    }


def _class_entry(class_: ModelClass) -> Json:
    if not isinstance(class_, Model):
        return {"name": class_.name}
    return {"name": class_.name, "fields": {f.wire: f.name for f in (*class_.inherited, *class_.fields)}}


def _client_entry(package: Package) -> Json:
    client = package.client
    return {
        "sync": f"{package.name}:{client.name}",
        "async": f"{package.name}:Async{client.name}",
        "base_url": "base_url",
        "strict": "strict",
        "parameters": {key: setting.name for key, setting in client.shared},
        "credentials": {credential.scheme.name: _credential_entry(credential) for credential in client.credentials},
        "servers": {name: url for name, url, _ in client.servers},
    }


def _credential_entry(credential: Credential) -> Json:
    """The alternatives by which the scheme is served: settings and the kind of credential that each gives.

    Ways that need somebody to sign in are none that a program can go.
    """
    match credential.scheme:
        case BearerScheme(grants=grants):
            ways: list[tuple[Role, ...]] = [_GRANTS[grant.kind] for grant in reversed(grants) if grant.kind in _GRANTS]
            return [_way(credential, "bearer", ("token",)), *(_way(credential, "oauth2", way) for way in ways)]
        case BasicScheme():
            return [_way(credential, "basic", ("username", "password"))]
        case DigestScheme():
            return [_way(credential, "digest", ("username", "password"))]
        case ApiKeyScheme():
            return [_way(credential, "apiKey", ("api_key",))]
        case MutualTlsScheme():
            return [_way(credential, "mutualTLS", ("certificate", "certificate_key"))]
        case _:
            assert_never(credential.scheme)


_GRANTS: Mapping[str, tuple[Role, ...]] = {
    "client_credentials": ("client_id", "client_secret"),
    "password": ("client_id", "username", "password"),
    "refresh_token": ("client_id", "refresh_token"),
}
"""The settings that the grants need, but those that need somebody to sign in."""


def _way(credential: Credential, kind: str, roles: tuple[Role, ...]) -> Json:
    return {credential.name_of(role): kind for role in roles}


def _operation_entry(package: Package, resource: Resource, method: Method) -> Json:
    fields = method.body.fields if method.body else ()
    entry: dict[str, Json] = {
        "id": method.id,
        "method": f"{resource.name}.{method.name}",
        "parameters": {f"{a.place}:{a.wire}": a.name for a in (*method.arguments, *fields)},
        "body": _body_entry(package, method),
        "responses": {answer.status: _answer_entry(package, method, answer) for answer in method.answers},
        "pagination": None,
        "security": _security_entry(package.client.security if method.security is None else method.security),
    }
    if method.servers:
        entry["servers"] = dict(method.servers)
    leading = [answer for answer in method.answers if answer.links]
    if leading:
        entry["links"] = {answer.status: {link.name: link.method for link in answer.links} for answer in leading}
    if method.pages is not None:
        wires = {argument.name: argument.wire for argument in method.arguments}
        entry["pagination"] = _pagination_entry(method.pages, wires)
    return entry


def _security_entry(alternatives: tuple[SecurityRequirement, ...]) -> Json:
    return [{name: list(scopes) for name, scopes in alternative.schemes} for alternative in alternatives]


def _body_entry(package: Package, method: Method) -> Json:
    if method.body is None:
        return None
    return {body.content_type: {"argument": "body", "type": type_entry(package, body.type)} for body in method.body.all}


def _answer_entry(package: Package, method: Method, answer: Answer) -> Json:
    if method.pages is not None and answer.is_success:
        return {media: ["page", type_entry(package, method.pages.item)] for media, _ in answer.contents}
    return {media: type_entry(package, type_) for media, type_ in answer.contents}


def type_entry(package: Package, type_: Type) -> Json:
    """The type in the lockfile's words: `"cyclr.models:Account"`, `["list", …]`, `"str"`."""
    match type_:
        case Builtin(name):
            return name.lower()
        case Imported("._runtime.uploads", _):
            return "bytes"
        case Imported(_, name):
            return name.lower()
        case DateTime():
            return "datetime"
        case ModelType(name) | EnumType(name, _) | ChoiceType(name):
            return f"{package.name}.models:{name}"
        case LiteralOf(values):
            names = list(dict.fromkeys(type(value).__name__ for value in values))
            return names[0] if len(names) == 1 else ["union", *names]
        case ListOf() | IterableOf() | StreamOf() | DictOf() | TupleOf() | UnionOf() | OneOf():
            return _compound_entry(package, type_)
        case _:
            assert_never(type_)


def _compound_entry(
    package: Package, type_: ListOf | IterableOf | StreamOf | DictOf | TupleOf | UnionOf | OneOf
) -> Json:
    match type_:
        case ListOf(item):
            return ["list", type_entry(package, item)]
        case IterableOf(item) | StreamOf(item):
            return ["stream", type_entry(package, item)]
        case DictOf(value):
            return ["dict", type_entry(package, value)]
        case TupleOf(items):
            return ["tuple", *(type_entry(package, item) for item in items)]
        case OneOf((first, *_), is_family=True):
            return type_entry(package, first)
        case UnionOf(members) | OneOf(members):
            entries = [type_entry(package, member) for member in members]
            distinct = [entry for index, entry in enumerate(entries) if entry not in entries[:index]]
            return distinct[0] if len(distinct) == 1 else ["union", *distinct]
        case _:
            assert_never(type_)
