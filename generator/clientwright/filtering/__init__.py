"""What of a document its client goes without, because the configuration, the command line or the document says so.

`find_left_out(document, settings, report)` names the operations, each with the reason, and the schemas that only these
need; `pardon` drops the findings about them, and `keep` gives the API without them.
"""

from __future__ import annotations

import difflib
from collections.abc import Mapping

from msgspec import Struct, field
from msgspec.structs import replace

from clientwright.config import ClientSettings, Filter
from clientwright.diagnostics import Report
from clientwright.filtering.listing import Listed, list_operations
from clientwright.filtering.reach import needed_only_by, schema_section
from clientwright.model import Api
from clientwright.parser.extensions import IGNORE
from clientwright.pointer import Pointer
from clientwright.source.copying import copy_value
from clientwright.source.document import Document
from clientwright.source.positions import Tokens


class Omission(Struct, frozen=True):
    """An operation that is left out, why, and the setting that decides about it."""

    operation: Listed
    why: str
    setting: str


class LeftOut(Struct, frozen=True):
    """The operations that a client goes without, by key (`GET /cycles`), and the schemas that only they need."""

    operations: Mapping[str, Omission] = field(default_factory=dict)
    schemas: Mapping[str, Pointer] = field(default_factory=dict)
    places: frozenset[Tokens] = frozenset()
    """Where all of these stand."""


def find_left_out(document: Document, settings: ClientSettings, report: Report) -> LeftOut:
    """What the client goes without; a filter that matches nothing is an error."""
    listed = tuple(list_operations(document))
    for name, filters in (("include", settings.include), ("exclude", settings.exclude)):
        for filter_ in filters:
            _check(name, filter_, listed, document, report)
    found = {entry.key: omission for entry in listed if (omission := _omission(entry, settings)) is not None}
    kept = tuple(entry for entry in listed if entry.key not in found)
    if found and not kept:
        hint = "each operation is left out by `include`, `exclude`, or its own settings"
        report.error("nothing-left", document.node.pointer, "the filters leave no operation for a client", hint=hint)
    if not found:
        return LeftOut()
    without = tuple(omission.operation for omission in found.values())
    schemas = needed_only_by(document, without, kept)
    section = schema_section(document)
    places = {entry.node.pointer.tokens for entry in without} - {entry.node.pointer.tokens for entry in kept}
    return LeftOut(
        found,
        {name: Pointer(document.name, (*section, name)) for name in schemas},
        frozenset(places | {(*section, name) for name in schemas}),
    )


def _omission(entry: Listed, settings: ClientSettings) -> Omission | None:
    """Why the client goes without the operation, or `None` where it has it: its own settings come first."""
    for key in filter(None, (entry.id, entry.key)):
        ignore = settings.operations[key].ignore if key in settings.operations else None
        setting = f'operations."{key}".ignore'
        if ignore is not None:
            return Omission(entry, f"`{setting}` is `true`", setting) if ignore else None
    for exclude in settings.exclude:
        if exclude.matches(entry.values(exclude.kind)):
            return Omission(entry, f"`exclude` has `{exclude.text}`", "exclude")
    if settings.include and not any(include.matches(entry.values(include.kind)) for include in settings.include):
        return Omission(entry, "no filter of `include` matches it", "include")
    for extension in IGNORE:
        if entry.node.flag(extension):
            return Omission(entry, f"the document has `{extension}`", f'operations."{entry.id or entry.key}".ignore')
    return None


def _check(option: str, filter_: Filter, listed: tuple[Listed, ...], document: Document, report: Report) -> None:
    """Report a filter that matches no operation."""
    values = list(dict.fromkeys(value for entry in listed for value in entry.values(filter_.kind)))
    if filter_.matches(tuple(values)):
        return
    near = difflib.get_close_matches(filter_.pattern, values, n=1)
    others = [kind for kind in ("tag", "path", "id") if any(filter_.matches(entry.values(kind)) for entry in listed)]
    hint = f"did you mean `{others[0]}:{filter_.pattern}`?" if others else None
    hint = f"did you mean `{filter_.kind}:{near[0]}`?" if near else hint
    place = filter_.place or document.node.pointer
    report.error("unused-filter", place, f"`{filter_.text}` of `{option}` matches no operation", hint=hint)


# --- What follows from it --------------------------------------------------------------------------------------------


def pardon(left_out: LeftOut, report: Report) -> frozenset[Tokens]:
    """Drop the findings about what is left out; gives back those places of it that had errors."""
    inside = [(finding, _place_of(finding.place, left_out)) for finding in report]
    report.diagnostics[:] = [finding for finding, place in inside if place is None]
    return frozenset(place for finding, place in inside if place is not None and finding.severity == "error")


def _place_of(place: object, left_out: LeftOut) -> Tokens | None:
    """The operation or schema which is left out that a place lies in."""
    tokens = place.tokens if isinstance(place, Pointer) else ()
    return next((tokens[:n] for n in range(2, len(tokens) + 1) if tokens[:n] in left_out.places), None)


def cut(document: Document, places: frozenset[Tokens]) -> Document:
    """The document without these members: what is broken in them must not be read."""
    if not places:
        return document
    root = copy_value(document.root)
    for tokens in places:
        holder = root
        for token in tokens[:-1]:
            holder = holder.get(token) if isinstance(holder, dict) else None
        if isinstance(holder, dict):
            holder.pop(tokens[-1], None)
    return replace(document, root=root)


def keep(api: Api, left_out: LeftOut) -> Api:
    """The API without what is left out."""
    return replace(
        api,
        operations=tuple(operation for operation in api.operations if operation.key not in left_out.operations),
        schemas=tuple(definition for definition in api.schemas if definition.name not in left_out.schemas),
        webhooks=tuple(webhook for webhook in api.webhooks if webhook.operation not in left_out.operations),
    )
