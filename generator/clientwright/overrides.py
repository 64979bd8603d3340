"""What the configuration says about single operations and tags, put over what the document says.

`override(api, settings, report)` gives the API with the pagination that the user wants; names are for later.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from dataclasses import replace

from clientwright.config import ClientSettings, OperationSettings, PaginationSettings
from clientwright.diagnostics import Report
from clientwright.model import Api, Operation, PageNumberPagination
from clientwright.parser.pagination import page_numbers


def override(api: Api, settings: ClientSettings, report: Report) -> Api:
    """The API as the settings want it; settings for what the document does not have are reported."""
    keys = [key for operation in api.operations for key in (operation.key, operation.id) if key]
    _check("operation", settings.operations, keys, api, report)
    _check("tag", settings.tags, [tag for operation in api.operations for tag in operation.tags], api, report)
    return replace(api, operations=tuple(_override(operation, api, settings, report) for operation in api.operations))


def _check(what: str, named: Iterable[str], known: list[str], api: Api, report: Report) -> None:
    """Warn of settings for what the document does not have."""
    for name in named:
        if name not in known:
            near = difflib.get_close_matches(name, known, n=1)
            message = f"the configuration names the {what} `{name}`, which the document does not have"
            report.warning("unused-setting", api.pointer, message, hint=f"did you mean `{near[0]}`?" if near else None)


def _override(operation: Operation, api: Api, settings: ClientSettings, report: Report) -> Operation:
    found = settings.operations.get(operation.id or "") or settings.operations.get(operation.key)
    match found:
        case OperationSettings(pagination=False):
            return replace(operation, pagination=None)
        case OperationSettings(pagination=PaginationSettings() as wanted):
            return replace(operation, pagination=_pagination(operation, wanted, api, report))
        case _:
            return operation


def _pagination(
    operation: Operation, wanted: PaginationSettings, api: Api, report: Report
) -> PageNumberPagination | None:
    """The pagination that is wanted, or `None` where the operation does not allow it."""
    known = [f"query:{parameter.name}" for parameter in operation.parameters if parameter.location == "query"]
    faults = [key for key in (wanted.page, wanted.page_size) if key is not None and key not in known]
    for key in faults:
        near = difflib.get_close_matches(key, known, n=1)
        hint = f"did you mean `{near[0]}`?" if near else None
        message = f"the configuration pages `{operation.key}` by `{key}`, which the operation does not take"
        report.error("wrong-pagination", operation.pointer, message, hint=hint)
    if faults:
        return None
    size = None if wanted.page_size is None else wanted.page_size.partition(":")[2]
    definitions = {definition.pointer: definition.schema for definition in api.schemas}
    pages = page_numbers(operation, wanted.page.partition(":")[2], size, definitions)
    if pages is None:
        message = f"the configuration pages `{operation.key}`, which does not answer with an array, or not by a number"
        report.error("wrong-pagination", operation.pointer, message)
    return pages
