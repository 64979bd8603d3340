"""Model modules as source: the lean struct, and the stub, whose fields say what a constructor takes."""

from __future__ import annotations

from collections.abc import Iterator

from clientwright.encoders import WIDTH, Identifier, Source, docstring, literal, sentence, with_notes
from clientwright.layout import Item, Node, Value, call, dict_of, lay_out, lines_of, node, tuple_of
from clientwright.package import (
    WRITTEN_NAMES,
    Alias,
    DictOf,
    Enum,
    Field,
    Model,
    ModelClass,
    ModelModule,
    OneOf,
    Type,
    classes_in,
    union,
)
from clientwright.render.annotations import Scope, View, annotation, imported
from clientwright.render.docstrings import short
from clientwright.render.earlier import MODULE, class_argument, deprecated, fields_before, names_of, was_renamed
from clientwright.render.imports import Import, alias_of, import_block
from clientwright.render.xml import xml_source

_RUNTIME = "._runtime.models"


def scope_of(model: Model, view: View) -> Scope:
    """Where annotations of the model stand; most models hide nothing, and have the same."""
    return Scope(view, model.attribute_names & WRITTEN_NAMES)


def declarations(model: Model) -> list[Source]:
    """The lines of the run-time class: a declaration for each field, and for members without a name of their own."""
    return [*(_declaration(field, model) for field in model.fields), *_extra_lines(model)]


def _declaration(field: Field, model: Model) -> Source:
    type_ = annotation(field.attribute, scope_of(model, _view(field, "runtime")))
    if field.constant is None:
        return lay_out(type_, 4, f"{field.name}: ", _default(field))
    head = f"{field.name}: {type_.flat} = "
    if 4 + len(head) + len("constant(") <= WIDTH:
        return lay_out(call("constant", literal(field.constant)), 4, head)
    return lay_out(type_, 4, f"{field.name}: ", f" = constant({literal(field.constant)})")


def _view(field: Field, view: View) -> View:
    """How the type is spelled: that of a field of the class it extends, as checkers see it there; it decides there."""
    return "stub" if field.is_redeclared else view


def _extra_lines(model: Model) -> list[Source]:
    if model.extra is None:
        return []
    type_ = annotation(DictOf(model.extra), scope_of(model, "runtime"))
    return [lay_out(lines_of("ClassVar[", [type_], "]"), 4, "__extra__: ")]


def stub_lines(field: Field, model: Model) -> Iterator[Source]:
    """The attribute, and below it what the document says about it; nothing where that is but its name.

    Type checkers make the constructor from the attributes and what they are where nobody gives them. A field of the
    class that this one extends is only given another such value, and described there.
    """
    yield lay_out(_stub_type(field, model), 4, f"{field.name}: ", _default(field))
    if field.is_redeclared:
        return
    doc = sentence(field.doc or (f"`{field.wire}` on the wire" if field.wire != field.name else ""))
    if doc or field.is_deprecated:
        yield docstring(with_notes(doc, "Deprecated." if field.is_deprecated else ""), 4)


def earlier_lines(model: Model) -> Iterator[Source]:
    """The lines of the stub for earlier names of fields: the attributes, and the ways to make one."""
    yield from _earlier_attributes(model)
    yield from _constructors(model)


def _earlier_attributes(model: Model) -> Iterator[Source]:
    shadowed = model.attribute_names
    decorator, kind = _named("typing_extensions", "deprecated", shadowed), _named("builtins", "property", shadowed)
    for field, earlier in names_of(model.fields):
        warning = deprecated(decorator, was_renamed(earlier.name, field.name), 4)
        name, type_ = earlier.identifier, _stub_type(field, model)
        yield from (Source(f"@{kind}"), warning)
        yield lay_out(type_, 4, f"def {name}(self) -> ", ": ...")
        yield from (Source(f"@{name}.setter"), warning)
        value = Item(Source("value: "), type_)
        yield lay_out(lines_of(f"def {name}(", [Source("self"), value], ") -> None: ..."), 4)


