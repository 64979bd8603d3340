"""Rules about security: requirements name schemes that exist, and schemes are of a known type."""

from __future__ import annotations

from collections.abc import Iterator

from clientwright.parser.validate.view import Finding, Rule, View, choices
from clientwright.source.references import nearest

_TYPES = ("apiKey", "http", "oauth2", "openIdConnect")
_FLOWS = ("implicit", "password", "application", "accessCode")
_NEWER_FLOWS = {"authorizationCode": "accessCode", "clientCredentials": "application"}
_TYPES_BY_VERSION = {"2.0": ("apiKey", "basic", "oauth2"), "3.0": _TYPES}


def schemes_are_defined(view: View) -> Iterator[Finding]:
    """3.1 §4.8.30: a requirement names a scheme under `components.securitySchemes`."""
    home = ("securityDefinitions",) if view.version == "2.0" else ("components", "securitySchemes")
    schemes = view.node(home)
    names = dict(schemes.items()) if schemes else {}
    for requirement in view.of("security requirement"):
        for name in requirement.value:
            if name in names or (view.version == "3.2" and "/" in name):
                continue
            near = view.nearest(name, list(names))
            hint = f"did you mean `{near}`?" if near else f"define it as `{'.'.join(home)}.{name}`"
            message = f"there is no security scheme called `{name}`"
            yield view.error("unknown-security-scheme", (*requirement.tokens, name), message, hint, is_key=True)


def schemes_have_a_type(view: View) -> Iterator[Finding]:
    """3.1 §4.8.27: five types of schemes; `mutualTLS` came with 3.1."""
    types = _TYPES_BY_VERSION.get(view.version, (*_TYPES, "mutualTLS"))
    for scheme in view.of("security scheme"):
        given = scheme.value.get("type")
        if not isinstance(given, str) or given in types:
            continue
        near = nearest(given, list(types))
        hint = f"did you mean `{near}`?" if near else f"write {choices(types)}"
        if given == "basic":
            hint = "write `type: http` and `scheme: basic`"
        if given == "http" and view.version == "2.0":
            hint = "write `type: basic`, or for tokens `type: apiKey`, `in: header` and `name: Authorization`"
        message = f"there is no type of security scheme called `{given}`"
        yield view.error("unknown-security-type", (*scheme.tokens, "type"), message, hint)


def flows_exist(view: View) -> Iterator[Finding]:
    """Swagger 2.0 names one flow beside the type, and in words of its own."""
    if view.version != "2.0":
        return
    for scheme in view.of("security scheme"):
        given = scheme.value.get("flow")
        if scheme.value.get("type") != "oauth2" or not isinstance(given, str) or given in _FLOWS:
            continue
        near = _NEWER_FLOWS.get(given) or nearest(given, list(_FLOWS))
        hint = f"did you mean `{near}`?" if near else f"write {choices(_FLOWS)}"
        message = f"there is no OAuth 2.0 flow called `{given}`"
        yield view.error("unknown-security-type", (*scheme.tokens, "flow"), message, hint)


RULES: tuple[Rule, ...] = (schemes_are_defined, schemes_have_a_type, flows_exist)
