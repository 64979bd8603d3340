"""A mock of the API for tests: real clients, and answers that are given in advance.

    with mock_cyclr() as mock:
        mock.accounts.get.returns({"Id": "42"})
        assert mock.client.accounts.get("42").id == "42"

Answers are checked when they are given, and requests when they are sent. An operation
that is called without an answer raises `UnexpectedCall`.
"""

import re
import threading
from collections.abc import Callable, Mapping
from functools import cached_property
from importlib import import_module
from typing import Any, ClassVar, Self
from urllib.parse import parse_qs, unquote, urlsplit

from .headers import Headers
from .media import is_form, is_json
from .messages import parse_body
from .mock_operation import MockCall, MockOperation
from .names import MOCK
from .operation import Operation, Parameter
from .resource import resource
from .transport import AsyncTransport, RawResponse, Request, Transport
from .uploads import Upload

_ADDRESS = "http://mock.invalid"


class UnexpectedCall(AssertionError):
    """A call that the test gave no answer to."""


class MockResource:
    """The operations of a resource, by the names of its methods."""

    def __init__(self, module: Any) -> None:
        self._operations = {
            name[1:].lower(): MockOperation[Any](value)
            for name, value in vars(module).items()
            if isinstance(value, Operation)
        }

    def __getattr__(self, name: str) -> MockOperation[Any]:
        try:
            return self._operations[name.lower()]
        except KeyError:
            raise AttributeError(f"there is no operation `{name}` to mock") from None


class Mock:
    """The API in memory: `client` and `async_client` are real, only nothing is sent."""

    _package: ClassVar[str]
    _name: ClassVar[str]
    _moved: ClassVar[Mapping[str, str]]
    """Methods of today by earlier names."""

    def __init__(self, **settings: Any) -> None:
        self._module: Any = import_module(f"{self._package}.client")
        self._settings: Mapping[str, Any] = settings
        self._lock = threading.Lock()
        self._unexpected: list[str] = []
        self.transport: Transport = _Transport(self._handle)
        self.async_transport: AsyncTransport = _AsyncTransport(self._handle)
        for key, member in vars(getattr(self._module, self._name)).items():
            if isinstance(member, resource):
                home = import_module(f"{self._package}.resources.{member._home}")
                setattr(self, _attribute(key), MockResource(home))
        for earlier, today in self._moved.items():
            self._keep(*earlier.split("."), *today.split("."))

    @cached_property
    def client(self) -> Any:
        """A blocking client of the mock."""
        return self._open(self._name, self.transport)

    @cached_property
    def async_client(self) -> Any:
        """An async client of the mock."""
        return self._open(f"Async{self._name}", self.async_transport)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: object, *_: object) -> None:
        if kind is None and self._unexpected:
            raise UnexpectedCall("unexpected calls: " + "; ".join(self._unexpected))

    def _keep(self, home: str, name: str, today: str, method: str) -> None:
        operations = getattr(self, _attribute(today))._operations
        kept = getattr(self, _attribute(home))._operations
        kept[name.lower()] = operations[method.lower()]

    def _open(self, name: str, transport: Any) -> Any:
        schemes = self._module._API.schemes
        secrets = {
            argument: "mock" for scheme in schemes for argument in scheme.ways[0]
        }
        own = {"base_url": _ADDRESS, "transport": transport}
        return getattr(self._module, name)(**{**secrets, **own, **self._settings})

    def _handle(self, request: Request, content: bytes) -> RawResponse:
        with self._lock:
            found = self._find(request)
            if found is None:
                raise self._surprise(f"{request.method} {urlsplit(request.url).path}")
            mocked, path = found
            operation = mocked.operation
            query = parse_qs(urlsplit(request.url).query, keep_blank_values=True)
            body = _body(request.headers.get("content-type", ""), content)
            answer = mocked.next(MockCall(request, path, query, body))
        if answer is None:
            raise self._surprise(operation.label)
        _check_body(operation, body)
        if isinstance(answer, Exception):
            raise answer
        return answer

    def _surprise(self, what: str) -> UnexpectedCall:
        self._unexpected.append(what)
        return UnexpectedCall(
            f"{what} was called and has no answer: use `returns` or `fails`"
            f" (unexpected so far: {'; '.join(self._unexpected)})"
        )

    def _find(
        self, request: Request
    ) -> tuple[MockOperation[Any], dict[str, str]] | None:
        """The operation that the request is for, and what fills the gaps of its path.

        A client of one's own may have an address with a path before it.
        """
        path = urlsplit(request.url).path
        for before in ("", ".*"):
            for mocked, pattern, names in self._routes:
                found = re.fullmatch(before + pattern, path)
                if found and mocked.operation.method == request.method:
                    values = map(unquote, found.groups())
                    return mocked, dict(zip(names, values, strict=True))
        return None

    @cached_property
    def _routes(self) -> list[tuple[MockOperation[Any], str, list[str]]]:
        """Every operation with the pattern of its path, those with more text first."""
        resources = [v for v in vars(self).values() if isinstance(v, MockResource)]
        mocked = [m for r in resources for m in r._operations.values()]
        mocked.sort(
            key=lambda m: -sum(len(p) for p in m.operation.path if isinstance(p, str))
        )
        return [(m, *_pattern(m.operation)) for m in mocked]


