"""Settings of names for what the document does not have: a misspelled one would do nothing, and say nothing."""

from __future__ import annotations

import difflib
from collections.abc import Collection, Iterable, Iterator

from clientwright.config import ClientSettings, SchemaSettings
from clientwright.diagnostics import Report
from clientwright.naming import Names
from clientwright.pointer import Pointer


def note_unused_names(names: Names, components: Iterable[str], settings: ClientSettings, report: Report) -> None:
    """Warn of arguments, schemas, fields and members that the settings name, and nobody else does."""
    for what, name, known in (*_of_operations(names, settings), *_of_schemas(names, set(components), settings)):
        near = difflib.get_close_matches(name, known, n=1)
        message = f"the configuration names {what} `{name}`, which the document does not have"
        hint = f"did you mean `{near[0]}`?" if near else None
        report.warning("unused-setting", names.api.pointer, message, hint=hint)


Unknown = tuple[str, str, Collection[str]]
"""What is named, by which name, and the names that there are."""


def _of_operations(names: Names, settings: ClientSettings) -> Iterator[Unknown]:
    for operation in names.api.operations:
        known = (*names.arguments[operation.key], *names.shared)
        for name in settings.for_operation(operation.id, operation.key).arguments:
            if name not in known:
                yield f"of `{operation.key}` the argument", name, known


def _of_schemas(names: Names, components: set[str], settings: ClientSettings) -> Iterator[Unknown]:
    places: dict[str, Pointer] = {}
    for model, _ in names.classes:
        places |= {str(model.schema.pointer): model.schema.pointer}
        places |= {model.component: model.schema.pointer} if model.component else {}
    for key, said in settings.schemas.items():
        if key in places:
            yield from _inside(key, said, places[key], names)
        elif key.rpartition("/")[2] not in components:
            yield "the schema", key, (*components, *places)


def _inside(key: str, said: SchemaSettings, place: Pointer, names: Names) -> Iterator[Unknown]:
    fields, members = names.fields.get(place, {}), [str(value) for value in names.members.get(place, {})]
    yield from ((f"of `{key}` the property", name, fields) for name in said.fields if name not in fields)
    yield from ((f"of `{key}` the value", name, members) for name in said.members if name not in members)
