"""A transport for `use.py`: it answers from a list, keeps the requests, and serves both kinds of clients.

fake = Fake(types, {"name": "Ada"}, (404, "text/plain", b"gone"))
client = Shop(transport=fake)
"""

import json
from types import ModuleType, TracebackType
from typing import Any
from urllib.parse import parse_qsl, urlsplit


class Fake:
    """Answers in turn: JSON for 200, `None` for 204, a tuple for status, media type and body, perhaps with headers."""

    def __init__(self, types: ModuleType, *answers: Any) -> None:
        self._types = types
        self._answers = list(answers)
        self.requests: list[Any] = []

    def send(self, request: Any) -> Any:
        """The next answer."""
        self.requests.append(request)
        others: dict[str, str] = {}
        match self._answers.pop(0):
            case None:
                status, media, content = 204, "", b""
            case (int(status), str(media), bytes(content)):
                pass
            case (int(status), str(media), bytes(content), dict(others)):
                pass
            case value:
                status, media, content = 200, "application/json", json.dumps(value).encode()
        headers = self._types.Headers([*([("content-type", media)] if media else []), *others.items()])
        return self._types.RawResponse(status, headers, content)

    def close(self) -> None:
        """Nothing to close."""

    @property
    def request(self) -> Any:
        """The last request."""
        return self.requests[-1]

    @property
    def sent(self) -> Any:
        """The JSON that was sent last; `...` where the request had no body."""
        return json.loads(self.request.content) if self.request.content else ...

    @property
    def path(self) -> str:
        """The path that was asked for last, as it was sent."""
        return urlsplit(self.request.url).path

    @property
    def query(self) -> list[tuple[str, str]]:
        """The query that was sent last, decoded."""
        return parse_qsl(urlsplit(self.request.url).query, keep_blank_values=True)


class AsyncFake(Fake):
    """The same for async clients."""

    async def send(self, request: Any) -> Any:
        """The next answer."""
        return super().send(request)

    async def aclose(self) -> None:
        """Nothing to close."""


class raises:
    """`with raises(ValueError, "part of the message"): ...`, without a test framework."""

    def __init__(self, kind: type[BaseException], *parts: str) -> None:
        self._kind, self._parts = kind, parts

    def __enter__(self) -> None:
        pass

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> bool:
        assert kind is not None, f"{self._kind.__name__} was not raised"
        missing = [part for part in self._parts if part not in str(error)]
        assert not missing, f"{missing} not in {error}"
        return issubclass(kind, self._kind)
