"""Which classes callers make, and which they are given."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct

from clientwright.encoders import Identifier
from clientwright.package import Alias, Model, Package, Type, classes_in


class Use(Struct, frozen=True):
    """Whether callers make values of a class, and whether they are given some."""

    is_sent: bool = False
    is_received: bool = False


def uses(package: Package) -> dict[Identifier, Use]:
    """The use of each class that a method or a webhook has to do with."""
    methods = [method for resource in package.resources for method in resource.methods]
    arguments = [argument.type for method in methods for argument in method.arguments]
    bodies = [body.type for method in methods if method.body for body in method.body.all]
    answers = [type_ for method in methods for answer in method.answers for _, type_ in answer.contents]
    answers += [hook.type for hook in package.webhooks]
    sent, received = _reached((*arguments, *bodies), package), _reached(answers, package)
    return {name: Use(name in sent, name in received) for name in sent | received}


def bases_of(package: Package) -> dict[Identifier, Identifier]:
    """The class that each class extends, where it does."""
    classes = (class_ for module in package.models for class_ in module.classes)
    return {class_.name: class_.base for class_ in classes if isinstance(class_, Model) and class_.base is not None}


def _reached(types: Iterable[Type], package: Package) -> set[Identifier]:
    """The classes that some types name, and those that these have in turn."""
    inner: dict[Identifier, list[Type]] = {}
    for module in package.models:
        for class_ in module.classes:
            match class_:
                case Model():
                    inner[class_.name] = [field.type for field in (*class_.inherited, *class_.fields)]
                case Alias():
                    inner[class_.name] = [class_.type]
                case _:
                    inner[class_.name] = []
    stack = [name for type_ in types for name in classes_in(type_)]
    seen: set[Identifier] = set()
    while stack:
        name = stack.pop()
        if name not in seen:
            seen.add(name)
            stack += [held for type_ in inner.get(name, ()) for held in classes_in(type_)]
    return seen
