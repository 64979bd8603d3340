"""Values that fit a schema, made without clientwright: the same schema always gives the same value.

`Samples(document).value({"type": "string", "format": "date"}, "write")` gives `"2026-02-28"`.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, Literal

from hypothesis import HealthCheck, Phase, find, settings
from hypothesis.strategies import from_regex

Schema = Mapping[str, Any]
Direction = Literal["read", "write"]
Within = frozenset[str]
"""The references on the way to a schema: none can lead back."""
_REFERENCES = "references"
_DEEP = 4
"""So many references deep, only what is required is there."""
_TEXTS = {
    "date": "2026-02-28",
    "date-time": "2026-02-28T12:30:00Z",
    "time": "12:30:00Z",
    "duration": "PT1H30M",
    "uuid": "7d444840-9dc0-11d1-b245-5ffdce74fad2",
    "byte": "AP8=",
    "email": "somebody@example.com",
    "hostname": "example.com",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
    "uri": "https://example.com/a?b=c",
    "url": "https://example.com/a",
    "decimal": "12.50",
}
_PLAIN = ("text", "other", "third", "word")


class JsonText(str):  # noqa: SLOT000
    """A text that holds JSON, as its schema says."""


class NoValue(Exception):
    """No finite value of the schema was found."""


class Samples:
    """Makes values; with `everything`, optional properties are there too."""

    def __init__(self, document: Schema, *, everything: bool) -> None:
        self._document = document
        self._everything = everything

    def value(self, schema: Any, direction: Direction, number: int = 0, within: Within = frozenset()) -> Any:
        """A value of the schema for a request or an answer; `number` tells one value from another."""
        if not isinstance(schema, Mapping):
            return _PLAIN[number % len(_PLAIN)]
        schema = self.merged(schema)
        references = schema.pop(_REFERENCES, frozenset())
        if references & within:
            raise NoValue
        within |= references
        if "const" in schema:
            return schema["const"]
        if schema.get("enum"):
            return schema["enum"][number % len(schema["enum"])]
        for keyword in ("oneOf", "anyOf"):
            if keyword in schema:
                return self._alternative(schema, keyword, direction, number, within)
        match kind_of(schema):
            case "object":
                return self._object(schema, direction, number, within)
            case "array":
                return self._array(schema, direction, number, within)
            case "integer" | "number" as kind:
                return _number(schema, kind, number)
            case "boolean":
                return number % 2 == 0
            case "null":
                return None
            case _:
                return self._text(schema, direction, number, within)

    def _text(self, schema: Schema, direction: Direction, number: int, within: Within) -> str:
        if "json" in schema.get("contentMediaType", "") and "contentSchema" in schema:
            return JsonText(json.dumps(self.value(schema["contentSchema"], direction, number, within)))
        return text_of(schema, number)

    def merged(self, schema: Schema) -> dict[str, Any]:
        """The schema with what its references and its `allOf` say as if it stood in one place."""
        own = {key: value for key, value in schema.items() if key not in ("$ref", "allOf")}
        parts: list[Any] = [self.resolve(schema)] if "$ref" in schema else []
        result: dict[str, Any] = {_REFERENCES: frozenset({schema["$ref"]} if "$ref" in schema else ())}
        for part in [*parts, *schema.get("allOf", ())]:
            _add(result, self.merged(part))
        return _add(result, own)

    def resolve(self, node: Schema) -> Schema:
        """The node, or what its references lead to."""
        while "$ref" in node:
            target: Any = self._document
            for token in node["$ref"].removeprefix("#").split("/")[1:]:
                key = token.replace("~1", "/").replace("~0", "~")
                target = target[int(key)] if isinstance(target, list) else target[key]
            node = target
        return node

    def _alternative(self, schema: Schema, keyword: str, direction: Direction, number: int, within: Within) -> Any:
        base = {key: value for key, value in schema.items() if key not in (keyword, "discriminator")}
        tag = schema.get("discriminator", {})
        names = {reference: name for name, reference in reversed(tag.get("mapping", {}).items())}
        options = [option for option in schema[keyword] if self.merged(option).get("type") != "null"]
        for option in options or schema[keyword]:
            together = _add(dict(base), self.merged(option))
            try:
                value = self.value(together, direction, number, within)
            except NoValue:
                continue
            if tag and isinstance(value, dict) and "$ref" in option and not self._names_itself(option, tag):
                name = names.get(option["$ref"], option["$ref"].rpartition("/")[2])
                value[tag["propertyName"]] = name
            return value
        raise NoValue

    def _names_itself(self, option: Schema, tag: Schema) -> bool:
        """Whether the alternative lists the values of its own tag."""
        member = self.merged(self.merged(option).get("properties", {}).get(tag["propertyName"], {}))
        return bool({"enum", "const"} & member.keys())

    def _object(self, schema: Schema, direction: Direction, number: int, within: Within) -> Any:
        required = schema.get("required", [])
        hidden = "readOnly" if direction == "write" else "writeOnly"
        result: dict[str, Any] = {}
        members = schema.get("properties", {})
        for name, member in members.items():
            is_wanted = name in required or (self._everything and len(within) <= _DEEP)
            if not is_wanted or self.merged(member).get(hidden):
                continue
            try:
                result[name] = self.value(member, direction, number, within)
            except NoValue:
                if name in required:
                    raise
        is_free = not {"properties", "patternProperties"} & schema.keys()
        more = schema.get("additionalProperties", is_free)
        if more is not False and (more is not True or not result) and schema.get("maxProperties") != 0:
            names = [f"extra-{index}" for index in range(max(1, schema.get("minProperties", 0) - len(result)))]
            if self._everything or schema.get("minProperties", 0) > len(result):
                result |= {name: value for name in names for value in self._some(more, direction, number, within)}
        return {**{name: "needed" for name in required if name not in members}, **result}

    def _some(self, schema: Any, direction: Direction, number: int, within: Within) -> Iterator[Any]:
        try:
            yield self.value(schema, direction, number, within)
        except NoValue:
            return

    def _array(self, schema: Schema, direction: Direction, number: int, within: Within) -> Any:
        size = max(schema.get("minItems", 0), min(2 if self._everything else 1, schema.get("maxItems", 2)))
        heads = schema.get("prefixItems", ())
        schemas = [*heads, *[schema.get("items", {})] * (size - len(heads))]
        try:
            values = [self.value(item, direction, number + index, within) for index, item in enumerate(schemas)]
        except NoValue:
            if schema.get("minItems", 0):
                raise
            return []
        if schema.get("uniqueItems"):
            values = [value for index, value in enumerate(values) if value not in values[:index]]
        return values


def _add(result: dict[str, Any], more: Schema) -> dict[str, Any]:
    for key, value in more.items():
        if key == "properties" and key in result:
            both = {**result[key], **value}
            shared = result[key].keys() & value.keys()
            both |= {name: {"allOf": [result[key][name], value[name]]} for name in shared}
            result[key] = both
        elif key == "required" and key in result:
            result[key] = [*result[key], *(name for name in value if name not in result[key])]
        elif key == _REFERENCES:
            result[key] = result.get(key, frozenset()) | value
        elif key == "enum" and key in result:
            result[key] = [item for item in result[key] if item in value] or value
        else:
            result[key] = value
    return result


def kind_of(schema: Schema) -> str:
    """The type of the schema's values, which some schemas do not name."""
    kinds = schema.get("type")
    if isinstance(kinds, list):
        kinds = next((kind for kind in kinds if kind != "null"), "null")
    if kinds is None:
        kinds = "object" if {"properties", "additionalProperties"} & schema.keys() else None
        kinds = kinds or ("array" if "items" in schema else "string")
    return str(kinds)


