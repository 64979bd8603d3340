"""Which classes of two clients are the same ones, whatever they are called."""

from __future__ import annotations

from clientwright.diff.python.places import blank
from clientwright.diff.python.types import shown
from clientwright.encoders import Identifier
from clientwright.package import Alias, Enum, Model, ModelClass, Package


def class_names(old: Package, new: Package) -> dict[Identifier, Identifier]:
    """The new names of the classes that both clients have, where both have the name, the name itself.

    A name that is gone belongs to the class that stands at its place, or that is the same but for its name and place.
    """
    mine, theirs = _classes_of(old), _classes_of(new)
    kept = {class_.name for class_ in mine.values()} & {class_.name for class_ in theirs.values()}
    names = {name: name for name in kept}
    lost = {place: class_ for place, class_ in mine.items() if class_.name not in kept}
    won = {place: class_ for place, class_ in theirs.items() if class_.name not in kept}
    names |= {class_.name: won[place].name for place, class_ in lost.items() if place in won}
    shapes = {_shape(class_): class_.name for place, class_ in won.items() if place not in lost}
    return names | {
        class_.name: shapes[_shape(class_)]
        for place, class_ in lost.items()
        if place not in won and _shape(class_) in shapes
    }


def _classes_of(package: Package) -> dict[tuple[str, ...], ModelClass]:
    """The classes by their places."""
    return {blank(class_.pointer): class_ for module in package.models for class_ in module.classes}


def _shape(class_: ModelClass) -> tuple[object, ...]:
    """What two classes have in common where they are the same but for their names."""
    match class_:
        case Model():
            return ("model", *sorted((field.wire, field.is_required) for field in (*class_.inherited, *class_.fields)))
        case Enum():
            return ("enum", *sorted(str(member.value) for member in class_.members))
        case Alias():
            return ("alias", shown(class_.type))
