"""Changes that people read as one: the same thing happened to several properties of a model, or in several operations.

    NetworkSettings: `Bridge`, `Gateway` and `HairpinMode` were removed
    GET /images/get, POST /images/load: query parameter `platform`: the type went from string to array

Reports for people tell groups, those for programs each change.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct

from clientwright.diff.model import Change, Level

_NAMED = 8
"""So many members of a group are named in its sentence."""
_OWNED = re.compile(
    r"(?P<part>.+ parameter) `(?P<parameter>[^`]+)`"
    r"|(?P<operation>[A-Z]+ /\S*: answer) (?P<status>\w+)"
    r"|(?P<owner>.+)(?:\.|, )(?P<name>[^.,`\s][^.,`]*)"
)
_OF_OPERATION = re.compile(r"(?P<name>[A-Z]+ /\S*): (?P<owner>.+)")
_PARTS = re.compile(r"(?P<operation>.+): (?P<what>[a-z]+ parameters|answers)")
_ATTRIBUTE = re.compile(r"the (attribute|argument) `[^`]+` is (gone|new)")
_WAS = re.compile(r"was (removed|added)(.*)", re.DOTALL)


class Group(Struct, frozen=True):
    """Changes of one rule and level that are told in one sentence; a single change is a group, too."""

    changes: tuple[Change, ...]
    subject: str
    phrase: str
    names: tuple[str, ...] = ()
    """What tells each of the changes from the others; nothing for a single one."""

    @property
    def level(self) -> Level:
        """The level of each of the changes."""
        return self.changes[0].level

    @property
    def is_same_in_python(self) -> bool:
        """Whether the changes have one before and one after in Python."""
        return len({change.signatures for change in self.changes}) == 1

    @property
    def is_of_operations(self) -> bool:
        """Whether the subject names all operations that the changes reach."""
        return all(change.operations in ((), (change.subject.partition(": ")[0],)) for change in self.changes)

    @property
    def operations(self) -> tuple[str, ...]:
        """The operations that any of the changes reaches."""
        return tuple(dict.fromkeys(key for change in self.changes for key in change.operations))


def grouped(changes: Iterable[Change]) -> list[Group]:
    """The changes in groups, in the order of the first change of each."""
    every = list(changes)
    found: dict[int, Group] = {}
    left = list(range(len(every)))
    for split, tell in ((_owned, _tell_members), (_of_operation, _tell_places)):
        together: dict[tuple[object, ...], list[tuple[int, str]]] = {}
        for index in left:
            change = every[index]
            for owner, name in split(change):
                key: tuple[object, ...] = (
                    change.wire,
                    change.python,
                    change.rule,
                    change.approval,
                    change.hint,
                    owner,
                    _shape(phrase_of(change)),
                )
                together.setdefault(key, []).append((index, name))
        taken: set[int] = set()
        for key, members in together.items():
            if len(members) > 1:
                numbers = [index for index, _ in members]
                found[numbers[0]] = tell(
                    tuple(every[index] for index in numbers), str(key[-2]), [n for _, n in members]
                )
                taken.update(numbers)
        left = [index for index in left if index not in taken]
    found |= {index: Group((every[index],), every[index].subject, phrase_of(every[index])) for index in left}
    return [found[index] for index in sorted(found)]


def phrase_of(change: Change) -> str:
    """The sentence without the subject that it starts with."""
    return change.message.removeprefix(f"{change.subject}: ")


def _shape(phrase: str) -> str:
    """The phrase without the name of the attribute, which the group lists."""
    return _ATTRIBUTE.sub(r"the \1 is \2", phrase)


def _owned(change: Change) -> Iterator[tuple[str, str]]:
    """The model or the place that the changed thing is a part of, and what it is called there."""
    match = _OWNED.fullmatch(change.subject)
    if match is not None:
        part = match["part"] or match["operation"]
        yield f"{part}s" if part else match["owner"], match["parameter"] or match["status"] or match["name"]


def _of_operation(change: Change) -> Iterator[tuple[str, str]]:
    """What changed in an operation, and the operation."""
    match = _OF_OPERATION.fullmatch(change.subject)
    if match is not None:
        yield match["owner"], match["name"]


def _tell_members(changes: tuple[Change, ...], owner: str, names: Sequence[str]) -> Group:
    phrase, listed = phrase_of(changes[0]), _listed([f"`{name}`" for name in names])
    if part := _PARTS.fullmatch(owner):
        owner, listed = part["operation"], f"{part['what']} {listed}"
    if len({phrase_of(change) for change in changes}) == len(set(names)) == 1:  # the same of several classes
        return Group(changes, changes[0].subject, phrase, tuple(names))
    if was := _WAS.fullmatch(phrase):
        told = f"{listed} were {was[1]}{was[2]}"
    elif attribute := _ATTRIBUTE.fullmatch(phrase):
        ours = [name for change in changes for name in re.findall("`([^`]+)`", phrase_of(change))[:1]]
        told = f"the {attribute[1]}s {_listed([f'`{name}`' for name in ours])} are {attribute[2]}"
    else:
        told = f"{listed}: {phrase}"
    return Group(changes, owner, told, tuple(names))


def _tell_places(changes: tuple[Change, ...], what: str, names: Sequence[str]) -> Group:
    return Group(changes, f"{_listed(names)}: {what}", phrase_of(changes[0]), tuple(names))


def _listed(names: Sequence[str]) -> str:
    more = len(names) - _NAMED
    if more > 1:
        return f"{', '.join(names[:_NAMED])} and {more} more"
    return f"{', '.join(names[:-1])} and {names[-1]}"
