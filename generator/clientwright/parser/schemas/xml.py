"""How a schema wants its values written in XML (OpenAPI 3.1 §4.8.26, 3.2 §4.26)."""

from __future__ import annotations

from clientwright.model import Xml
from clientwright.source.document import Node


def read_xml(node: Node) -> Xml | None:
    """What the schema's `xml` says; 3.2 says `nodeType` for what were `attribute` and `wrapped`."""
    said = node.get("xml")
    if said is None:
        return None
    kind = said.text("nodeType")
    return Xml(
        name=said.text("name"),
        namespace=said.text("namespace"),
        prefix=said.text("prefix"),
        node="attribute"
        if kind == "attribute" or said.flag("attribute")
        else "text"
        if kind == "text"
        else "cdata"
        if kind == "cdata"
        else None,
        is_wrapped=said.flag("wrapped") or kind == "element",
    )