def _number(schema: Schema, kind: str, number: int) -> Any:
    low, is_above = _end(schema, "minimum", "exclusiveMinimum")
    high, is_below = _end(schema, "maximum", "exclusiveMaximum")
    step = schema.get("multipleOf") or 1
    start = (low + step * is_above if low is not None else 1 if high is None else high - step * is_below) / step
    value = math.ceil(start) * step if low is not None or high is None else math.floor(start) * step
    if high is None or value + number * step < high:
        value += number * step
    if high is not None and value > high:
        value = (low + high) / 2 if low is not None else high
    if kind == "integer":
        return int(value)
    has_room = high is None or value + 0.5 < high
    return value + 0.5 if step == 1 and has_room else value


def _end(schema: Schema, inclusive: str, exclusive: str) -> tuple[Any, bool]:
    """A limit, and whether it is itself too much: 3.0 says so with a boolean, 3.1 with a number."""
    edge = schema.get(exclusive)
    if edge is None or isinstance(edge, bool):
        return schema.get(inclusive), bool(edge)
    return edge, True


def text_of(schema: Schema, number: int) -> str:
    """A text of the format or the pattern, or a plain one of the right length."""
    shortest, longest = schema.get("minLength", 0), schema.get("maxLength")
    if pattern := schema.get("pattern"):
        candidates = [_TEXTS.get(schema.get("format", ""), ""), *_PLAIN]
        fitting = [t for t in candidates if re.search(pattern, t) and shortest <= len(t) <= (longest or 999)]
        return fitting[0] if fitting else matching(pattern, shortest, longest)
    if schema.get("format") in _TEXTS:
        return _TEXTS[schema["format"]]
    text = _PLAIN[number % len(_PLAIN)]
    text += "x" * (shortest - len(text))
    return text if longest is None else text[:longest]


@cache
def matching(pattern: str, shortest: int, longest: int | None) -> str:
    """The simplest text that the pattern matches."""
    quick = settings(database=None, derandomize=True, phases=[Phase.generate, Phase.shrink], max_examples=2000)
    texts = from_regex(pattern.replace("\\p{L}", "[a-z]"))
    quick = settings(quick, suppress_health_check=list(HealthCheck))
    return str(find(texts, lambda t: t.isprintable() and shortest <= len(t) <= (longest or 10**6), settings=quick))
