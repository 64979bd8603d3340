"""Pagination, inferred: a list operation with a parameter that tells pages apart, and an answer to go on from.

`GET /books` with `query:page` that answers with an array has pages by number. What is less plain than that needs two
signs: a cursor is asked for and given, an offset stands beside a limit, and a list in an object is told by its name or
by a count beside it. Where the answer has the address of the next page, and a token is among the parameters, numbers
and offsets are the client's own affair. Anything else is for the configuration to say.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from msgspec.structs import replace

from clientwright.model import (
    ArraySchema,
    BooleanSchema,
    ObjectSchema,
    Operation,
    Pagination,
    Parameter,
    Schema,
    SchemaDefinition,
    StringSchema,
)
from clientwright.model.answers import answer_schema, at, bare, is_integer, names_in, start_of
from clientwright.pointer import Pointer

Definitions = Mapping[Pointer, Schema]

_PAGE = {"page", "pagenumber", "pageno", "pagenum", "pageindex"}
_PAGE_SIZE = {"pagesize", "perpage", "limit", "itemsperpage", "pagelimit", "resultsperpage"}
_MOST = _PAGE_SIZE | {"maxresults", "count", "size", "take", "top", "rows"}
_OFFSET = {"offset", "skip", "startat"}
_CURSOR = {"cursor", "pagecursor", "startcursor", "pagetoken", "nextpagetoken", "nexttoken", "continuationtoken"}
_CURSOR |= {"nextcursor", "after", "aftercursor", "marker", "nextmarker"}
_NEXT_CURSOR = {"nextcursor", "nextpagetoken", "nexttoken", "continuationtoken", "nextcontinuationtoken"}
_NEXT_CURSOR |= {"endcursor", "nextmarker", "after"}
_NEXT_URL = {"nexturl", "nexturi", "nexthref", "nextlink", "nextpageurl", "nextpageuri", "nextpagelink"}
_NEXT_URL |= {"odatanextlink"}
_MORE = {"hasmore", "hasnext", "hasnextpage"}
_LISTS = {"items", "data", "results", "value", "values", "records", "entries", "content", "list", "objects", "rows"}
_HINTS = {"total", "totalcount", "totalitems", "totalpages", "totalresults", "count", "page", "pages", "perpage"}
_HINTS |= {"pagesize", "pagenumber", "limit", "offset", "startat", "next"}
_AROUND = {"meta", "metadata", "pagination", "paging", "pageinfo", "links", "cursors", "responsemetadata"}
"""What stands around the cursor, the address and the counts, where these are no properties of the answer itself."""

_TELLING = _PAGE | _MOST | _OFFSET | _CURSOR | _NEXT_CURSOR | _NEXT_URL | _MORE | _LISTS | _HINTS | _AROUND
_TELLING |= {"startingafter", "id", "href"}

Paths = Mapping[tuple[str, ...], Schema]


def infer_pagination(operations: tuple[Operation, ...], schemas: tuple[SchemaDefinition, ...]) -> tuple[Operation, ...]:
    """The operations, each with the pagination that its parameters and its answer speak of."""
    definitions = {definition.pointer: definition.schema for definition in schemas}
    return tuple(_with_pages(operation, definitions) for operation in operations)


def tells_pages(name: str) -> bool:
    """Whether a parameter or a property of that name may have to do with pages."""
    return _word(name) in _TELLING


def _with_pages(operation: Operation, definitions: Definitions) -> Operation:
    found = _infer(operation, definitions)
    return operation if found is None else replace(operation, pagination=found, pagination_reason=describe(found))


def describe(pages: Pagination) -> str:
    """What the pagination is, in words: by `query:page`, from 1; the items are at `/data`."""
    start = f", from {pages.start}" if pages.style in ("page", "offset") else ""
    by = f"by `query:{pages.parameter}`{start}" if pages.parameter else "by the `Link` header"
    if pages.style == "url":
        by = f"by the address at `{_pointer(pages.next)}`"
    if pages.style == "cursor":
        by += f", from `{_pointer(pages.next)}`"
    if pages.more:
        by += f" while `{_pointer(pages.more)}`"
    return f"{by}; " + (f"the items are at `{_pointer(pages.items)}`" if pages.items else "the answer is the items")


def _pointer(path: tuple[str, ...]) -> str:
    return str(Pointer("", path)).removeprefix("#")


def _infer(operation: Operation, definitions: Definitions) -> Pagination | None:
    answer = answer_schema(operation, definitions)
    page = _query_parameter(operation, _PAGE)
    if operation.method != "GET" or answer is None or (page is not None and page.is_required):
        return None
    around = dict(_properties(answer, definitions))
    items = _items(answer, around, definitions)
    if items is None:
        return None
    size = _query_parameter(operation, _PAGE_SIZE) or _query_parameter(operation, _MOST)
    path = _next_url(around)
    is_by_token = path is not None and _query_parameter(operation, _CURSOR) is not None
    found = _by_cursor(operation, around, items, definitions)
    if found is None and not is_by_token:
        found = _by_parameter(operation, page, size, definitions)
    if found is None and path is not None:
        found = Pagination(style="url", next=path)
    if found is None and any(header.lower() == "link" for header in _success_headers(operation)):
        found = Pagination(style="link")
    return found and replace(found, items=items, page_size=size.name if size else None)


def _by_cursor(
    operation: Operation, around: Paths, items: tuple[str, ...], definitions: Definitions
) -> Pagination | None:
    """Pages by a cursor that is asked for and given, or by the `id` of the last item where a flag tells the end."""
    more = next((path for path, schema in around.items() if _is(path, _MORE) and isinstance(schema, BooleanSchema)), ())
    if (parameter := _query_parameter(operation, {"startingafter"})) and more:
        last = (*items, "-1", "id")
        if at(answer_schema(operation, definitions), last, definitions) is not None:
            return Pagination(style="cursor", parameter=parameter.name, next=last, more=more)
    parameter = _query_parameter(operation, _CURSOR)
    path = next((p for p, schema in around.items() if _is(p, _NEXT_CURSOR) and isinstance(schema, StringSchema)), None)
    if parameter is None or parameter.is_required or path is None:
        return None
    return Pagination(style="cursor", parameter=parameter.name, next=path, more=more)


def _by_parameter(
    operation: Operation, page: Parameter | None, size: Parameter | None, definitions: Definitions
) -> Pagination | None:
    """Pages by number, or by an offset that stands beside a limit."""
    if page is not None and is_integer(page.schema, definitions):
        return Pagination(style="page", parameter=page.name, start=start_of(page.schema, 1, definitions))
    offset = _query_parameter(operation, _OFFSET)
    if offset is None or offset.is_required or size is None or not is_integer(offset.schema, definitions):
        return None
    return Pagination(style="offset", parameter=offset.name, start=start_of(offset.schema, 0, definitions))


def _next_url(around: Paths) -> tuple[str, ...] | None:
    """Where the address of the next page is: a name or a format says that it is one."""
    for path, schema in around.items():
        if not isinstance(schema, StringSchema):
            continue
        *around_it, name = path
        is_link = (schema.format or "").startswith(("uri", "url")) or any(_word(part) == "links" for part in around_it)
        if name == "href" and around_it:
            name, is_link = around_it[-1], True
        if _word(name) in _NEXT_URL or (_word(name) == "next" and is_link):
            return path
    return None


def _items(answer: Schema, around: Paths, definitions: Definitions) -> tuple[str, ...] | None:
    """Where the items are, or `None` where that is not plain."""
    if isinstance(answer, ArraySchema):
        return ()
    if not isinstance(answer, ObjectSchema):
        return None
    members = {member.name: bare(member.schema, definitions) for member in answer.properties}
    lists = [name for name, schema in members.items() if isinstance(schema, ArraySchema)]
    named = [name for name in lists if _word(name) in _LISTS]
    if len(named) == 1:
        return (named[0],)
    is_thing = any(_word(name) == "id" for name in members)  # which has a list, and is none
    if (
        len(lists) == 1
        and not is_thing
        and any(_is(path, _HINTS | _MORE | _NEXT_CURSOR | _NEXT_URL) for path in around)
    ):
        return (lists[0],)
    embedded = members.get("_embedded")
    if not lists and isinstance(embedded, ObjectSchema) and len(embedded.properties) == 1:
        name = embedded.properties[0].name
        return (
            ("_embedded", name) if isinstance(bare(embedded.properties[0].schema, definitions), ArraySchema) else None
        )
    return None


def _properties(answer: Schema, definitions: Definitions) -> Iterator[tuple[tuple[str, ...], Schema]]:
    """The paths of the answer's properties, and of those in what stands around cursors, addresses and counts."""
    waiting: list[tuple[tuple[str, ...], Schema]] = [((), answer)]
    while waiting:
        path, schema = waiting.pop(0)
        for name, inner in names_in(schema, definitions):
            yield (*path, name), inner
            if len(path) < 3 and (_word(name) in _AROUND or (path and _word(name) == "next")):
                waiting.append(((*path, name), inner))


def _success_headers(operation: Operation) -> tuple[str, ...]:
    return tuple(name for response in operation.responses if response.is_success for name, _ in response.headers)


def _query_parameter(operation: Operation, names: set[str]) -> Parameter | None:
    found = (p for p in operation.parameters if p.location == "query" and _word(p.name) in names)
    return next(found, None)


def _is(path: tuple[str, ...], names: set[str]) -> bool:
    return _word(path[-1]) in names


def _word(name: str) -> str:
    return re.sub(r"[^a-z]", "", name.lower())
