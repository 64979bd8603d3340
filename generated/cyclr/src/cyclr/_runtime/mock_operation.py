"""An operation of a mock: what it answers, checked when it is given, and its calls."""

from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Generic, Self, TypeVar

from .answers import declared_for, read_answer
from .headers import Headers
from .lazy import part
from .messages import parse_body
from .mock_answers import encode_answer
from .operation import Contents, Operation
from .paging import Offset, PageNumber
from .transport import RawResponse, Request

T = TypeVar("T")
_ANY_JSON: Contents = {"application/json": lambda: Any}


@dataclass(frozen=True, slots=True)
class MockCall:
    """One request for an operation."""

    request: Request
    path: Mapping[str, str]
    """What fills the gaps of the path, by the names of the document."""
    query: Mapping[str, list[str]]
    body: Any
    """JSON and forms as data, other bodies as bytes; `None` where there is none."""

    @property
    def headers(self) -> Headers:
        """The headers of the request."""
        return self.request.headers


class MockOperation(Generic[T]):
    """What an operation answers, and the calls it got.

    Answers are given in turn; the last one stays.
    """

    def __init__(self, operation: Operation) -> None:
        self.operation: Operation = operation
        self._answers: deque[RawResponse | Exception] = deque()
        self._pages: list[RawResponse] = []
        self.calls: list[MockCall] = []

    def returns(
        self,
        value: T | bytes | None = None,
        *,
        status: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Self:
        """Adds an answer: a model or JSON, for a stream the list of its items, or text.

        Raises `ValueError` for one that the document does not have. Bytes are sent as
        they are, for what servers do nevertheless.
        """
        self._answers.append(self._success(value, status, headers))
        return self

    def fails(
        self,
        failure: int | Exception,
        body: Any = None,
        *,
        headers: Mapping[str, str] | None = None,
    ) -> Self:
        """Adds an error: its status, or an exception of the transport."""
        if isinstance(failure, Exception):
            self._answers.append(failure)
        elif 300 <= failure < 600:
            contents = declared_for(self.operation, failure) or _ANY_JSON
            self._answers.append(self._answer(failure, contents, body, headers))
        else:
            raise ValueError(f"{failure} is not the status of an error")
        return self

    def pages(self, *values: T, headers: Mapping[str, str] | None = None) -> Self:
        """The answers for pages: by number where the API counts, else in turn."""
        pages = [self._success(value, None, headers) for value in values]
        if isinstance(self.operation.pagination, PageNumber | Offset):
            self._answers.clear()
            self._pages = pages
        else:
            self._answers.extend(pages)
        return self

    def _success(
        self, value: Any, status: int | None, headers: Mapping[str, str] | None
    ) -> RawResponse:
        if status is None:
            keys = [key for key in self.operation.responses if key[0] in "2d"]
            key = min(keys, default="204", key=lambda name: name == "default")
            status = int(key.replace("X", "0")) if key != "default" else 200
        contents = declared_for(self.operation, status)
        if contents is None and self.operation.responses:
            raise ValueError(f"{self.operation.label} has no answer {status}")
        return self._answer(status, contents or {}, value, headers)

    def _answer(
        self,
        status: int,
        contents: Contents,
        value: Any,
        headers: Mapping[str, str] | None,
    ) -> RawResponse:
        given = Headers((headers or {}).items())
        if status >= 300 and "retry-after" not in given:
            given = Headers([*given.pairs, ("Retry-After", "0")])  # tests do not wait
        media = given.get("content-type") or next(iter(contents), "")
        if value is None and (not contents or status >= 300):
            return RawResponse(status, given)
        if not contents:
            raise ValueError(f"{self.operation.label}: answer {status} has no body")
        if "content-type" not in given:
            given = Headers([*given.pairs, ("Content-Type", media)])
        try:
            content = encode_answer(value, media, contents.get(media, lambda: Any)())
        except ValueError as error:
            what = f"{self.operation.label} cannot answer {status} so: {error}"
            raise ValueError(what) from None
        return RawResponse(status, given, content)

    def next(self, call: MockCall) -> RawResponse | Exception | None:
        """The answer to the call; `None` where there is none."""
        self.calls.append(call)
        if self._answers:
            return (
                self._answers.popleft() if len(self._answers) > 1 else self._answers[0]
            )
        if not self._pages:
            return None
        pagination = self.operation.pagination
        is_number = isinstance(pagination, PageNumber)
        assert isinstance(pagination, PageNumber | Offset)
        argument = getattr(pagination, "page" if is_number else "offset")
        names = [p.name for p in self.operation.parameters if p.argument == argument]
        asked = call.query.get(names[0], [str(pagination.start)])[0]
        index = int(asked) - pagination.start
        return self._page(index if is_number else self._index_at(index))

    def _index_at(self, offset: int) -> int:
        """The page that begins with so many items before it."""
        for index, page in enumerate(self._pages):
            if offset <= 0:
                return index
            offset -= len(self._items(page))
        return len(self._pages)

    def _items(self, page: RawResponse) -> list[Any]:
        """The items of a page; none where it has no list of them."""
        assert isinstance(self.operation.pagination, Offset)
        value = read_answer(self.operation, page, 0).value
        items = part("positions").value_at(value, self.operation.pagination.items)
        return items if isinstance(items, list) else []

    def _page(self, index: int) -> RawResponse:
        if index < len(self._pages):
            return self._pages[index]
        last = self._pages[-1]
        is_bare = isinstance(parse_body(last.content, last.headers), list)
        return RawResponse(last.status, last.headers, b"[]") if is_bare else last
