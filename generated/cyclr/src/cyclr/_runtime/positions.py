"""Where the pages of a walk are: the next one, the end, and the way back to a place.

A position is what the API tells pages apart by: a number, an offset, a cursor or an
address. `None` is the first page, as the caller's arguments ask for it.
"""

import json
import re
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, assert_never
from urllib.parse import unquote_plus, urldefrag, urljoin, urlsplit

from msgspec import UNSET, Struct
from msgspec.structs import replace

from .api import ApiKey
from .encoding import encode_json
from .errors import InvalidArgumentError, ResponseValidationError
from .operation import Operation
from .paging import Cursor, LinkHeader, NextUrl, Offset, PageNumber, Pagination, Steps
from .response import Response

if TYPE_CHECKING:
    from .options import CallOptions

Position = int | str | None
Mark = tuple[int, int]

_PARAMETER = r'\s*;\s*([^\s;,="]+)(?:\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;,"]*)))?'
_LINK = rf"<([^<>]*)>((?:{_PARAMETER})*)"
_MOST_EMPTY = 1000
"""Pages without items that may follow each other: some servers search while one asks."""


class Walk(Struct, frozen=True):
    """Where a walk from page to page stands, and all that the next step needs."""

    client: Any
    operation: Operation
    arguments: Mapping[str, Any]
    options: "CallOptions | None"
    rule: Pagination
    start: int = 0
    """The number or the offset of the page that the arguments ask for."""
    position: Position = None
    number: int = 1
    skip: int = 0
    """How many items of the page were given already."""
    left: int | None = None
    """How many items may still be given."""
    seen: frozenset[object] = frozenset()
    """Marks of pages and positions that were there, for servers that repeat them."""
    empty: int = 0
    """How many pages just before had no items."""
    source: Response[Any] | None = None
    """The answer that tells the position."""
    mark: Mark | None = None
    """Its mark, which the first page gets when there is a second one."""

    def call(self) -> tuple[Operation, Mapping[str, Any], "CallOptions | None"]:
        """What to perform for the page at the position."""
        operation, arguments = self.operation, self.arguments
        if self.position is not None:
            match self.rule:
                case PageNumber(argument) | Offset(argument) | Cursor(argument):
                    arguments = {**arguments, argument: self.position}
                case NextUrl() | LinkHeader():
                    operation = operation.but(url=self._checked_url())
                case _:
                    assert_never(self.rule)
        return operation, arguments, self.options

    def _checked_url(self) -> str:
        """The address, which has to be on the API's own server: credentials go there."""
        url, home = str(self.position), self.client._place.address(self.operation)
        if _origin(url) == _origin(home):
            return url
        message = (
            f"the next page is said to be at {_shown(url)}, and credentials are only "
            f"sent to {_shown(home)}"
        )
        if self.source is None:
            raise InvalidArgumentError(f"{self.operation.title}: {message}")
        raise _wrong(self, self.source, message)

    def token(self) -> str:
        """The place as text, to come back to by `CallOptions(resume=...)`."""
        place = [type(self.rule).__name__, self.position, self.skip, self.number]
        text = json.dumps(place)
        return urlsafe_b64encode(text.encode()).decode("ascii").rstrip("=")


def begin(
    client: Any,
    operation: Operation,
    arguments: Mapping[str, Any],
    options: "CallOptions | None",
) -> Walk:
    """The walk that begins with the arguments, or goes on where `resume` says."""
    rule = operation.pagination
    assert rule is not None
    start, number = 0, 1
    match rule:
        case PageNumber(argument, start) | Offset(argument, start):
            start = _number(operation, argument, arguments.get(argument), start)
            number = start if isinstance(rule, PageNumber) else 1
        case Cursor() | NextUrl() | LinkHeader():
            pass
        case _:
            assert_never(rule)
    walk = Walk(client, operation, arguments, options, rule, start, number=number)
    if options is None:
        return walk
    walk = replace(walk, left=options.limit)
    return walk if options.resume is None else _resumed(walk, options.resume)


def _number(operation: Operation, argument: str, given: Any, start: int) -> int:
    try:
        return start if given is None else int(given)
    except (TypeError, ValueError):
        raise InvalidArgumentError(
            f"{operation.title} counts pages: `{argument}` is {given!r}, pass an int"
        ) from None


def _resumed(walk: Walk, token: str) -> Walk:
    try:
        text = urlsafe_b64decode(token + "=" * (-len(token) % 4))
        style, position, skip, number = json.loads(text)
        if style == type(walk.rule).__name__ and isinstance(position, int | str | None):
            return replace(walk, position=position, skip=int(skip), number=int(number))
    except (ValueError, TypeError):
        pass
    raise InvalidArgumentError(
        f"{walk.operation.title}: `resume` is no `resume_token` of this operation"
    )


