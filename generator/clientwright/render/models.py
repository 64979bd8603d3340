"""Model modules as source: the lean struct, and the stub with its explicit constructor."""

from __future__ import annotations

from clientwright.encoders import Source, docstring, literal, sentence
from clientwright.layout import Item, Node, Value, dict_of, lay_out, lines_of, node
from clientwright.package import (
    UNSET,
    Alias,
    Builtin,
    Enum,
    Field,
    Model,
    ModelClass,
    ModelModule,
    Type,
    is_nullable,
    union,
)
from clientwright.render.annotations import Scope, View, annotation, imported
from clientwright.render.imports import Import, import_block

_RUNTIME = "._runtime.models"


def can_be_unset(field: Field) -> bool:
    """Whether `None` is a value of its own, so that another one must stand for an absent field."""
    return not field.is_required and is_nullable(field.type)


def field_type(field: Field) -> Type:
    """The type of the attribute, with what stands for an absent field."""
    if field.is_required:
        return field.type
    return union(field.type, UNSET) if can_be_unset(field) else union(field.type, Builtin("None"))


def shadowed_names(model: Model) -> frozenset[str]:
    """The names that the model's own attributes hide from its annotations."""
    return frozenset(field.name for field in model.fields)


def declaration(field: Field, model: Model) -> Source:
    """The lines of the run-time class that declare the field."""
    default = _default(field)
    if field.constant is not None:
        default = f" = constant({literal(field.constant)})"
    type_ = annotation(field_type(field), Scope("runtime", shadowed_names(model)))
    return lay_out(type_, 4, f"{field.name}: ", default)


def stub_declaration(field: Field, model: Model) -> Source:
    """The lines of the stub that declare the attribute."""
    return lay_out(_stub_type(field, model), 4, f"{field.name}: ")


def constructor(model: Model) -> Source:
    """The constructor in the stub."""
    arguments = [
        Item(Source(f"{field.name}: "), _stub_type(field, model), Source(_default(field))) for field in model.fields
    ]
    star = [Source("*")] if arguments else []
    return lay_out(lines_of("def __init__(", [Source("self"), *star, *arguments], ") -> None: ..."), 4)


def _stub_type(field: Field, model: Model) -> Node:
    return annotation(field_type(field), Scope("stub", shadowed_names(model)))


def _default(field: Field) -> str:
    """What follows the annotation of a field that need not be given."""
    if field.constant is not None:
        return f" = {literal(field.constant)}"
    if field.is_required:
        return ""
    return " = UNSET" if can_be_unset(field) else " = None"


def class_line(model: Model) -> Source:
    """The first line of the run-time class: how its attributes are called on the wire, if not the same."""
    renamed = {str(field.name): field.wire for field in model.fields if field.name != field.wire}
    style = next((style for style in ("pascal", "camel") if _is_renamed_by(style, model)), None)
    arguments: list[Value | Item] = [Source("Model")]
    if renamed:
        arguments.append(Item(Source("rename="), node(style) if style else dict_of(renamed.items())))
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
    return [Source(f"{name} = {literal(value)}") for name, value in enum.members]


def alias_line(alias: Alias, view: View) -> Source:
    """The line that defines the alias."""
    return lay_out(annotation(alias.type, Scope(view)), 0, f"{alias.name}: TypeAlias = ")


def enum_base(enum: Enum) -> Source:
    """The class that the enum extends."""
    return Source("OpenStrEnum" if enum.base == "str" else "OpenIntEnum")


def field_docstring(field: Field) -> Source:
    """What the document says about the field, below its declaration in the stub."""
    doc = sentence(field.doc or f"`{field.wire}` on the wire")
    return docstring(f"{doc}\n\nDeprecated." if field.is_deprecated else doc, 4)


def doc(class_: ModelClass) -> str:
    """What the document says about the class, as a sentence."""
    return sentence(class_.doc)


def imports(module: ModelModule, view: View) -> Source:
    """The import block of the module, at run time or in the stub."""
    found: set[Import] = {(f".models.{name}", used) for name, names in module.imports.items() for used in names}
    if module.is_recursive and view == "runtime":
        found.add(("__future__", "annotations"))
    shadowed: frozenset[str] = frozenset()
    for class_ in module.classes:
        match class_:
            case Model():
                shadowed |= shadowed_names(class_)
                found |= _model_imports(class_, view)
            case Enum():
                found.add((_RUNTIME, str(enum_base(class_))))
            case Alias():
                found.add(("typing", "TypeAlias"))
                found |= set(imported([class_.type], Scope(view)))
    return import_block(found, "models", aliased={entry for entry in found if entry[1] in shadowed})


def _model_imports(model: Model, view: View) -> set[Import]:
    types = [field_type(field) for field in model.fields]
    found = {(_RUNTIME, "Model"), *imported(types, Scope(view, shadowed_names(model)))}
    if any(can_be_unset(field) for field in model.fields):
        found.add((_RUNTIME, "UNSET"))
    if view == "runtime" and any(field.constant is not None for field in model.fields):
        found.add((_RUNTIME, "constant"))
    return found