def _constructors(model: Model) -> Iterator[Source]:
    fields = (*model.inherited, *model.fields)
    before, shadowed = list(fields_before(fields)), model.attribute_names
    overload = Source(f"@{_named('typing', 'overload', shadowed)}")
    yield from [overload, _constructor(fields, model)] if before else []
    for renamed, why in before:
        yield overload
        yield deprecated(_named("typing_extensions", "deprecated", shadowed), why, 4)
        yield _constructor(renamed, model)


def _named(module: str, name: str, shadowed: frozenset[str]) -> str:
    return alias_of(module, name) if name in shadowed else name


def _constructor(fields: tuple[Field, ...], model: Model) -> Source:
    arguments = [Item(Source(f"{field.name}: "), _stub_type(field, model), Source(_default(field))) for field in fields]
    star = [Source("*")] if arguments else []
    return lay_out(lines_of("def __init__(", [Source("self"), *star, *arguments], ") -> None: ..."), 4)


def _stub_type(field: Field, model: Model) -> Node:
    return annotation(field.attribute, scope_of(model, "stub"))


def _default(field: Field) -> str:
    """What follows the annotation of a field that need not be given."""
    if field.constant is not None:
        return f" = {literal(field.constant)}"
    if field.is_required:
        return ""
    return " = UNSET" if field.can_be_unset else " = None"


def class_line(model: Model) -> Source:
    """The first line of the run-time class: how its attributes are called on the wire, if not the same."""
    renamed = {str(field.name): field.wire for field in model.fields if field.name != field.wire}
    style = next((style for style in ("pascal", "camel") if _is_renamed_by(style, model)), None)
    arguments: list[Value | Item] = [Source(model.base or "Model")]
    if not renamed and any(field.name != field.wire for field in model.inherited):
        arguments.append(Item(Source("rename="), node(None)))
    if renamed:
        arguments.append(Item(Source("rename="), node(style) if style else dict_of(renamed.items())))
    hinted = [(field.wire, xml_source(field.xml)) for field in model.fields if field.xml]
    if hinted:
        arguments.append(Item(Source("xml="), dict_of(hinted)))
    unsent = [str(field.name) for field in model.fields if field.is_read_only]
    if unsent:
        arguments.append(Item(Source("read_only="), tuple_of(unsent)))
    arguments += filter(None, [class_argument(model)])
    return lay_out(lines_of(f"class {model.name}(", arguments, "):"))


def _is_renamed_by(style: str, model: Model) -> bool:
    return all(_rename(field.name, style) == field.wire for field in model.fields)


def _rename(name: str, style: str) -> str:
    """What msgspec makes of a field's name in the style."""
    first, *rest = name.split("_")
    head = first[:1].upper() + first[1:] if style == "pascal" else first
    return head + "".join(part[:1].upper() + part[1:] for part in rest)


def members(enum: Enum) -> list[Source]:
    """The lines that declare the members."""
    return [lay_out(node(literal(member.value)), 4, f"{member.name} = ") for member in enum.members]


def stub_members(enum: Enum) -> list[Source]:
    """The lines that declare the members in the stub, each with what the document says about it."""
    lines = []
    for line, member in zip(members(enum), enum.members, strict=True):
        lines += [line, docstring(sentence(member.doc), 4)] if member.doc else [line]
    return lines


def gap(module: ModelModule, class_: ModelClass) -> Source:
    """What stands in the blank line above a class: another one, but not above an alias right behind the imports."""
    is_alias = isinstance(class_, Alias) and not class_.is_choice
    return Source("" if is_alias and class_ is module.classes[0] else "\n")


def alias_line(alias: Alias, view: View) -> Source:
    """The line that defines the alias."""
    return lay_out(annotation(alias.type, Scope(view)), 0, f"{alias.name}: TypeAlias = ")


def choice_line(alias: Alias) -> Source:
    """The line of a choice's run-time class that says what may be chosen."""
    form = union(*_forms(alias.type))
    return lay_out(annotation(form, Scope("runtime")), 4, "of: ")


