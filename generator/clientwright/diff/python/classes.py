"""Classes for what is sent and received: their names, fields and members."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from msgspec import Struct

from clientwright.diff.model import Level
from clientwright.diff.python.effects import Effect, stays_as
from clientwright.diff.python.places import place_of_field
from clientwright.diff.python.types import Fitting, alike, renamed, shown
from clientwright.diff.python.uses import Use, bases_of, uses
from clientwright.diff.wire.describe import describe
from clientwright.encoders import Identifier
from clientwright.package import NONE, UNSET, Alias, Enum, Field, Model, ModelClass, Package, Type, is_nullable, union
from clientwright.source.document import Node


class _Both(Struct, frozen=True):
    """One class in both clients."""

    old: ModelClass
    new: ModelClass
    use: Use
    bases: Mapping[Identifier, Identifier]
    """The class that each class of the new client extends."""
    names: Mapping[Identifier, Identifier]
    place: str
    """Where it stands in the new document, in words."""
    earlier: frozenset[str]
    """The names of earlier versions that the new client's classes go by."""

    def effect(
        self, rule: str, level: Level, phrase: str, signatures: tuple[str | None, str | None], subject: str = ""
    ) -> Effect:
        """An effect on who uses the class."""
        places = (self.old.pointer, self.new.pointer)
        return Effect(rule, level, subject or self.place, phrase, signatures, places)


def compare_classes(
    old: Package, new: Package, names: Mapping[Identifier, Identifier], roots: tuple[Node, Node]
) -> Iterator[Effect]:
    """The effects on who uses the classes; `names` gives their new names."""
    theirs = {class_.name: class_ for module in new.models for class_ in module.classes}
    used, bases = uses(new), bases_of(new)
    earlier = frozenset(one.name for one in new.earlier if one.kind == "model")
    is_renamed = any(name != other for name, other in names.items())
    for class_ in (class_ for module in old.models for class_ in module.classes):
        if class_.name in names:
            other = theirs[names[class_.name]]
            if not is_renamed and _is_same(class_, other):
                continue
            place = describe(other.pointer, roots[1])
            yield from _compare(_Both(class_, other, used.get(other.name, Use()), bases, names, place, earlier))
        else:
            phrase, places = f"the class `{class_.name}` is gone", (class_.pointer, None)
            subject, signatures = describe(class_.pointer, roots[0]), (class_.name, None)
            yield Effect("python-class-removed", "breaking", subject, phrase, signatures, places)


def _is_same(old: ModelClass, new: ModelClass) -> bool:
    """Whether nobody can tell two classes of one name apart, where other classes kept their names, too."""
    match old, new:
        case Model(), Model():
            return (old.fields, old.inherited, old.base) == (new.fields, new.inherited, new.base)
        case Enum(), Enum():
            return old.members == new.members
        case _:
            return False


def _compare(both: _Both) -> Iterator[Effect]:
    old, new = both.old, both.new
    if old.name != new.name:
        level, stays = stays_as(old.name in both.earlier)
        phrase = f"the class `{old.name}` is now called `{new.name}`{stays}"
        yield both.effect("python-class-renamed", level, phrase, (old.name, new.name))
    match old, new:
        case Model(), Model():
            yield from _compare_fields(old, new, both)
            if old.base is not None and both.names.get(old.base, old.base) != new.base:
                phrase = f"`{new.name}` is no longer a `{old.base}`"
                yield both.effect("python-base-changed", "breaking", phrase, (old.base, new.base))
        case Enum(), Enum():
            yield from _compare_members(old, new, both)
        case Alias(), Alias():
            yield from _compare_types(both.place, old.type, new.type, both)
        case _:
            kinds = (_kind(old), _kind(new))
            phrase = f"`{new.name}` is {kinds[1]} now, and not {kinds[0]}"
            yield both.effect("python-class-kind-changed", "breaking", phrase, kinds)


def _kind(class_: ModelClass) -> str:
    match class_:
        case Model():
            return "a class with fields"
        case Enum():
            return "an enum"
        case Alias():
            return "an alias"


