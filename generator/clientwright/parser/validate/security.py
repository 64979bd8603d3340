"""Rules about security: requirements name schemes that exist, and schemes are of a known type."""

from __future__ import annotations

from collections.abc import Iterator

from clientwright.parser.validate.view import Finding, Rule, View, choices
from clientwright.source.references import nearest

_TYPES = ("apiKey", "http", "oauth2", "openIdConnect")


def schemes_are_defined(view: View) -> Iterator[Finding]:
    """3.1 §4.8.30: a requirement names a scheme under `components.securitySchemes`."""
    schemes = view.node(("components", "securitySchemes"))
    names = [name for name, _ in schemes.items()] if schemes else []
    for requirement in view.of("security requirement"):
        for name in requirement.value:
            if name in names or (view.version == "3.2" and "/" in name):
                continue
            near = nearest(name, names)
            hint = f"did you mean `{near}`?" if near else f"define it as `components.securitySchemes.{name}`"
            message = f"there is no security scheme called `{name}`"
            yield view.error("unknown-security-scheme", (*requirement.tokens, name), message, hint, is_key=True)


def schemes_have_a_type(view: View) -> Iterator[Finding]:
    """3.1 §4.8.27: five types of schemes; `mutualTLS` came with 3.1."""
    types = _TYPES if view.version == "3.0" else (*_TYPES, "mutualTLS")
    for scheme in view.of("security scheme"):
        given = scheme.value.get("type")
        if not isinstance(given, str) or given in types:
            continue
        near = nearest(given, list(types))
        hint = f"did you mean `{near}`?" if near else f"write {choices(types)}"
        if given == "basic":
            hint = "write `type: http` and `scheme: basic`"
        message = f"there is no type of security scheme called `{given}`"
        yield view.error("unknown-security-type", (*scheme.tokens, "type"), message, hint)


RULES: tuple[Rule, ...] = (schemes_are_defined, schemes_have_a_type)
