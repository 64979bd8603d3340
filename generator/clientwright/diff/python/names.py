"""Which classes of two clients are the same ones, whatever they are called."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from clientwright.diff.python.places import blank
from clientwright.diff.python.types import shown
from clientwright.encoders import Identifier
from clientwright.package import Alias, Enum, Model, ModelClass, Package

Classes: TypeAlias = dict[tuple[str, ...], ModelClass]
"""Classes by their places."""


def class_names(old: Package, new: Package) -> dict[Identifier, Identifier]:
    """The new names of the classes that stand at the same place of both documents, or are the same but for that."""
    mine, theirs = classes_of(old), classes_of(new)
    names = {class_.name: theirs[place].name for place, class_ in mine.items() if place in theirs}
    return names | _renamed(mine, theirs, names)


def classes_of(package: Package) -> Classes:
    """The classes by their places."""
    return {blank(class_.pointer): class_ for module in package.models for class_ in module.classes}


def _renamed(mine: Classes, theirs: Classes, names: Mapping[Identifier, Identifier]) -> dict[Identifier, Identifier]:
    """The new names of classes that stand elsewhere now, and have the same fields or members as one that is new."""
    won = {_shape(class_): class_.name for place, class_ in theirs.items() if place not in mine}
    lost = [class_ for place, class_ in mine.items() if place not in theirs]
    return {class_.name: won[_shape(class_)] for class_ in lost if _shape(class_) in won and class_.name not in names}


def _shape(class_: ModelClass) -> tuple[object, ...]:
    """What two classes have in common where they are the same but for their names."""
    match class_:
        case Model():
            return ("model", *sorted((field.wire, field.is_required) for field in (*class_.inherited, *class_.fields)))
        case Enum():
            return ("enum", *sorted(str(member.value) for member in class_.members))
        case Alias():
            return ("alias", shown(class_.type))
