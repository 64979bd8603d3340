"""The base of resources: their methods hand an operation and arguments to `_call`.

`accounts = resource("accounts", "Accounts")` in a client class gives it a resource that
is imported when it is first used.
"""

from collections.abc import Awaitable, Callable, Coroutine, Mapping
from functools import cached_property, wraps
from importlib import import_module
from typing import TYPE_CHECKING, Any, Literal, ParamSpec, Self, TypeVar, overload

from .lazy import part
from .operation import Operation

if TYPE_CHECKING:
    from .client import AsyncClient, Client
    from .options import CallOptions
    from .pagination import AsyncPages
    from .response import Response

P = ParamSpec("P")
T = TypeVar("T")
Gives = Literal["value", "response", "download"]
"""What the methods of a resource give."""


class Resource:
    """A group of operations of a client."""

    def __init__(self, client: "Client", gives: Gives = "value") -> None:
        self._client = client
        self._gives = gives

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._client!r}>"

    def _giving(self, gives: Gives) -> Self:
        return type(self)(self._client, gives)

    def _call(
        self,
        operation: Operation,
        arguments: Mapping[str, Any],
        options: "CallOptions | None" = None,
        body: Any = None,
        *,
        accept: str | None = None,
    ) -> Any:
        """The value of the answer, or the whole `Response` under `with_response`."""
        options = _accepting(options, accept)
        if self._gives == "download":
            from .downloads import download

            return download(self._client, operation, arguments, options, body)
        response = self._client._perform(operation, arguments, options, body)
        return response if self._gives == "response" else response.value

    def _stream(
        self,
        operation: Operation,
        arguments: Mapping[str, Any],
        options: "CallOptions | None" = None,
        body: Any = None,
        *,
        accept: str | None = None,
    ) -> Any:
        """The items of the answer as they come, or its value if it is no stream."""
        options = _accepting(options, accept)
        if self._gives == "download":
            return self._call(operation, arguments, options, body)
        stream = part("streams").stream
        response = stream(self._client, operation, arguments, options, body)
        return response if self._gives == "response" else response.value

    def _pages(
        self,
        operation: Operation,
        arguments: Mapping[str, Any],
        options: "CallOptions | None" = None,
    ) -> Any:
        """The first page; it fetches the others when they are asked for."""
        from .pagination import first_page

        if self._gives == "download":
            return self._call(operation, arguments, options)
        response = first_page(self._client, operation, arguments, options)
        return response if self._gives == "response" else response.value


class AsyncResource:
    """A group of operations of an async client."""

    def __init__(self, client: "AsyncClient", gives: Gives = "value") -> None:
        self._client = client
        self._gives = gives

    def __init_subclass__(
        cls,
        of: type[Resource] = Resource,
        pages: tuple[str, ...] = (),
        streams: tuple[str, ...] = (),
        **others: Any,
    ) -> None:
        """Gives the class the methods of `of`, to be awaited; bodies are shared.

        Methods with pages or streams stay as they are: what they return is awaited or
        iterated. So do earlier names, which stand for methods of the async client.
        """
        super().__init_subclass__(**others)
        for name, method in vars(of).items():
            if not name.startswith("_"):
                is_plain = name in pages + streams or not callable(method)
                setattr(cls, name, method if is_plain else _awaited(method, cls))

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._client!r}>"

    def _giving(self, gives: Gives) -> Self:
        return type(self)(self._client, gives)

    def _call(
        self,
        operation: Operation,
        arguments: Mapping[str, Any],
        options: "CallOptions | None" = None,
        body: Any = None,
        *,
        accept: str | None = None,
    ) -> "Awaitable[Any]":
        """The value of the answer, or the whole `Response` under `with_response`."""
        options = _accepting(options, accept)
        if self._gives == "download":
            from .downloads import async_download

            return async_download(self._client, operation, arguments, options, body)
        return self._perform(operation, arguments, options, body)

    async def _perform(self, *call: Any) -> Any:
        response = await self._client._perform(*call)
        return response if self._gives == "response" else response.value

    def _stream(
        self,
        operation: Operation,
        arguments: Mapping[str, Any],
        options: "CallOptions | None" = None,
        body: Any = None,
        *,
        accept: str | None = None,
    ) -> "Awaitable[Any]":
        """The items of the answer as they come, or its value if it is no stream."""
        options = _accepting(options, accept)
        if self._gives == "download":
            return self._call(operation, arguments, options, body)
        keeps = self._gives == "response"
        stream = part("streams").async_stream
        opened: Awaitable[Any] = stream(
            self._client, operation, arguments, options, body, keeps
        )
        return opened

    def _pages(
        self,
        operation: Operation,
        arguments: Mapping[str, Any],
        options: "CallOptions | None" = None,
    ) -> "AsyncPages[Any] | Awaitable[Any]":
        """All items under `async for`, the first page under `await`."""
        from .pagination import AsyncPages, first_async_page

        if self._gives == "download":
            return self._call(operation, arguments, options)
        if self._gives == "response":
            return first_async_page(self._client, operation, arguments, options)
        return AsyncPages(self._client, operation, arguments, options)


def _accepting(
    options: "CallOptions | None", accept: str | None
) -> "CallOptions | None":
    """The options with the media type that is asked for."""
    if accept is None:
        return options
    from .options import CallOptions

    return (options or CallOptions()).beside({"Accept": accept}, None)


def _awaited(method: Any, owner: type[Any]) -> Callable[..., Coroutine[Any, Any, Any]]:
    """The method as an `async def` one, so that `inspect` and mocks see what it is."""

    @wraps(method)
    async def call(*args: Any, **arguments: Any) -> Any:
        return await method(*args, **arguments)

    call.__qualname__ = f"{owner.__qualname__}.{method.__name__}"
    return call


class resource(cached_property[Any]):  # noqa: N801  # reads as the decorator it is like
    """An attribute of a client: the resource, imported when it is first used."""

    def __init__(self, module: str, name: str) -> None:
        super().__init__(self._load)
        self._home, self._name = module, name
        self._package = ""

    def asynchronous(self) -> "resource":
        """The attribute for the async client of the same API."""
        return resource(self._home, f"Async{self._name}")

    def __set_name__(self, owner: type[Any], name: str) -> None:
        super().__set_name__(owner, name)
        self._package = owner.__module__.rpartition(".")[0]

    def _load(self, client: Any) -> Any:
        module = import_module(f"{self._package}.resources.{self._home}")
        return getattr(module, self._name)(client)


@overload
def with_response(  # type: ignore[overload-overlap]
    method: Callable[P, Awaitable[T]],
) -> "Callable[P, Coroutine[Any, Any, Response[T]]]": ...
@overload
def with_response(method: Callable[P, T]) -> "Callable[P, Response[T]]": ...
def with_response(method: Callable[..., Any]) -> Callable[..., Any]:
    """The method with the same arguments, which gives a `Response` with the value.

    `with_response(client.accounts.get)("42").headers["x-request-id"]`
    """
    owner, name = owner_of(method, "with_response")
    bound: Callable[..., Any] = getattr(owner._giving("response"), name)
    return bound


def owner_of(
    method: Callable[..., Any], function: str
) -> tuple[Resource | AsyncResource, str]:
    """The resource that the method is of, and what it is called there."""
    match getattr(method, "__self__", None):
        case Resource() | AsyncResource() as owner:
            return owner, getattr(method, "__name__", "")
        case _:
            what = "a method of a resource, such as `client.accounts.get`"
            raise TypeError(f"`{function}` takes {what}")
