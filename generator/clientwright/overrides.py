"""What the configuration says about single operations and tags, put over what the document says.

`override(api, settings, lock, report)` gives the API with the pagination that the user wants, or that an earlier run
published; names are for later.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator, Mapping
from typing import Literal

from msgspec.structs import replace

from clientwright.config import ClientSettings, PaginationSettings
from clientwright.diagnostics import Report
from clientwright.lockfile import Lock
from clientwright.model import Api, ArraySchema, GivenName, Operation, Pagination, Schema, SchemaDefinition
from clientwright.model.answers import answer_schema, at, is_integer, start_of
from clientwright.parser.pagination import describe
from clientwright.pointer import Pointer


def override(api: Api, settings: ClientSettings, lock: Lock, report: Report) -> Api:
    """The API as the settings want it, else as the lock pins it; settings for what is not there are reported."""
    keys = [key for operation in api.operations for key in (operation.key, operation.id) if key]
    _check("operation", settings.operations, keys, api, report)
    _check("tag", settings.tags, [tag for operation in api.operations for tag in operation.tags], api, report)
    return replace(
        api,
        operations=tuple(_override(operation, api, settings, lock, report) for operation in api.operations),
        schemas=tuple(_with_name(definition, settings) for definition in api.schemas),
    )


def _with_name(definition: SchemaDefinition, settings: ClientSettings) -> SchemaDefinition:
    """The schema with the name that the configuration gives it, as if the document did: what lies inside follows it."""
    place = str(definition.pointer)
    name = settings.for_schema(definition.name, place).name
    if name is None:
        return definition
    key = f'"{place}"' if place in settings.schemas else definition.name
    given = GivenName(name, f"schemas.{key}.name")
    annotations = replace(definition.schema.annotations, given_name=given)
    return replace(definition, schema=replace(definition.schema, annotations=annotations))


def _check(what: str, named: Iterable[str], known: list[str], api: Api, report: Report) -> None:
    """Warn of settings for what the document does not have."""
    for name in named:
        if name not in known:
            near = difflib.get_close_matches(name, known, n=1)
            message = f"the configuration names the {what} `{name}`, which the document does not have"
            report.warning("unused-setting", api.pointer, message, hint=f"did you mean `{near[0]}`?" if near else None)


def _override(operation: Operation, api: Api, settings: ClientSettings, lock: Lock, report: Report) -> Operation:
    found = settings.for_operation(operation.id, operation.key)
    match found.pagination, lock.pagination.get(operation.key):
        case None, None:
            return operation
        case None, pinned if pinned is not None:
            return _pinned(operation, pinned, api)
        case False, _:
            return replace(operation, pagination=None, pagination_reason="none; the configuration says so")
        case PaginationSettings() as wanted, _:
            pages = _fit(operation, wanted, api)
            if isinstance(pages, Pagination):
                return replace(operation, pagination=pages, pagination_reason=f"{describe(pages)}; {_SAYS_SO}")
            for message, hint in pages:
                report.error("wrong-pagination", operation.pointer, message, hint=hint)
    return operation


_SAYS_SO = "the configuration says so"


def _pinned(operation: Operation, pinned: PaginationSettings | Literal[False], api: Api) -> Operation:
    """The operation as an earlier run paged it, or by rule where the document does not allow that any more."""
    pages = None if pinned is False else _fit(operation, pinned, api)
    if isinstance(pages, list) or pages == operation.pagination:
        return operation
    by_rule = describe(operation.pagination) if operation.pagination else "none"
    pinned_to = describe(pages) if pages else "none"
    reason = f"{pinned_to}; clientwright.lock pins it, and by rule it would be: {by_rule}"
    return replace(operation, pagination=pages, pagination_reason=reason)


Fault = tuple[str, str | None]
"""What is wrong, and what may help."""


def _fit(operation: Operation, wanted: PaginationSettings, api: Api) -> Pagination | list[Fault]:
    """The pagination that is wanted, or why the operation does not allow it."""
    definitions = {definition.pointer: definition.schema for definition in api.schemas}
    faults = [*_parameter_faults(operation, wanted), *_place_faults(operation, wanted, definitions)]
    if faults:
        return faults
    schemas = [p.schema for p in operation.parameters if f"query:{p.name}" == wanted.parameter]
    usual = 1 if wanted.style == "page" else 0
    start = start_of(schemas[0], usual, definitions) if schemas and wanted.style in ("page", "offset") else usual
    return Pagination(
        style=wanted.style,
        parameter=_name(wanted.parameter),
        page_size=_name(wanted.page_size),
        start=start if wanted.start is None else wanted.start,
        items=_path(wanted.items),
        next=_path(wanted.next),
        more=_path(wanted.more),
    )


def _parameter_faults(operation: Operation, wanted: PaginationSettings) -> Iterator[Fault]:
    """What is wrong with the parameters that ask for a page."""
    known = [f"query:{parameter.name}" for parameter in operation.parameters if parameter.location == "query"]
    needs_parameter = wanted.style in ("page", "offset", "cursor")
    if needs_parameter and wanted.parameter is None:
        yield f"the configuration pages `{operation.key}` by {wanted.style} and does not say which parameter", None
    for key in (wanted.parameter, wanted.page_size):
        if key is not None and key not in known:
            near = difflib.get_close_matches(key, known, n=1)
            message = f"the configuration pages `{operation.key}` by `{key}`, which the operation does not take"
            yield message, f"did you mean `{near[0]}`?" if near else None


def _place_faults(
    operation: Operation, wanted: PaginationSettings, definitions: Mapping[Pointer, Schema]
) -> Iterator[Fault]:
    """What is wrong with the places in the answer."""
    subject = f"the configuration pages `{operation.key}`"
    answer = answer_schema(operation, definitions)
    numbers = [p.schema for p in operation.parameters if f"query:{p.name}" == wanted.parameter]
    is_counted = wanted.style in ("page", "offset")
    if is_counted and numbers and not is_integer(numbers[0], definitions):
        yield f"{subject} by `{wanted.parameter}`, which is no integer", None
    if not isinstance(at(answer, _path(wanted.items), definitions), ArraySchema):
        where = f"an array at `{wanted.items}`" if wanted.items else "an array"
        yield f"{subject}, which does not answer with {where}", "`items` says where the items are"
    if wanted.style in ("cursor", "url") and wanted.next is None:
        yield f"{subject} by {wanted.style}, and does not say where the next one is", "add `next`"
    for place in (wanted.next, wanted.more):
        if place is not None and at(answer, _path(place), definitions) is None:
            yield f"{subject} by `{place}`, which its answer does not have", None


def _name(parameter: str | None) -> str | None:
    return None if parameter is None else parameter.partition(":")[2]


def _path(place: str | None) -> tuple[str, ...]:
    """The names in a JSON pointer (RFC 6901)."""
    return tuple(part.replace("~1", "/").replace("~0", "~") for part in (place or "").split("/")[1:])
