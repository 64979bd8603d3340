"""Rules about parameters: where they go, how they are written, and that each is there once."""

from __future__ import annotations

from collections.abc import Iterator

from clientwright.parser.validate.view import Finding, Rule, View, about_missing, choices, with_related
from clientwright.source.positions import Tokens
from clientwright.source.references import nearest

_PLACES = ("path", "query", "header", "cookie")
_PLACES_BY_VERSION = {"2.0": ("path", "query", "header", "body", "formData"), "3.2": (*_PLACES, "querystring")}
_STYLES = {
    "path": ("simple", "label", "matrix"),
    "query": ("form", "spaceDelimited", "pipeDelimited", "deepObject"),
    "header": ("simple",),
    "cookie": ("form", "cookie"),
}
_SWAGGER_PLACES = {
    "body": "a body is described by `requestBody` since OpenAPI 3.0",
    "formData": "form fields are described by `requestBody` with a form media type since OpenAPI 3.0",
}


def parameters_have_a_place(view: View) -> Iterator[Finding]:
    """3.1 §4.8.12: a parameter is in the path, the query, a header or a cookie."""
    places = _PLACES_BY_VERSION.get(view.version, _PLACES)
    for parameter in view.of("parameter"):
        place = parameter.value.get("in")
        if not isinstance(place, str) or place in places:
            continue
        near = nearest(place, list(places))
        guess = f"did you mean `{near}`?" if near else f"write {choices(places)}"
        hint = _SWAGGER_PLACES.get(place, guess)
        yield view.error("bad-in", (*parameter.tokens, "in"), f"a parameter cannot be in `{place}`", hint)


def styles_suit_the_place(view: View) -> Iterator[Finding]:
    """3.1 §4.8.12.3: each place has its own styles."""
    for parameter in view.of("parameter"):
        style, place = parameter.value.get("style"), parameter.value.get("in")
        if not isinstance(style, str) or not isinstance(place, str) or place not in _STYLES:
            continue
        styles = _STYLES[place]
        if style in styles:
            continue
        near = nearest(style, list(styles))
        hint = f"did you mean `{near}`?" if near else f"write {choices(styles)}"
        message = f"a {place} parameter cannot have the style `{style}`"
        yield view.error("bad-style", (*parameter.tokens, "style"), message, hint)


def path_parameters_are_required(view: View) -> Iterator[Finding]:
    """3.1 §4.8.12.2: a path parameter is always required, and says so."""
    for parameter in view.of("parameter"):
        if parameter.value.get("in") != "path" or parameter.value.get("required") is True:
            continue
        message = f"the path parameter `{parameter.value.get('name')}` must say `required: true`"
        has_field = "required" in parameter.value
        tokens = (*parameter.tokens, "required") if has_field else parameter.tokens
        found = view.warning("path-parameter-required", tokens, message, "it is treated as required")
        yield found if has_field else about_missing(found, "required")


def parameters_are_listed_once(view: View) -> Iterator[Finding]:
    """3.1 §4.8.10: a parameter is identified by its name and its place."""
    for position in view.of("path item", "operation"):
        first: dict[tuple[str, str], Tokens] = {}
        listed = view.node((*position.tokens, "parameters"))
        for element in listed.elements() if listed else ():
            parameter = view.follow(element)
            name = parameter.text("name") if parameter else None
            place = parameter.text("in") if parameter else None
            if parameter is None or name is None or place is None:
                continue
            tokens = element.pointer.tokens
            other = first.setdefault((name.lower() if place == "header" else name, place), tokens)
            if other == tokens:
                continue
            twin = view.node(other)
            is_same = twin is not None and (kept := view.follow(twin)) is not None and kept.value == parameter.value
            make = view.warning if is_same else view.error
            message = f"the {place} parameter `{name}` is listed twice"
            found = make("duplicate-parameter", tokens, message, "remove one of the two")
            yield with_related(found, view.related("the first one is here", other))


def parameters_have_a_type(view: View) -> Iterator[Finding]:
    """3.1 §4.8.12.3: a parameter says by `schema` or `content` which values it takes."""
    if view.version == "2.0":
        return
    for parameter in view.of("parameter"):
        if "schema" in parameter.value or "content" in parameter.value:
            continue
        name = parameter.value.get("name")
        hint = "write `schema: {type: ...}`"
        if "type" in parameter.value:
            hint = "since OpenAPI 3.0, `type` and its like stand under `schema`"
        message = f"the parameter `{name}` does not say which values it takes"
        yield about_missing(view.warning("parameter-type", parameter.tokens, message, hint), "schema")


RULES: tuple[Rule, ...] = (
    parameters_have_a_place,
    styles_suit_the_place,
    path_parameters_are_required,
    parameters_are_listed_once,
    parameters_have_a_type,
)