def _forms(type_: Type) -> tuple[Type, ...]:
    return type_.members if isinstance(type_, OneOf) else (type_,)


def model_base(model: Model) -> Source:
    """The class that the model extends."""
    return Source(model.base or "Model")


def enum_line(enum: Enum) -> Source:
    """The line that opens the enum."""
    return lay_out(lines_of(f"class {enum.name}(", [enum_base(enum)], "):"))


def stub_class_line(model: Model) -> Source:
    """The line that opens the class in the stub."""
    return lay_out(lines_of(f"class {model.name}(", [model_base(model)], "):"))


def enum_base(enum: Enum) -> Source:
    """The class that the enum extends."""
    return Source("OpenStrEnum" if enum.base == "str" else "OpenIntEnum")


def short_doc(class_: ModelClass) -> str:
    """What the class is, in a sentence."""
    return short(class_.doc)


def stub_doc(class_: ModelClass) -> str:
    """What the document says about the class, and what else it demands of the values."""
    notes = class_.notes if isinstance(class_, Model | Alias) else ""
    return with_notes(sentence(class_.doc), notes)


def imports(module: ModelModule, view: View) -> Source:
    """The import block of the module, at run time or in the stub."""
    needed = {name for class_ in module.classes for name in _classes(class_, view)}
    found: set[Import] = {
        (f".models.{name}", used) for name, names in module.imports.items() for used in names if used in needed
    }
    if module.is_recursive and view == "runtime":
        found.add(("__future__", "annotations"))
    shadowed: frozenset[str] = frozenset()
    for class_ in module.classes:
        match class_:
            case Model():
                shadowed |= class_.attribute_names
                found |= _model_imports(class_, view)
            case Enum():
                found.add((_RUNTIME, str(enum_base(class_))))
                if view == "runtime" and any(member.earlier for member in class_.members):
                    found.add((MODULE, "EarlierMember"))
            case Alias(is_choice=True) if view == "runtime":
                found.add((_RUNTIME, "Choice"))
                found |= set(imported(_forms(class_.type), Scope(view)))
            case Alias():
                found.add(("typing", "TypeAlias"))
                found |= set(imported([class_.type], Scope(view)))
    return import_block(found, "models", aliased={entry for entry in found if entry[1] in shadowed})


def _classes(class_: ModelClass, view: View) -> Iterator[Identifier]:
    """The classes that the source of a class names: a constructor in the stub names those of inherited fields, too."""
    match class_:
        case Model():
            yield from [class_.base] if class_.base else []
            for field in _written(class_, view):
                yield from classes_in(field.type)
            if class_.extra is not None and view == "runtime":
                yield from classes_in(class_.extra)
        case Alias():
            yield from classes_in(class_.type)
        case Enum():
            pass


def _written(model: Model, view: View) -> tuple[Field, ...]:
    """The fields that the source of the class names."""
    if view == "stub" and any(field.earlier for field in (*model.inherited, *model.fields)):
        return (*model.inherited, *model.fields)
    return model.fields


def _model_imports(model: Model, view: View) -> set[Import]:
    fields = _written(model, view)
    found: set[Import] = set() if model.base else {(_RUNTIME, "Model")}
    for field in fields:
        found |= {*imported([field.attribute], scope_of(model, _view(field, view)))}
    if any(field.can_be_unset for field in fields):
        found.add((_RUNTIME, "UNSET"))
    if view == "stub" and any(field.earlier for field in fields):
        found |= {("typing", "overload"), ("typing_extensions", "deprecated")}
    if view == "stub" and "property" in model.attribute_names and any(field.earlier for field in model.fields):
        found.add(("builtins", "property"))
    if view == "runtime" and model.extra is not None:
        extra = DictOf(model.extra)
        found |= {("typing", "ClassVar"), *imported([extra], scope_of(model, view))}
    if view == "runtime" and any(field.constant is not None for field in model.fields):
        found.add((_RUNTIME, "constant"))
    return found
