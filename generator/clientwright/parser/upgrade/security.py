"""Security definitions of Swagger 2.0 as security schemes of OpenAPI 3.0."""

from __future__ import annotations

from clientwright.source.document import JsonValue

_Object = dict[str, JsonValue]
_FLOWS = {"accessCode": "authorizationCode", "application": "clientCredentials"}


def as_scheme(value: _Object) -> _Object:
    """The scheme: `basic` is one of HTTP, and an OAuth 2.0 flow stands under its new name."""
    if value.get("type") == "basic":
        return {**value, "type": "http", "scheme": "basic"}
    if value.get("type") != "oauth2":
        return value
    flow: _Object = {key: value[key] for key in ("authorizationUrl", "tokenUrl", "scopes") if key in value}
    flow.setdefault("scopes", {})
    name = str(value.get("flow"))
    kept = {key: value[key] for key in value if key in ("type", "description") or key.startswith("x-")}
    return {**kept, "flows": {_FLOWS.get(name, name): flow}}