def read_page(
    walk: Walk, response: Response[Any]
) -> tuple[list[Any], int, Response[Any], Walk | None, Walk | None]:
    """The items, the number and the answer of a page, and what follows the items.

    The last of all is the walk to the next page, where the limit leaves one.
    """
    items = _items(walk, response)
    position = _following(walk, response, items)
    seen, mark = walk.seen, None
    if walk.source is not None:
        seen |= {walk.mark or _mark(walk, walk.source)}
        mark = _mark(walk, response)
    if mark is not None and mark in seen:  # the server repeats itself: that is the end
        items, position = [], None
    if position in seen:
        position = None
    given = items[walk.skip :][: walk.left]
    stop = walk.skip + len(given)
    if stop < len(items):
        return given, walk.number, response, replace(walk, skip=stop), None
    if position is None:
        return given, walk.number, response, None, None
    empty = 0 if items else walk.empty + 1
    if empty == _MOST_EMPTY:
        raise _wrong(walk, response, f"{empty} pages in a row are empty, and none ends")
    left = None if walk.left is None else walk.left - len(given)
    following = replace(
        walk,
        position=position,
        number=walk.number + 1,
        skip=0,
        left=left,
        seen=seen | {position},
        empty=empty,
        source=response,
        mark=mark,
    )
    rest = None if left == 0 else following
    return given, walk.number, response, following, rest


def _mark(walk: Walk, response: Response[Any]) -> Mark | None:
    """What tells the page from others; an empty one looks like any other."""
    items = _items(walk, response)
    if not items:
        return None
    content = encode_json(items) if walk.rule.items else response.content
    return len(content), hash(content)


def _following(walk: Walk, response: Response[Any], items: list[Any]) -> Position:
    """The position of the next page, or `None` where this one is the last."""
    rule = walk.rule
    match rule:
        case PageNumber():
            return int(_current(walk)) + 1 if items else None
        case Offset():
            return int(_current(walk)) + len(items) if items else None
        case Cursor(next=steps, more=more):
            if more and not value_at(response.value, more):
                return None
            cursor = value_at(response.value, steps)
            return cursor if isinstance(cursor, str | int) and cursor != "" else None
        case NextUrl(next=steps):
            url = value_at(response.value, steps)
            return _address(walk, response.url, str(url)) if url else None
        case LinkHeader():
            url = next_link(response.headers.get("link", ""))
            return None if url is None else _address(walk, response.url, url)
        case _:
            assert_never(rule)


def _current(walk: Walk) -> int | str:
    return walk.start if walk.position is None else walk.position


def _address(walk: Walk, base: str, url: str) -> str:
    """The address, which may be relative to that of the page it stands in.

    It lacks keys that the server repeats, since the client adds them to each request.
    """
    try:
        place, mark, query = urldefrag(urljoin(base, url)).url.partition("?")
    except ValueError:
        return url
    chosen = walk.client._calls().chosen.get(walk.operation.security, ())
    schemes = [choice.scheme for choice in chosen]
    keys = [s.key for s in schemes if isinstance(s, ApiKey) and s.location == "query"]
    pairs = query.split("&")
    kept = [p for p in pairs if unquote_plus(p.partition("=")[0]) not in keys]
    return place + mark + "&".join(kept) if kept else place


def next_link(header: str) -> str | None:
    """The address of the next page in a `Link` header (RFC 8288 §3)."""
    for target, parameters, *_ in re.findall(_LINK, header):
        for name, quoted, plain in re.findall(_PARAMETER, parameters):
            if name.lower() == "rel":  # only the first counts
                if "next" in (quoted or plain).lower().split():
                    return str(target)
                break
    return None


def _items(walk: Walk, response: Response[Any]) -> list[Any]:
    """The items of a page, none where there is no list."""
    steps = walk.rule.items
    items = value_at(response.value, steps)
    if items is None:
        return []
    if isinstance(items, list):
        return items
    where = f" at `{'.'.join(steps)}`" if steps else ""
    kind = type(items).__name__
    raise _wrong(
        walk, response, f"a page is a list of items{where}, and this one is `{kind}`"
    )


def _wrong(
    walk: Walk, response: Response[Any], message: str
) -> ResponseValidationError:
    return ResponseValidationError(
        message,
        status=response.status,
        headers=response.headers,
        content=response.content,
        mismatches=response.mismatches,
        value=response.value,
        operation=walk.operation.label,
        retries=response.retries,
    )


def value_at(value: Any, steps: Steps) -> Any:
    """What stands at the end of the way, or `None` where the way ends before."""
    for step in steps:
        if isinstance(value, Mapping):
            value = value.get(step)
        elif isinstance(value, list):
            value = value[-1] if value and step == "-1" else None
        else:
            value = getattr(value, step, None)
    return None if value is UNSET else value


def _origin(url: str) -> tuple[str, str | None, int | None]:
    try:
        parts = urlsplit(url)
        port = parts.port or {"http": 80, "https": 443}.get(parts.scheme)
    except ValueError:
        return "", None, None
    return parts.scheme, parts.hostname, None if "@" in parts.netloc else port


def _shown(url: str) -> str:
    return "/".join(url.split("/", 3)[:3]).rpartition("@")[2]
