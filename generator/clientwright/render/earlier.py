"""Names of earlier versions as source: what a client that has any carries beside the names of today."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from clientwright.earlier import EarlierName, vintages
from clientwright.encoders import Identifier, Source, code_span, docstring, string_literal
from clientwright.layout import Item, call, dict_of, lay_out, lines_of, node
from clientwright.package import Argument, Enum, Field, Method, Model, ModelIndex, Moved, Package, Resource

MODULE = "._runtime.aliases"


def unused_modules(package: Package) -> set[str]:
    """The module of the runtime that a client without earlier names can do without."""
    return set() if package.earlier else {"aliases.py"}


def was_renamed(old: str, new: str) -> str:
    """What checkers say about an earlier name."""
    return f"`{old}` is called `{new}` now."


def _today(items: Iterable[Argument] | Iterable[Field]) -> dict[str, str]:
    """The names of today by earlier ones."""
    return {earlier.name: str(item.name) for item in items for earlier in item.earlier}


def api_entries(package: Package) -> list[Source]:
    """The lines of `api.md` for earlier names."""
    found: list[tuple[str, str]] = []
    for resource in package.resources:
        found += ((f"client.{resource.name}.{one.name}", f"client.{one.method.dotted_name}") for one in resource.moved)
        for method in resource.methods:
            today = _today(arguments_of(method))
            found += ((f"client.{method.dotted_name}({old}=…)", new) for old, new in today.items())
    found += ((f"models.{old}", f"models.{new}") for old, new in earlier_models(package))
    for class_ in (class_ for module in package.models for class_ in module.classes):
        match class_:
            case Model():
                found += ((f"{class_.name}.{old}", new) for old, new in _today(class_.fields).items())
            case Enum():
                found += ((f"{class_.name}.{one.name}", str(m.name)) for m in class_.members for one in m.earlier)
            case _:
                pass
    return [Source(f"- {code_span(old)} → {code_span(new)}") for old, new in found]


# --- Methods ---------------------------------------------------------------------------------------------------------


def arguments_of(method: Method) -> tuple[Argument, ...]:
    """All arguments of a method, those of its body included."""
    return (*method.arguments, *(method.body.fields if method.body else ()))


def decorator(method: Method) -> Source | None:
    """The decorator that lets a method take arguments by earlier names."""
    today = _today(arguments_of(method))
    return lay_out(call("@Renamed", **today), 4) if today else None


def moved_lines(resource: Resource) -> list[Source]:
    """The statements that keep methods under earlier names."""
    return [lay_out(call("Moved", moved.method.dotted_name), 4, f"{moved.name} = ") for moved in resource.moved]


def before(method: Method) -> Iterator[tuple[Method, str]]:
    """The method with the arguments of each earlier version that called some otherwise, and what to say about it."""
    arguments = arguments_of(method)
    for names in vintages({argument.name: argument.earlier for argument in arguments}):
        renamed = [was_renamed(old, new) for new, old in names.items() if old != new]
        body = method.body
        if body is not None:
            body = replace(body, fields=tuple(replace(field, name=names[field.name]) for field in body.fields))
        own = tuple(replace(argument, name=names[argument.name]) for argument in method.arguments)
        yield replace(method, arguments=own, body=body), " ".join(renamed)


def methods_of(resource: Resource) -> Iterator[tuple[Method, Moved | None]]:
    """The methods of a resource, those under earlier names included."""
    yield from ((method, None) for method in resource.methods)
    yield from ((replace(moved.method, name=moved.name), moved) for moved in resource.moved)


# --- Models ----------------------------------------------------------------------------------------------------------


def earlier_models(package: Package) -> list[tuple[str, Identifier]]:
    """The earlier names of classes, with those of today."""
    names = {str(class_.pointer): class_.name for module in package.models for class_ in module.classes}
    found = [entry for entry in package.earlier if entry.kind == "model" and entry.of[0] in names]
    return sorted((entry.name, names[entry.of[0]]) for entry in found)


def models_statement(index: ModelIndex) -> Source:
    """The statement by which the models load by earlier names, too."""
    names = dict_of((old, str(new)) for old, new in index.earlier)
    made = call("earlier", Source("__name__"), Source("__getattr__"), names)
    return lay_out(made, prefix="__getattr__ = ")


def model_aliases(index: ModelIndex) -> Iterator[Source]:
    """The lines of the stub of the models that declare earlier names."""
    for old, new in index.earlier:
        yield Source(f"{Identifier(old)}: TypeAlias = {new}")
        yield docstring(f"Deprecated: {was_renamed(old, new)}", 0)


def class_argument(model: Model) -> Item | None:
    """The argument of a run-time class that tells the earlier names of its fields."""
    today = _today(model.fields)
    return Item(Source("earlier="), dict_of(today.items())) if today else None


def fields_before(fields: tuple[Field, ...]) -> Iterator[tuple[tuple[Field, ...], str]]:
    """The fields as each earlier version that called some otherwise had them, and what to say about it."""
    for names in vintages({field.name: field.earlier for field in fields}):
        renamed = [was_renamed(old, new) for new, old in names.items() if old != new]
        yield tuple(replace(field, name=names[field.name]) for field in fields), " ".join(renamed)


def names_of(fields: Iterable[Field]) -> Iterator[tuple[Field, EarlierName]]:
    """Each earlier name of a field."""
    return ((field, earlier) for field in fields for earlier in field.earlier)


def member_lines(enum: Enum) -> list[Source]:
    """The lines of an enum for earlier names of its members."""
    found = [(earlier, member) for member in enum.members for earlier in member.earlier]
    return [
        lay_out(call("EarlierMember", str(member.name)), 4, f"{earlier.identifier} = ") for earlier, member in found
    ]


def stub_member_lines(enum: Enum) -> Iterator[Source]:
    """The lines of the stub for earlier names of members: checkers take them for the members that they are."""
    for member in enum.members:
        for earlier in member.earlier:
            yield lay_out(node(Source(str(member.name))), 4, f"{earlier.identifier} = ")
            yield docstring(f"Deprecated: {was_renamed(earlier.name, member.name)}", 4)


def deprecated(name: str, text: str, indent: int) -> Source:
    """The decorator by which checkers know that something goes."""
    return lay_out(lines_of(f"@{name}(", [Source(string_literal(text))], ")"), indent)
