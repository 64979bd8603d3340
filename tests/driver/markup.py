"""XML as a reader of the document writes and reads it (OpenAPI 3.2 §4.26), without clientwright.

`Markup(samples).write({"id": 1}, schema, "pet")` gives `<pet id="1"/>` where the schema says that `id` is an attribute.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any
from xml.etree import ElementTree as ET

from tests.driver.samples import Samples, Schema, kind_of

Element = ET.Element


class Markup:
    """Writes and reads elements by the `xml` of schemas."""

    def __init__(self, samples: Samples) -> None:
        self._samples = samples

    def write(self, value: Any, schema: Schema, name: str) -> bytes:
        """The value as a document; `name` is that of its root where the schema has none."""
        top = Element("top")
        whole = self._samples.merged(schema)
        hint = {"wrapped": True, **whole.get("xml", {})} if isinstance(value, list) else whole.get("xml", {})
        self._add(top, name, value, {**whole, "xml": hint})
        return ET.tostring(top[0], "utf-8", xml_declaration=True)

    def read(self, content: bytes, schema: Schema) -> Any:
        """What the document holds, as JSON."""
        return self._value(ET.fromstring(content), schema, is_root=True)

    def root_of(self, schema: Schema, default: str) -> str:
        """What the root of a document is called: as the schema says, else by its component."""
        named = str(self._samples.merged(schema).get("xml", {}).get("name", ""))
        return named or (schema["$ref"].rpartition("/")[2] if "$ref" in schema else default)

    def _add(self, parent: Element, name: str, value: Any, schema: Schema) -> None:
        schema = self._samples.merged(schema)
        hint = schema.get("xml", {})
        if isinstance(value, list):
            if _is_wrapped(hint):
                name = hint.get("name", name)
                parent = ET.SubElement(parent, _qualified(hint, name))
            for item in value:
                self._add(parent, name, item, schema.get("items", {}))
        elif hint.get("attribute") or hint.get("nodeType") == "attribute":
            parent.set(_qualified(hint, hint.get("name", name)), _text(value))
        elif hint.get("nodeType") == "text":
            parent.text = _text(value)
        else:
            child = ET.SubElement(parent, _qualified(hint, hint.get("name", name)))
            if not isinstance(value, dict):
                child.text = _text(value)
                return
            members = self._members(schema)
            for key, member in value.items():
                if member is not None:
                    self._add(child, key, member, members.get(key, schema.get("additionalProperties") or {}))

    def _members(self, schema: Schema) -> Mapping[str, Any]:
        """The properties of an object, those of its alternatives included."""
        found: dict[str, Any] = dict(schema.get("properties", {}))
        for option in (*schema.get("oneOf", ()), *schema.get("anyOf", ())):
            found = {**self._members(self._samples.merged(option)), **found}
        return found

    def _value(self, node: Element, schema: Any, *, is_root: bool = False) -> Any:
        schema = self._samples.merged(schema) if isinstance(schema, Mapping) else {}
        kind = kind_of(schema)
        if kind == "array" and is_root:
            return [self._value(child, schema.get("items", {})) for child in node]
        if kind == "object":
            return self._object(node, schema)
        text = node.text or ""
        return _scalar(text, kind)

    def _object(self, node: Element, schema: Schema) -> dict[str, Any]:
        found: dict[str, Any] = {}
        members = self._members(schema)
        for key, member in members.items():
            whole = self._samples.merged(member)
            hint = whole.get("xml", {})
            name = _wanted(hint, hint.get("name", key))
            if kind_of(whole) == "array":
                items = self._samples.merged(whole.get("items", {}))
                said = items.get("xml", {})
                outer = node.find(name) if _is_wrapped(hint) else node
                default = hint.get("name", key) if _is_wrapped(hint) else key
                children = () if outer is None else outer.findall(_wanted(said, said.get("name", default)))
                if outer is not None and (children or _is_wrapped(hint)):
                    found[key] = [self._value(child, items) for child in children]
            elif hint.get("attribute") or hint.get("nodeType") == "attribute":
                attribute = _qualified(hint, hint.get("name", key))
                if attribute in node.attrib:
                    found[key] = _scalar(node.attrib[attribute], kind_of(whole))
            elif hint.get("nodeType") == "text":
                found[key] = _scalar(node.text or "", kind_of(whole))
            elif (child := node.find(name)) is not None:
                found[key] = self._value(child, whole)
        rest = schema.get("additionalProperties") or {}
        known = {*found, *(self._samples.merged(member).get("xml", {}).get("name") for member in members.values())}
        others = [child for child in node if child.tag.rpartition("}")[2] not in known]
        return found | {child.tag: self._value(child, rest) for child in others}


def _is_wrapped(hint: Mapping[str, Any]) -> bool:
    return bool(hint.get("wrapped") or hint.get("nodeType") == "element")


def _qualified(hint: Mapping[str, Any], name: str) -> str:
    return f"{{{hint['namespace']}}}{name}" if "namespace" in hint else name


def _wanted(hint: Mapping[str, Any], name: str) -> str:
    """What finds the element; where the schema names no namespace, that of the element around it holds."""
    return _qualified(hint, name) if "namespace" in hint else f"{{*}}{name}"


def _text(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _scalar(text: str, kind: str) -> Any:
    match kind:
        case "integer":
            return int(text)
        case "number":
            return Decimal(text)
        case "boolean":
            return text == "true"
        case _:
            return text
