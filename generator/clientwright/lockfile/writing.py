"""Writing a lockfile: `write_lock(api, package, files, skipped, left_out)`, entry by entry."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import assert_never

import msgspec

from clientwright import __version__
from clientwright.earlier import EarlierName
from clientwright.encoders import Identifier
from clientwright.files import File
from clientwright.filtering import LeftOut
from clientwright.lockfile.lock import LOCK_NAME, Json, digest
from clientwright.lockfile.types import type_entry
from clientwright.model import (
    Api,
    ApiKeyScheme,
    BasicScheme,
    BearerScheme,
    DigestScheme,
    MutualTlsScheme,
    SecurityRequirement,
)
from clientwright.package import Answer, Credential, Enum, Method, Model, ModelClass, Package, Pages, Resource, Role
from clientwright.pointer import Pointer


def _pagination_entry(pages: Pages, wires: Mapping[Identifier, str]) -> Json:
    """How an operation is paged, with the parameters by their names on the wire."""
    named = {} if pages.parameter is None else {pages.style: wires[pages.parameter]}
    size = None if pages.page_size is None else wires[pages.page_size]
    paths = {"items": pages.wire_items, "next": pages.wire_next, "more": pages.wire_more}
    places = {key: str(Pointer("", path))[1:] for key, path in paths.items() if path}
    start = {"start": pages.start} if pages.style in ("page", "offset") else {}
    return {"kind": pages.style, **named, "page_size": size, **start, **places}


def write_lock(
    api: Api, package: Package, files: tuple[File, ...], skipped: Mapping[str, str], left_out: LeftOut
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
        **({"left_out": _left_out_entry(left_out)} if left_out.operations else {}),
        "models": {str(class_.pointer): _class_entry(class_) for module in package.models for class_ in module.classes},
        **({"webhooks": _webhooks_entry(package)} if package.webhooks else {}),
        **({"aliases": [_alias_entry(earlier) for earlier in package.earlier]} if package.earlier else {}),
        "files": {file.path: digest(file.text) for file in files},
    }
    text = json.dumps(content, sort_keys=True)
    return File(LOCK_NAME, msgspec.json.format(text, indent=2) + "\n")  # `json` would take five times as long to indent


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
    match class_:
        case Model():
            return {"name": class_.name, "fields": {f.wire: f.name for f in (*class_.inherited, *class_.fields)}}
        case Enum():
            return {"name": class_.name, "members": {str(member.value): member.name for member in class_.members}}
        case _:
            return {"name": class_.name}


def _alias_entry(earlier: EarlierName) -> Json:
    """A name of an earlier version, what it is a name of, and the version that deprecates it, once it is released."""
    return {"kind": earlier.kind, "name": earlier.name, "of": list(earlier.of), "since": earlier.since}


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
