"""From schemas to model modules.

A component and the inline schemas inside it share a module; components that refer to each other in a circle share one
too (a strongly connected component of the graph), so that imports between modules never cycle.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from clientwright.encoders import Identifier
from clientwright.model import Api, EnumSchema, ObjectSchema
from clientwright.naming import Names, module_name
from clientwright.naming.models import ModelName, schemas_to_name
from clientwright.package import (
    Alias,
    Enum,
    EnumType,
    Field,
    LiteralOf,
    Model,
    ModelClass,
    ModelModule,
    ModelType,
    classes_in,
)
from clientwright.planner.annotations import Types
from clientwright.planner.graph import strongly_connected
from clientwright.pointer import Pointer


def plan_models(api: Api, names: Names, types: Types) -> tuple[ModelModule, ...]:
    """The model modules of the package, in an order in which each imports only from earlier ones."""
    classes: dict[Identifier, ModelClass] = {}
    owners: dict[Identifier, Pointer] = {}
    for model in schemas_to_name(api, names.methods):
        class_ = _plan_class(model, names, types)
        if class_ is not None and class_.name not in classes:
            classes[class_.name] = class_
            owners[class_.name] = _owner(model.schema.pointer)
    groups: dict[Pointer, list[Identifier]] = {}
    for name, owner in owners.items():
        groups.setdefault(owner, []).append(name)
    edges = {
        owner: {owners[used] for name in members for used in _used(classes[name]) if used in owners}
        for owner, members in groups.items()
    }
    modules = [[name for owner in component for name in groups[owner]] for component in strongly_connected(edges)]
    titles = _module_names(modules)
    homes = {name: title for title, members in zip(titles, modules, strict=True) for name in members}
    return tuple(_plan_module(members, classes, homes) for members in modules)


def _owner(pointer: Pointer) -> Pointer:
    """The component or the operation's body that the schema stands in."""
    tokens = pointer.tokens
    if tokens[:2] == ("components", "schemas"):
        return Pointer(pointer.file, tokens[:3])
    for index, token in enumerate(tokens):
        if token == "schema":
            return Pointer(pointer.file, tokens[: index + 1])
    return pointer


def _plan_class(model: ModelName, names: Names, types: Types) -> ModelClass | None:
    schema = model.schema
    name = names.models.get(schema.pointer)
    if name is None:
        return None
    doc = schema.annotations.description or schema.annotations.title or model.doc
    type_ = types.type_of(schema, frozenset({schema.pointer}))
    match schema, type_:
        case ObjectSchema(), ModelType():
            return Model(schema.pointer, name, doc, tuple(_plan_fields(schema, names, types)))
        case EnumSchema(), EnumType(_, base):
            members = names.members[schema.pointer]
            values = [(members[value], value) for value in schema.values]
            return Enum(schema.pointer, name, doc, base, tuple((m, v) for m, v in values if isinstance(v, str | int)))
        case _:
            return Alias(schema.pointer, name, doc, type_)


def _plan_fields(schema: ObjectSchema, names: Names, types: Types) -> Iterator[Field]:
    fields = names.fields[schema.pointer]
    for member in filter(types.can_be_field, schema.properties):
        annotations = member.schema.annotations
        type_ = types.type_of(member.schema)
        target = types.resolve(member.schema).annotations
        doc = annotations.description or target.description or ""
        is_deprecated = annotations.is_deprecated or target.is_deprecated
        constant = type_.values[0] if isinstance(type_, LiteralOf) and member.is_required else None
        yield Field(fields[member.name], member.name, type_, member.is_required, constant, doc, is_deprecated)


def _module_names(modules: list[list[Identifier]]) -> list[Identifier]:
    """The name of each module, after its first class; names that meet get underscores."""
    names: list[Identifier] = []
    for members in modules:
        name = module_name(members[0])
        while name in names:
            name = Identifier(name + "_")
        names.append(name)
    return names


def _plan_module(
    members: list[Identifier], classes: Mapping[Identifier, ModelClass], homes: Mapping[Identifier, Identifier]
) -> ModelModule:
    order = {name: index for index, name in enumerate(members)}
    edges = {name: {used for used in _used(classes[name]) if used in order} for name in members}
    components = list(strongly_connected(edges))
    is_recursive = any(len(component) > 1 or component[0] in edges[component[0]] for component in components)
    imports: dict[Identifier, set[Identifier]] = {}
    for name in members:
        for used in _used(classes[name]):
            if used not in order:
                imports.setdefault(homes[used], set()).add(used)
    return ModelModule(
        name=homes[members[0]],
        classes=tuple(classes[name] for component in components for name in component),
        imports={module: tuple(sorted(imports[module])) for module in sorted(imports)},
        is_recursive=is_recursive,
    )


def _used(class_: ModelClass) -> Iterator[Identifier]:
    """The generated classes that the class's types name."""
    match class_:
        case Model():
            for field in class_.fields:
                yield from classes_in(field.type)
        case Alias():
            yield from classes_in(class_.type)
        case Enum():
            pass
