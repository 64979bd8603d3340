"""Pagination, inferred: a list operation that takes a page number and answers with a bare array has pages."""

from __future__ import annotations

import re
from dataclasses import replace

from clientwright.model import (
    ArraySchema,
    NumberSchema,
    Operation,
    PageNumberPagination,
    Parameter,
    Schema,
    SchemaDefinition,
    SchemaRef,
)
from clientwright.pointer import Pointer

_PAGE = {"page", "pagenumber", "pageno", "pagenum", "pageindex"}
_PAGE_SIZE = {"pagesize", "perpage", "limit", "itemsperpage", "pagelimit", "resultsperpage"}


def infer_pagination(operations: tuple[Operation, ...], schemas: tuple[SchemaDefinition, ...]) -> tuple[Operation, ...]:
    """The operations, each with the pagination that its parameters and its answer speak of."""
    definitions = {definition.pointer: definition.schema for definition in schemas}
    return tuple(replace(operation, pagination=_infer(operation, definitions)) for operation in operations)


def _infer(operation: Operation, definitions: dict[Pointer, Schema]) -> PageNumberPagination | None:
    page = _query_parameter(operation, _PAGE)
    size = _query_parameter(operation, _PAGE_SIZE)
    if operation.method != "GET" or page is None or page.is_required:
        return None
    return page_numbers(operation, page.name, size.name if size else None, definitions)


def page_numbers(
    operation: Operation, page: str, page_size: str | None, definitions: dict[Pointer, Schema]
) -> PageNumberPagination | None:
    """Pages by these query parameters; `None` where the first is no integer, or the answer no bare array."""
    found = [p.schema for p in operation.parameters if p.location == "query" and p.name == page]
    if not found or not _is_integer(found[0], definitions) or not _answers_with_array(operation, definitions):
        return None
    default = _follow(found[0], definitions).annotations.default or found[0].annotations.default
    return PageNumberPagination(page, page_size, 0 if default == "0" else 1)


def _query_parameter(operation: Operation, names: set[str]) -> Parameter | None:
    for parameter in operation.parameters:
        if parameter.location == "query" and re.sub(r"[^a-z]", "", parameter.name.lower()) in names:
            return parameter
    return None


def _answers_with_array(operation: Operation, definitions: dict[Pointer, Schema]) -> bool:
    successes = [response for response in operation.responses if response.is_success]
    if len(successes) != 1 or len(successes[0].media_types) != 1:
        return False
    return isinstance(_follow(successes[0].media_types[0].schema, definitions), ArraySchema)


def _is_integer(schema: Schema, definitions: dict[Pointer, Schema]) -> bool:
    followed = _follow(schema, definitions)
    return isinstance(followed, NumberSchema) and followed.is_integer


def _follow(schema: Schema, definitions: dict[Pointer, Schema]) -> Schema:
    """The schema that a chain of references leads to."""
    while isinstance(schema, SchemaRef) and schema.target in definitions:
        schema = definitions[schema.target]
    return schema
