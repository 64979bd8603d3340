"""Security schemes (OpenAPI 3.1 §4.8.27), and the token operation that a bearer scheme may have without saying so.

A document that describes `POST /oauth/token` with `grant_type: client_credentials` as an ordinary operation tells
enough for the client to fetch tokens by itself.
"""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from clientwright.diagnostics import Report
from clientwright.model import (
    ApiKeyScheme,
    BasicScheme,
    BearerScheme,
    DigestScheme,
    EnumSchema,
    Grant,
    GrantKind,
    MutualTlsScheme,
    ObjectSchema,
    Operation,
    SecurityScheme,
)
from clientwright.source.document import Node

_USERS_FLOWS: tuple[tuple[str, GrantKind, str], ...] = (
    ("authorizationCode", "authorization_code", "authorizationUrl"),
    ("deviceAuthorization", "device_code", "deviceAuthorizationUrl"),
    ("password", "password", ""),
)
"""The flows whose tokens are a user's: in the document's words, in ours, and where the user begins."""


def read_security_schemes(schemes: Node | None, report: Report) -> tuple[SecurityScheme, ...]:
    """The schemes of the document that a client can serve, in document order; the others are reported."""
    found = []
    for name, reference in schemes.items() if schemes else ():
        node = reference.resolve()
        scheme = _read_scheme(name, node)
        if scheme is None:
            report.warning(
                "unsupported-security",
                node.pointer,
                f"security scheme `{name}` of type `{_kind(node)}` is not supported",
                hint="pass its credentials with `headers=`",
            )
        else:
            found.append(scheme)
    return tuple(found)


def _read_scheme(name: str, node: Node) -> SecurityScheme | None:
    description = node.text("description")
    match node.text("type"), (node.text("scheme") or "").lower():
        case "http", "bearer":
            return BearerScheme(node.pointer, name, description)
        case "http", "basic":
            return BasicScheme(node.pointer, name, description)
        case "http", "digest":
            return DigestScheme(node.pointer, name, description)
        case "mutualTLS", _:
            return MutualTlsScheme(node.pointer, name, description)
        case "apiKey", _:
            return _read_api_key(name, node, description)
        case "oauth2", _:
            return BearerScheme(node.pointer, name, description, tuple(_read_flows(node.get("flows"))))
        case "openIdConnect", _:
            return BearerScheme(node.pointer, name, description, tuple(_discovered(node)), discovers=True)
        case _:
            return None


def _read_api_key(name: str, node: Node, description: str | None) -> ApiKeyScheme | None:
    match node.text("in"):
        case "header" | "query" | "cookie" as location:
            return ApiKeyScheme(node.pointer, name, node.text("name") or "", location, description)
        case _:
            return None


def _kind(node: Node) -> str:
    """The type of a scheme, and for those of HTTP which one it is."""
    return " ".join(text for key in ("type", "scheme") if (text := node.text(key)))


def _read_flows(flows: Node | None) -> Iterator[Grant]:
    """The ways to a token that the flows describe, the preferred ones first; `implicit` leads to none (RFC 9700)."""
    found: list[Grant] = []
    refresh = ""
    for key, kind, place in _USERS_FLOWS:
        flow = flows.get(key) if flows else None
        if flow is not None and (url := flow.text("tokenUrl")):
            found.append(Grant(kind, url, flow.text(place) or "", flow.text("refreshUrl") or ""))
            refresh = refresh or flow.text("refreshUrl") or url
    if refresh:
        found.insert(sum(grant.kind != "password" for grant in found), Grant("refresh_token", refresh))
    yield from found
    flow = flows.get("clientCredentials") if flows else None
    if flow is not None and (url := flow.text("tokenUrl")):
        yield Grant("client_credentials", url)


def _discovered(node: Node) -> Iterator[Grant]:
    """The ways to a token that a server may offer; its metadata says where, and is not opened here."""
    url = node.text("openIdConnectUrl")
    kinds: tuple[GrantKind, ...] = ("authorization_code", "device_code", "refresh_token", "client_credentials")
    yield from (Grant(kind, url) for kind in kinds if url)


def find_token_operation(
    schemes: tuple[SecurityScheme, ...], operations: tuple[Operation, ...]
) -> tuple[SecurityScheme, ...]:
    """The schemes, where the only bearer scheme without a grant has got the document's token operation as one."""
    bearers = [scheme for scheme in schemes if isinstance(scheme, BearerScheme) and not scheme.grants]
    issuers = [operation for operation in operations if _issues_tokens(operation)]
    if len(bearers) != 1 or len(issuers) != 1:
        return schemes
    grant = Grant("client_credentials", issuers[0].path, operation=issuers[0].key)
    return tuple(replace(bearers[0], grants=(grant,)) if scheme is bearers[0] else scheme for scheme in schemes)


def _issues_tokens(operation: Operation) -> bool:
    """Whether the operation takes a form with `grant_type: client_credentials`, an id and a secret (RFC 6749 §4.4)."""
    if operation.method != "POST" or operation.request_body is None or "{" in operation.path:
        return False
    for media_type in operation.request_body.media_types:
        if media_type.name == "application/x-www-form-urlencoded" and isinstance(media_type.schema, ObjectSchema):
            properties = {member.name: member.schema for member in media_type.schema.properties}
            grant_type = properties.get("grant_type")
            is_grant = isinstance(grant_type, EnumSchema) and "client_credentials" in grant_type.values
            return is_grant and {"client_id", "client_secret"} <= properties.keys()
    return False
