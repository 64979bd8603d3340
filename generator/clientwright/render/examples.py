"""Calls that the pages of a client show, where it has such: to read, to write, to list, to send a file."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from clientwright.encoders import Source, string_literal
from clientwright.package import (
    BINARY,
    PART,
    Argument,
    Builtin,
    Method,
    Model,
    ModelType,
    Package,
    Resource,
    Type,
    UnionOf,
    union,
)
from clientwright.render import methods


class Example(Struct, frozen=True):
    """A call that a page shows: how it is written, and what to call its result."""

    call: Source
    result: Source
    attribute: Source


def listing(package: Package) -> Example | None:
    """The first list method with pages that needs no arguments."""
    for resource in package.resources:
        for method in resource.methods:
            if method.pages is not None and not any(a.is_needed for a in method.arguments):
                return _example(package, resource, method, "")
    return None


def has_example(package: Package) -> bool:
    """Whether there is a call to show."""
    return listing(package) is not None or reading(package) is not None


def reading(package: Package) -> Example | None:
    """The first method that gets one model by its id alone."""
    for resource, method, _ in _readings(package):
        return _example(package, resource, method, '"42"')
    return None


def smallest_answer(package: Package) -> tuple[Source, ...] | None:
    """The members that the answer of that method must have, where they are plain values."""
    _, _, model = next(_readings(package), (None, None, None))
    if model is None:
        return None
    needed = [field for field in (*model.inherited, *model.fields) if field.is_required]
    samples = [_SAMPLES.get(field.type.name) if isinstance(field.type, Builtin) else None for field in needed]
    if not all(samples):
        return None
    return tuple(
        Source(f"{string_literal(field.wire)}: {sample}") for field, sample in zip(needed, samples, strict=True)
    )


_SAMPLES = {"str": '"…"', "int": "1", "float": "1.5", "bool": "True"}


def _readings(package: Package) -> Iterator[tuple[Resource, Method, Model]]:
    """The methods that get one model by its id alone."""
    models = {class_.name: class_ for module in package.models for class_ in module.classes}
    for resource in package.resources:
        for method in resource.methods:
            model = models.get(method.returns.name) if isinstance(method.returns, ModelType) else None
            if method.verb == "GET" and _takes_one_id(method) and isinstance(model, Model):
                yield resource, method, model


def _takes_one_id(method: Method) -> bool:
    """Whether an id in the path is all that the method needs."""
    needed = [argument for argument in method.arguments if argument.is_needed]
    return [argument.place for argument in needed] == ["path"] and needed[0].type == Builtin("str")


def writing(package: Package) -> Example | None:
    """The first method that updates a model with text, its body given as arguments."""
    for resource, method, fields in _updates(package):
        return _example(package, resource, method, ", ".join(['"42"', *(f'{field.name}="…"' for field in fields)]))
    return None


def ready_body(package: Package) -> Example | None:
    """The first method that updates a model with text, its body given as a model."""
    for resource, method, fields in _updates(package):
        if method.body is not None and isinstance(method.body.type, ModelType):
            values = ", ".join(f'{field.name}="…"' for field in fields)
            model = method.body.type.name
            return Example(Source(f'client.{resource.name}.{method.name}("42", body={model}({values}))'), model, model)
    return None


def _updates(package: Package) -> Iterator[tuple[Resource, Method, list[Argument]]]:
    """The methods that update one model, and the text properties to show with each."""
    for resource in package.resources:
        for method in resource.methods:
            if method.verb in {"PUT", "PATCH"} and method.body is not None and _takes_one_id(method):
                fields = [field for field in method.body.fields if field.is_required] or list(method.body.fields[:1])
                if fields and all(field.type == Builtin("str") for field in fields):
                    yield resource, method, fields


def _example(package: Package, resource: Resource, method: Method, arguments: str) -> Example:
    type_ = methods.item(method)
    result = "item"
    attribute = "item"
    if isinstance(type_, ModelType):
        module = next(m for m in package.models if any(c.name == type_.name for c in m.classes))
        model = next(c for c in module.classes if c.name == type_.name)
        result = str(module.name)
        names = [str(field.name) for field in model.fields] if isinstance(model, Model) else []
        attribute = f"{result}.{'name' if 'name' in names else names[0]}" if names else result
    return Example(Source(f"client.{resource.name}.{method.name}({arguments})"), Source(result), Source(attribute))


def part(package: Package) -> Example | None:
    """The first call that sends a file among other parts, up to the file: whatever else it needs is text."""
    for resource in package.resources:
        for method in resource.methods:
            body = method.body
            if body is None or not body.content_type.startswith("multipart/") or method.arguments:
                continue
            file = next((field for field in body.fields if _takes_files(field.type)), None)
            others = [field for field in body.fields if field.is_required and field is not file]
            if file is not None and all(field.type in (Builtin("str"), _TEXT_PART) for field in others):
                given = "".join(f'{field.name}="…", ' for field in others)
                call = Source(f"client.{resource.name}.{method.name}({given}{file.name}=")
                return Example(call, Source(file.name), Source(file.name))
    return None


_TEXT_PART = union(Builtin("str"), PART)


def _takes_files(type_: Type) -> bool:
    return isinstance(type_, UnionOf) and {PART, BINARY} <= set(type_.members)


def uncalled(example: Example) -> Source:
    """The method of the example, not called."""
    return Source(example.call.partition("(")[0])


def below_client(example: Example) -> Source:
    """The example's call on another client."""
    return Source(example.call.partition(".")[2])


def with_argument(example: Example, argument: str) -> Source:
    """The example's call with one more argument of our own."""
    head = example.call[:-1]
    return Source(f"{head}{'' if head.endswith('(') else ', '}{argument})")
