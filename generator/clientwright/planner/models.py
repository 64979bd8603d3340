"""From schemas to model modules.

A component and the inline schemas inside it share a module; components that refer to each other in a circle share one
too (a strongly connected component of the graph), so that imports between modules never cycle.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from msgspec.structs import replace

from clientwright.encoders import Identifier
from clientwright.model import Api, EnumSchema, ObjectSchema, Schema, SchemaRef
from clientwright.naming import Names, module_name
from clientwright.naming.classes import ModelName
from clientwright.naming.words import free_name
from clientwright.package import (
    ANY,
    NONE,
    Alias,
    Enum,
    EnumMember,
    EnumType,
    Field,
    LiteralOf,
    Model,
    ModelClass,
    ModelModule,
    ModelType,
    Type,
    UnionOf,
    classes_in,
    union,
)
from clientwright.planner.annotations import Types
from clientwright.planner.documentation import document, notes_of
from clientwright.planner.graph import strongly_connected
from clientwright.planner.xml import uses_xml, xml_hint
from clientwright.pointer import Pointer


def plan_models(api: Api, names: Names, types: Types) -> tuple[ModelModule, ...]:
    """The model modules of the package, in an order in which each imports only from earlier ones."""
    classes: dict[Identifier, ModelClass] = {}
    owners: dict[Identifier, Pointer] = {}
    has_xml = uses_xml(api)
    for model, _ in names.classes:
        class_ = _plan_class(model, names, types, has_xml)
        if class_ is not None and class_.name not in classes:
            classes[class_.name] = class_
            owners[class_.name] = _owner(model.schema.pointer)
    groups: dict[Pointer, list[Identifier]] = {}
    for name, owner in owners.items():
        groups.setdefault(owner, []).append(name)
    uses = {name: frozenset(_used(class_)) for name, class_ in classes.items()}
    edges = {
        owner: {owners[used] for name in members for used in uses[name] if used in owners}
        for owner, members in groups.items()
    }
    components = strongly_connected(edges)
    modules = [[name for owner in component for name in groups[owner]] for component in components]
    titles = _module_names([_title(component, edges, groups, classes) for component in components])
    homes = {name: title for title, members in zip(titles, modules, strict=True) for name in members}
    return tuple(_plan_module(members, classes, uses, homes) for members in modules)


def _owner(pointer: Pointer) -> Pointer:
    """The component or the operation's body that the schema stands in."""
    tokens = pointer.tokens
    if tokens[:2] == ("components", "schemas"):
        return Pointer(pointer.file, tokens[:3])
    for index, token in enumerate(tokens):
        if token == "schema":
            return Pointer(pointer.file, tokens[: index + 1])
    return pointer


def _plan_class(model: ModelName, names: Names, types: Types, has_xml: bool) -> ModelClass | None:
    schema = model.schema
    name = names.models.get(schema.pointer)
    if name is None:
        return None
    doc = schema.annotations.description or schema.annotations.title or model.doc
    type_ = types.type_of(schema)
    match schema, type_:
        case ObjectSchema(), ModelType():
            return replace(_plan_model(schema, doc, names, types, has_xml), notes=notes_of(schema.annotations))
        case EnumSchema(), EnumType(_, base):
            return Enum(schema.pointer, name, doc, base, tuple(_plan_members(schema, names)))
        case _:
            return replace(_plan_alias(schema, name, doc, type_, types), notes=notes_of(schema.annotations))


def _plan_members(schema: EnumSchema, names: Names) -> Iterator[EnumMember]:
    called, place = names.members[schema.pointer], str(schema.pointer)
    for value, doc in zip(schema.values, schema.descriptions or ("",) * len(schema.values), strict=True):
        if isinstance(value, str | int):
            yield EnumMember(called[value], value, doc, names.earlier_of("member", place, str(value)))


def _plan_alias(schema: Schema, name: Identifier, doc: str, type_: Type, types: Types) -> Alias:
    """The alias; one that goes by its name leaves `None` to those that name it."""
    if not types.is_choice(schema):
        return Alias(schema.pointer, name, doc, type_)
    forms = type_.members if isinstance(type_, UnionOf) else (type_,)
    return Alias(schema.pointer, name, doc, union(*(form for form in forms if form != NONE)), is_choice=True)


def _plan_model(schema: ObjectSchema, doc: str, names: Names, types: Types, has_xml: bool) -> Model:
    """The class for an object: all of its fields, or those that it adds to the class it extends."""
    models: list[Model] = []
    for ancestor in types.line(schema):
        name = names.models[ancestor.pointer]
        fields = tuple(_plan_fields(ancestor, names, types, has_xml))
        extra = _plan_extra(ancestor, types)
        whole = Model(ancestor.pointer, name, doc, fields, extra)
        models.append(_extend(models[-1], whole) if models else whole)
    return models[-1]


def _plan_extra(schema: ObjectSchema, types: Types) -> Type | None:
    """What other members are, where the document says that there are some."""
    type_ = ANY if schema.additional is None else types.type_of(schema.additional)
    return None if type_ == ANY and not schema.names_additional else type_


