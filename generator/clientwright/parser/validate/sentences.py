"""An error of a JSON Schema, in our words: what is wrong, how bad it is, and what to do."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from msgspec import Struct

from clientwright.parser.fitting import describe as describe_value
from clientwright.parser.validate.fields import fields_of
from clientwright.parser.validate.view import Finding, View, about_missing, article, choices
from clientwright.source.document import JsonValue, Node
from clientwright.source.positions import Kind, Tokens
from clientwright.source.references import nearest

_TYPE_NAMES = {
    "array": "a list",
    "boolean": "`true` or `false`",
    "integer": "a whole number",
    "null": "`null`",
    "number": "a number",
    "object": "an object",
    "string": "text",
}
_PROSE = frozenset({"title", "summary", "description", "version", "termsOfService", "name", "url", "email", "pattern"})
_CLEAR_WITHOUT = frozenset(
    {("info", "version"), ("parameter", "type"), ("response", "description"), ("server", "url"), ("tag", "name")}
)
_HINTS = {
    "title": "add one: the client takes its name from it",
    "paths": "a document without operations makes no client",
    "content": "say which media types there are, such as `content: {application/json: {schema: ...}}`",
    "in": "write `in: query`, or wherever the parameter goes",
    "name": "the name is what is sent",
    "description": "add one: any text will do",
}


_FORMS = {
    "host": "write the host alone, such as `api.example.com`: the rest belongs to `schemes` and `basePath`",
    "basePath": "start it with `/`",
}
"""What to write where the schema of OpenAPI has only a regular expression."""
_SWAGGER_WORDS = {
    "components": "write `definitions`, `parameters`, `responses` and `securityDefinitions` at the top",
    "content": "write `schema`, and the media types as `produces` of the operation",
    "requestBody": "list a parameter with `in: body`, and the media types under `consumes`",
    "servers": "write `host`, `basePath` and `schemes`",
}


class Breach(Struct, frozen=True):
    """An error of the schema: the place, the keyword that was broken, and what the keyword wants."""

    tokens: Tokens
    keyword: str
    wanted: Any
    node: Node | None

    @property
    def value(self) -> JsonValue:
        """The value that breaks the rule."""
        return self.node.value if self.node else None


def describe(breach: Breach, kind: Kind | None, inside: Tokens, view: View) -> Iterator[Finding]:
    """The findings that an error amounts to; `inside` is the way from the nearest known object to the place."""
    match breach.keyword:
        case "required" if kind == "responses" and not inside:
            return  # a rule has spoken about operations without responses
        case "required":
            yield _missing(breach, kind if not inside else None, view)
        case "additionalProperties" | "unevaluatedProperties":
            yield from _unknown_fields(breach, kind if not inside else None, view)
        case "type":
            yield _wrong_type(breach, view)
        case "enum":
            yield _unknown_value(breach, view)
        case "propertyNames":
            yield from _bad_names(breach, view)
        case _:
            yield _other(breach, kind, view)


def _thing(breach: Breach, kind: Kind | None) -> str:
    """What stands at the place: a kind of object, or its name."""
    if kind in ("document", "info"):
        return _a(kind)
    if kind is None:
        return f"`{breach.tokens[-1]}`" if breach.tokens else "the document"
    if kind == "operation":
        return f"the operation `{' '.join((breach.tokens[-1], *breach.tokens[-2:-1]))}`"
    name = breach.value.get("name") if isinstance(breach.value, dict) else None
    return f"the {kind} `{name}`" if isinstance(name, str) else f"this {kind}"


def _a(kind: Kind) -> str:
    """Any object of a kind, or the one object where there is only one."""
    return {"document": "the document", "info": "`info`", "components": "`components`"}.get(kind) or article(kind)


def _missing(breach: Breach, kind: Kind | None, view: View) -> Finding:
    name = str(breach.wanted.property)
    make = view.warning if (kind, name) in _CLEAR_WITHOUT else view.error
    message = f"{_thing(breach, kind)} has no `{name}`"
    value = breach.value
    near = (
        nearest(name, [key for key in value if key not in fields_of(view.version).get(kind or "paths", ())], 0.75)
        if isinstance(value, dict)
        else None
    )
    hint = f"did you mean `{name}` where it says `{near}`?" if near else _HINTS.get(name)
    return about_missing(make("missing-field", breach.tokens, message, hint, is_key=True), name)


def _unknown_fields(breach: Breach, kind: Kind | None, view: View) -> Iterator[Finding]:
    fields = fields_of(view.version)
    known = fields[kind] if kind else frozenset()
    everywhere = frozenset().union(*fields.values())
    value = breach.value
    for name in (str(name) for name in breach.wanted.unexpected):
        tokens = (*breach.tokens, name)
        if kind is None:
            message = f"`{name}` does not belong here"
            yield view.warning("unknown-field", tokens, message, "remove it, or let it start with `x-`", is_key=True)
        elif name in known:
            if breach.keyword == "additionalProperties":
                message = f"`{name}` is no field of {_a(kind)} in OpenAPI {view.version}"
                yield view.warning("unknown-field", tokens, message, "it has no effect", is_key=True)
        else:
            if view.version == "2.0" and name in _SWAGGER_WORDS:
                message = f"`{name}` is a word of OpenAPI 3, and this is Swagger 2.0"
                yield view.error("unknown-field", tokens, message, _SWAGGER_WORDS[name], is_key=True)
                continue
            free = sorted(known - set(value if isinstance(value, dict) else ()))
            near = nearest(name, free, 0.75) if name not in everywhere else None
            message = f"{_a(kind)} has no field called `{name}`"
            if near:
                yield view.error("unknown-field", tokens, message, f"did you mean `{near}`?", is_key=True)
            else:
                hint = "it has no effect; a field of your own starts with `x-`"
                yield view.warning("unknown-field", tokens, message, hint, is_key=True)


def _wrong_type(breach: Breach, view: View) -> Finding:
    wanted = [str(name) for name in breach.wanted.types]
    name = breach.tokens[-1] if breach.tokens else "the document"
    if breach.value is None:
        return _empty(breach, view)
    shown = " or ".join(_TYPE_NAMES[word] for word in wanted if word in _TYPE_NAMES)
    message = f"`{name}` must be {shown}, not {describe_value(breach.value)}"
    is_clear = name in _PROSE and isinstance(breach.value, bool | int | float) and "string" in wanted
    hint = "put it in quotes" if is_clear else None
    if name == "$ref":
        message = f"a `$ref` cannot stand for all of `{breach.tokens[-2]}`"
        return view.error("bad-ref", breach.tokens, message, "refer from each of its members", is_key=True)
    if wanted == ["array"] and isinstance(breach.value, str):
        hint = f"write `[{breach.value}]`"
    if name == "required" and isinstance(breach.value, bool):
        hint = "list the required names under `required` of the object that has the properties"
    make = view.warning if is_clear else view.error
    return make("wrong-type", breach.tokens, message, hint)


def _empty(breach: Breach, view: View) -> Finding:
    name = breach.tokens[-1] if breach.tokens else "the document"
    message = f"`{name}` has no value, which counts as absent"
    return view.warning("empty-value", breach.tokens, message, "remove it, or give it a value", is_key=True)


def _unknown_value(breach: Breach, view: View) -> Finding:
    if breach.value is None:
        return _empty(breach, view)
    options = [str(option) for option in breach.wanted.options]
    near = nearest(str(breach.value), options)
    hint = f"did you mean `{near}`?" if near else f"write {choices(options)}"
    owner = breach.tokens[-2:-1] or breach.tokens
    is_element = breach.tokens[-1].isdigit()
    message = f"`{owner[-1]}` cannot hold `{breach.value}`" if is_element else _cannot_be(breach)
    if breach.tokens[-1] == "type" and breach.value == "object":  # Swagger 2.0 has none among its parameters
        return view.warning("unknown-value", breach.tokens, message, "it is read as an object all the same")
    return view.error("unknown-value", breach.tokens, message, hint)


def _cannot_be(breach: Breach) -> str:
    return f"`{breach.tokens[-1]}` cannot be `{breach.value}`"


def _bad_names(breach: Breach, view: View) -> Iterator[Finding]:
    name = str(breach.wanted.error.instance) if hasattr(breach.wanted, "error") else ""
    tokens = (*breach.tokens, name) if name else breach.tokens
    message = f"the name `{name}` holds characters that a component must not have"
    hint = "letters, digits, `.`, `-` and `_` are allowed"
    yield view.warning("component-name", tokens, message, hint, is_key=True)


def _other(breach: Breach, kind: Kind | None, view: View) -> Finding:
    """The keywords that rarely speak up; what they ask for is a nicety, as long as no value is lost."""
    tokens, name = breach.tokens, breach.tokens[-1] if breach.tokens else "the document"
    match breach.keyword:
        case "uniqueItems":
            return view.warning("repeated-value", tokens, f"`{name}` lists a value twice", "keep one", is_key=True)
        case "minItems" | "minProperties":
            return view.warning("empty-value", tokens, f"`{name}` is empty", "remove it, or fill it", is_key=True)
        case "not":
            message = f"{_thing(breach, kind)} has two fields that exclude each other"
            hint = "keep `example` or `examples`" if _has(breach, "example", "examples") else None
            return view.warning("exclusive-fields", tokens, message, hint, is_key=True)
        case "const":
            return view.error("unknown-value", tokens, f"`{name}` must be `{breach.wanted.expected_value}` here")
        case "pattern":
            message = f"`{name}` does not have the required form"
            hint = _FORMS.get(name) or f"it must match `{breach.wanted.pattern}`"
            return view.warning("bad-form", tokens, message, hint)
        case "minimum" | "exclusiveMinimum":
            limit = "0 or more" if breach.keyword == "minimum" else "more than 0"
            return view.warning("rule-broken", tokens, f"`{name}` must be {limit}", "it is ignored")
        case "oneOf" | "anyOf":
            return view.warning(
                "exclusive-fields", tokens, f"{_thing(breach, kind)} can be read in two ways", is_key=True
            )
        case _:
            message = f"{_thing(breach, kind)} breaks the rule `{breach.keyword}` of OpenAPI {view.version}"
            return view.warning("rule-broken", tokens, message)


def _has(breach: Breach, *names: str) -> bool:
    return isinstance(breach.value, dict) and all(name in breach.value for name in names)