class _Transport:
    """The blocking transport of a mock."""

    def __init__(self, handle: Callable[[Request, bytes], RawResponse]) -> None:
        self._handle = handle

    def send(self, request: Request) -> RawResponse:
        """The answer that the test gave."""
        content = request.content
        whole = b"".join(content) if isinstance(content, Upload) else content
        return self._handle(request, whole)

    def close(self) -> None:
        """There is nothing to give back."""


class _AsyncTransport:
    """The async transport of a mock."""

    def __init__(self, handle: Callable[[Request, bytes], RawResponse]) -> None:
        self._handle = handle

    async def send(self, request: Request) -> RawResponse:
        """The answer that the test gave."""
        content = request.content
        if isinstance(content, Upload):
            content = b"".join([chunk async for chunk in content])
        return self._handle(request, content)

    async def aclose(self) -> None:
        """There is nothing to give back."""


def mock_of(
    package: str | None, name: str, moved: Mapping[str, str] | None = None
) -> type[Mock]:
    """The class of the mocks of a client; it takes the client's settings.

    `moved` are methods of today by earlier names.
    """
    own = {"_package": package, "_name": name, "_moved": moved or {}}
    return type(f"Mock{name}", (Mock,), own)


def _attribute(resource: str) -> str:
    return f"{resource}_" if resource in MOCK["testing"] else resource


def _pattern(operation: Operation) -> tuple[str, list[str]]:
    parts = [
        (
            "([^/]+)"
            if isinstance(part, Parameter)
            else re.escape(re.split("[?#]", part)[0])
        )
        for part in operation.path
    ]
    names = [part.name for part in operation.path if isinstance(part, Parameter)]
    return "".join(parts), names


def _body(media: str, content: bytes) -> Any:
    if is_form(media):
        return parse_qs(content.decode(), keep_blank_values=True)
    if content and is_json(media):
        return parse_body(content, Headers())
    return content or None


def _check_body(operation: Operation, body: Any) -> None:
    """Raises for a body that lacks what the document requires."""
    fields = operation.body.fields if operation.body else ()
    if isinstance(body, dict) and fields:
        lacking = [f.name for f in fields if f.required and f.name not in body]
        nulls = [
            f.name
            for f in fields
            if not f.nullable and f.name in body and body[f.name] is None
        ]
        if lacking or nulls:
            names = ", ".join(f"`{name}`" for name in (*lacking, *nulls))
            raise AssertionError(f"{operation.label}: the body lacks {names}")
