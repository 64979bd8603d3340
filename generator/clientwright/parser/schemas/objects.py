"""Object schemas: their properties from all parts, and the component that they extend."""

from __future__ import annotations

from collections.abc import Iterator

from clientwright.model import (
    Annotations,
    AnySchema,
    Discriminator,
    GivenName,
    ObjectSchema,
    Property,
    Schema,
    UnionSchema,
)
from clientwright.parser.extensions import PROPERTY, given_name
from clientwright.parser.schemas.parts import (
    Parts,
    Reader,
    has_structure,
    is_reference,
    members_of,
    parts_of,
    target_of,
)
from clientwright.pointer import Pointer
from clientwright.source.document import Node, parse_reference


def read_object(parts: Parts, annotations: Annotations, reader: Reader) -> ObjectSchema:
    """The object that the parts make together."""
    required = {str(name.value) for names in parts.having("required") for name in names.elements()}
    properties = tuple(
        Property(name, _read_property(name, nodes, parts, reader), name in required, _given_name(nodes))
        for name, nodes in _properties(parts).items()
    )
    discriminators = parts.having("discriminator")
    return ObjectSchema(
        pointer=parts.pointer,
        properties=properties,
        additional=_read_additional(parts, reader),
        names_additional=any(node.value not in (None, False) for node in _named_additional(parts)),
        annotations=annotations,
        base=_base(parts),
        parents=parts.sources,
        discriminator=read_discriminator(discriminators[-1]) if discriminators else None,
    )


def _read_property(name: str, nodes: list[Node], parts: Parts, reader: Reader) -> Schema:
    if len(nodes) == 1:
        return reader.read(nodes[0])
    return reader.read_together(tuple(nodes), parts, "properties", name)


def _given_name(nodes: list[Node]) -> GivenName | None:
    """What the property is to be called: the last of its schemas that says so counts."""
    return next((name for node in reversed(nodes) if (name := given_name(node, PROPERTY)) is not None), None)


def _properties(parts: Parts) -> dict[str, list[Node]]:
    """The schemas of each property."""
    found: dict[str, list[Node]] = {}
    for properties in parts.having("properties"):
        for name, node in properties.items():
            found.setdefault(name, []).append(node)
    return found


def _named_additional(parts: Parts) -> tuple[Node, ...]:
    return parts.having("additionalProperties") or parts.having("unevaluatedProperties")


def _read_additional(parts: Parts, reader: Reader) -> Schema | None:
    """The schema of members without a name of their own: one for all, even where their names decide on it."""
    found = _named_additional(parts)
    typed = [node for node in found if isinstance(node.value, dict)]
    patterns = [node for group in parts.having("patternProperties") for _, node in group.items()]
    is_closed = any(node.value is False for node in found)
    schemas = [reader.read(node) for node in (*patterns, *typed)]
    if not schemas:
        return None if is_closed else AnySchema(parts.pointer.child("additionalProperties"))
    if len(schemas) == 1:
        return schemas[0]
    return UnionSchema(parts.pointer.child("additionalProperties"), tuple(schemas))


# --- Inheritance -----------------------------------------------------------------------------------------------------


def _base(parts: Parts) -> Pointer | None:
    """The component that the object extends: the only one it refers to, of which it overrides nothing."""
    if not parts.sources or parts.depth or not parts.nodes:
        return None
    owner = next((node for node in reversed(parts.nodes) if node.pointer == parts.pointer), None)
    original = owner.at(parts.pointer) if owner is not None else None
    if original is None:
        return None
    references = [member for member in (original, *members_of(original)) if member.text("$ref") is not None]
    target = _resolved(references[0]) if len(references) == 1 else None
    if target is None or not _is_component(target.pointer):
        return None
    base = parts_of((target,), target.pointer)
    if parts.pointer in (target.pointer, *base.sources):
        return None
    inherited = {node.pointer for node in base.nodes} | {node.pointer for node in references}
    own = Parts(parts.pointer, tuple(node for node in parts.nodes if node.pointer not in inherited))
    extended = _properties(base).keys()
    is_object = bool(extended) and not any(base.having(key) for key in ("oneOf", "anyOf", "enum", "const"))
    is_plain = all(node.value in ("object", ["object"]) for node in base.having("type"))
    nested = set(parts.sources) - set(base.sources) - {target.pointer} - _chain(references[0])
    if not is_object or not is_plain or nested or _overrides(own, base):
        return None
    return target.pointer


def _overrides(own: Parts, base: Parts) -> bool:
    """Whether the parts change something of the base: a property, or whether it is required."""
    extended = _properties(base).keys()
    required = {str(name.value) for names in base.having("required") for name in names.elements()}
    demanded = {str(name.value) for names in own.having("required") for name in names.elements()}
    changes_rest = any(isinstance(node.value, dict) for node in own.having("additionalProperties"))
    return bool(extended & _properties(own).keys()) or bool((demanded - required) & extended) or changes_rest


def _chain(node: Node) -> set[Pointer]:
    """The targets of a reference to a reference."""
    return {target.pointer for target in _steps(node)}


def _resolved(node: Node) -> Node | None:
    *_, last = (None, *_steps(node))
    return last


def _steps(node: Node) -> Iterator[Node]:
    """The targets of a reference, as long as they are mere references, too."""
    seen: set[Pointer] = set()
    target = target_of(node)
    while target is not None and target.pointer not in seen:
        seen.add(target.pointer)
        yield target
        members = tuple(member for member in members_of(target) if has_structure(member))
        is_alias = len(members) == 1 and is_reference(members[0]) and not has_own_structure(target)
        target = target_of(members[0] if is_alias else target) if is_alias or is_reference(target) else None


def has_own_structure(node: Node) -> bool:
    """Whether the schema says something about its values beside its `allOf`."""
    return has_structure(Parts(node.pointer, (node,)).without("allOf").nodes[0])


def _is_component(pointer: Pointer) -> bool:
    return len(pointer.tokens) == 3 and pointer.tokens[:2] == ("components", "schemas")


# --- Discriminators --------------------------------------------------------------------------------------------------


def read_discriminator(node: Node) -> Discriminator | None:
    """The discriminator; what its mapping names may be a reference or the name of a component (§4.8.25)."""
    name = node.text("propertyName")
    if name is None:
        return None
    mapping = node.get("mapping")
    entries = []
    for value, target in mapping.items() if mapping is not None else ():
        pointer = _mapped(target)
        if pointer is not None:
            entries.append((value, pointer))
    return Discriminator(name, tuple(entries))


def _mapped(node: Node) -> Pointer | None:
    if not isinstance(node.value, str):
        return None
    component = Pointer(node.document.name, ("components", "schemas", node.value))
    pointer = parse_reference(node.value, node.document.name) if "#" in node.value else component
    return pointer if node.at(pointer) is not None else None