def _extend(base: Model, whole: Model) -> Model:
    """The model as one that extends another; as it is where that one calls something differently."""
    above = {field.wire: field for field in (*base.inherited, *base.fields)}
    fields = {field.wire: field for field in whole.fields}
    if any(wire not in fields or fields[wire].name != field.name for wire, field in above.items()):
        return whole
    tags = [
        replace(above[wire], constant=field.constant, is_redeclared=True)
        for wire, field in fields.items()
        if wire in above and field.constant is not None and above[wire].constant != field.constant
    ]
    changed = {tag.wire for tag in tags}
    return replace(
        whole,
        fields=(*tags, *(field for wire, field in fields.items() if wire not in above)),
        base=base.name,
        inherited=tuple(field for wire, field in above.items() if wire not in changed),
    )


def _plan_fields(schema: ObjectSchema, names: Names, types: Types, has_xml: bool) -> Iterator[Field]:
    fields, place = names.fields[schema.pointer], str(schema.pointer)
    for member in filter(types.can_be_field, schema.properties):
        annotations = member.schema.annotations
        type_ = types.type_of(member.schema)
        target = types.resolve(member.schema).annotations
        if isinstance(type_, ModelType) and isinstance(member.schema, SchemaRef):  # its class says so
            target = replace(target, notes=())
        is_required = member.is_required and not annotations.is_write_only
        yield Field(
            name=fields[member.name],
            wire=member.name,
            type=type_,
            is_required=is_required,
            constant=type_.values[0] if isinstance(type_, LiteralOf) and is_required else None,
            doc=document(annotations, target),
            is_deprecated=annotations.is_deprecated or target.is_deprecated,
            is_read_only=annotations.is_read_only and not is_required,
            xml=xml_hint(member.schema, types) if has_xml else (),
            earlier=names.earlier_of("field", place, member.name),
        )


def _title(
    owners: list[Pointer],
    edges: Mapping[Pointer, set[Pointer]],
    groups: Mapping[Pointer, list[Identifier]],
    classes: Mapping[Identifier, ModelClass],
) -> Identifier:
    """The class that a module is named after: of its owners' own ones, that which most of the others refer to."""
    users = Counter(used for owner in owners for used in edges[owner] - {owner})

    def rank(name: Identifier) -> tuple[int, bool, int, str]:
        class_ = classes[name]
        return -users[_owner(class_.pointer)], isinstance(class_, Model) and class_.base is not None, len(name), name

    return min((min(groups[owner], key=lambda n: (len(classes[n].pointer.tokens), n)) for owner in owners), key=rank)


def _module_names(titles: list[Identifier]) -> list[Identifier]:
    """The name of each module, after its title; names that meet get underscores."""
    names: dict[Identifier, Identifier] = {}
    taken: set[Identifier] = set()
    for title in sorted(titles):
        name = free_name(module_name(title), "_", taken.__contains__)
        names[title] = name
        taken.add(name)
    return [names[title] for title in titles]


def _plan_module(
    members: list[Identifier],
    classes: Mapping[Identifier, ModelClass],
    uses: Mapping[Identifier, frozenset[Identifier]],
    homes: Mapping[Identifier, Identifier],
) -> ModelModule:
    order = {name: index for index, name in enumerate(members)}
    edges = {name: {used for used in uses[name] if used in order} for name in members}
    components = strongly_connected(edges)
    is_recursive = any(len(component) > 1 or component[0] in edges[component[0]] for component in components)
    imports: dict[Identifier, set[Identifier]] = {}
    for name in members:
        for used in uses[name]:
            if used not in order:
                imports.setdefault(homes[used], set()).add(used)
    return ModelModule(
        name=homes[members[0]],
        classes=tuple(classes[name] for component in components for name in _defined_in_order(component, classes)),
        imports={module: tuple(sorted(imports[module])) for module in sorted(imports)},
        is_recursive=is_recursive,
    )


def _defined_in_order(names: list[Identifier], classes: Mapping[Identifier, ModelClass]) -> list[Identifier]:
    """Classes that name each other, bases before what extends them, and aliases behind all."""

    def rank(name: Identifier) -> int:
        class_, depth = classes[name], 0
        while isinstance(class_, Model) and class_.base is not None and class_.base in classes:
            class_, depth = classes[class_.base], depth + 1
        return len(classes) if isinstance(class_, Alias) and not class_.is_choice else depth

    return sorted(names, key=rank)


def _used(class_: ModelClass) -> Iterator[Identifier]:
    """The generated classes that the class's types name."""
    match class_:
        case Model():
            if class_.base is not None:
                yield class_.base
            for field in (*class_.fields, *class_.inherited):
                yield from classes_in(field.type)
            if class_.extra is not None:
                yield from classes_in(class_.extra)
        case Alias():
            yield from classes_in(class_.type)
        case Enum():
            pass