# --- Fields ----------------------------------------------------------------------------------------------------------


def _compare_fields(old: Model, new: Model, both: _Both) -> Iterator[Effect]:
    mine, theirs = ({field.wire: field for field in (*m.inherited, *m.fields)} for m in (old, new))
    named = {field.name: wire for wire, field in theirs.items() if wire not in mine}
    stays = {wire: wire if wire in theirs else named.get(field.name, wire) for wire, field in mine.items()}
    for wire, field in mine.items():
        subject = place_of_field(both.place, wire)
        if stays[wire] in theirs:
            yield from _compare_field(subject, (old, field), (new, theirs[stays[wire]]), both)
        else:
            phrase = f"the attribute `{field.name}` is gone"
            yield both.effect("python-field-removed", "breaking", phrase, (_shown(old, field), None), subject)
    for wire, field in theirs.items():
        if wire not in stays.values():
            level: Level = "breaking" if field.is_required and both.use.is_sent else "non-breaking"
            phrase = f"the attribute `{field.name}` is new"
            yield both.effect(
                "python-field-added", level, phrase, (None, _shown(new, field)), place_of_field(both.place, wire)
            )


def _compare_field(subject: str, old: tuple[Model, Field], new: tuple[Model, Field], both: _Both) -> Iterator[Effect]:
    (_, was), (_, is_) = old, new
    types = (_full(was), _full(is_))
    if was.name == is_.name and renamed(types[0], both.names) == types[1]:
        return
    signatures = (_shown(*old), _shown(*new))
    if was.name != is_.name:
        level, stays = stays_as(was.name in [earlier.name for earlier in is_.earlier])
        phrase = f"the attribute `{was.name}` is now called `{is_.name}`{stays}"
        yield both.effect("python-field-renamed", level, phrase, signatures, subject)
    yield from _compare_types(subject, *types, both, signatures)


def _full(field: Field) -> Type:
    """The type of the attribute; what is left out is `Unset` where `None` means `null`."""
    return field.type if field.is_required else union(field.type, UNSET if is_nullable(field.type) else NONE)


def _shown(model: Model, field: Field) -> str:
    return f"{model.name}.{field.name}: {shown(_full(field))}"


def _compare_types(
    subject: str, old: Type, new: Type, both: _Both, signatures: tuple[str, str] | None = None
) -> Iterator[Effect]:
    """The effect of another annotation: who reads must be ready for no more, who writes may give no less."""
    was = renamed(old, both.names)
    if alike(was, new):
        return
    reads = both.use.is_received and not Fitting(both.bases, is_of_json=True).holds(new, was)
    writes = both.use.is_sent and not Fitting(both.bases).holds(was, new)
    level: Level = "breaking" if reads or writes else "non-breaking"
    phrase = f"has the type `{shown(new)}`, and not `{shown(old)}`"
    yield both.effect("python-field-type-changed", level, phrase, signatures or (shown(old), shown(new)), subject)


# --- Members ---------------------------------------------------------------------------------------------------------


def _compare_members(old: Enum, new: Enum, both: _Both) -> Iterator[Effect]:
    mine, theirs = ({member.value: member.name for member in enum.members} for enum in (old, new))
    earlier = {(member.value, one.name) for member in new.members for one in member.earlier}
    for value, name in mine.items():
        if value not in theirs:
            phrase = f"the member `{old.name}.{name}` is gone"
            yield both.effect("python-member-removed", "breaking", phrase, (f"{old.name}.{name}", None))
        elif theirs[value] != name:
            signatures = (f"{old.name}.{name}", f"{new.name}.{theirs[value]}")
            level, stays = stays_as((value, str(name)) in earlier)
            phrase = f"the member `{name}` is now called `{theirs[value]}`{stays}"
            yield both.effect("python-member-renamed", level, phrase, signatures)
    for value, name in theirs.items():
        if value not in mine:
            phrase = f"the member `{new.name}.{name}` is new"
            yield both.effect("python-member-added", "non-breaking", phrase, (None, f"{new.name}.{name}"))
