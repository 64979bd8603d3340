"""How the careful decoder chooses among the members of a union or a choice.

Members that cannot hold this kind of JSON value are out. A single one left is read as
if there were no union, so that its good parts survive; models are told apart by their
tags; among others the one that reads without mismatch, knows most of the fields and
asks for most of them wins. Where none does, the value stays plain, with one mismatch.
"""

from collections.abc import Callable
from typing import Any, TypeAlias

import msgspec

from .choices import flat
from .leaves import Path, Reader, describe, plain, pointer, show, wrong
from .members import Sorted, is_foreign, looseness
from .mismatch import Mismatch
from .models import EXTRA, Model

ReaderOf: TypeAlias = Callable[[Any], Reader]
"""Gives the reader of a type."""


def union(members: tuple[Any, ...], reader: ReaderOf) -> Reader:
    """The reader of a union of these types, whose own readers `reader` gives.

    The members are looked at when a value is first read: choices may name themselves.
    """
    known: list[_Union] = []

    def read_union(raw: Any, path: Path, found: list[Mismatch]) -> Any:
        if not known:
            known.append(_Union(members, reader))
        return known[0].read(raw, path, found)

    return read_union


class _Union:
    """A union that knows its members."""

    def __init__(self, members: tuple[Any, ...], reader: ReaderOf) -> None:
        forms = [form for form in flat(members) if form is not msgspec.UnsetType]
        values = [form for form in forms if form is not type(None)] or forms
        self.expected = " or ".join(dict.fromkeys(describe(form) for form in values))
        self.members = Sorted(forms)
        self.reader = reader

    def read(self, raw: Any, path: Path, found: list[Mismatch]) -> Any:
        """The value as the member that it is, or else as it came."""
        forms = self.members.candidates(raw)
        if len(forms) == 1:
            return self.reader(forms[0])(raw, path, found)
        best: Any = None
        lowest: tuple[int, bool, int] | None = None
        for form in forms:
            if is_foreign(form, raw):
                continue
            trial: list[Mismatch] = []
            value = self.reader(form)(raw, path, trial)
            is_rounded = type(raw) is int and type(value) is float
            rank = (_unknown_fields(value), is_rounded, looseness(value))
            if not trial and (lowest is None or rank < lowest):
                best, lowest = value, rank
        return self._refuse(raw, path, found) if lowest is None else best

    def _refuse(self, raw: Any, path: Path, found: list[Mismatch]) -> Any:
        """The plain value, after noting what tag it lacks, or that it fits nowhere."""
        field = self.members.tag_field
        if not field or not isinstance(raw, dict) or self.members.has_untagged:
            return wrong(raw, self.expected, path, found)
        got = show(raw[field]) if field in raw else "nothing"
        tags = " or ".join(repr(tag) for tag in self.members.tags)
        if field in raw and raw[field] in self.members.tags:
            return wrong(raw, self.expected, path, found)
        found.append(Mismatch(pointer((path, field)), tags, got))
        return plain(raw)


def _unknown_fields(value: Any) -> int:
    return len(vars(value).get(EXTRA, ())) if isinstance(value, Model) else 0
