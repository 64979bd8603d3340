"""The base of resources: their methods hand an operation and arguments to `_call`.

`accounts = resource("accounts", "Accounts")` in a client class gives it a resource that
is imported when it is first used.
"""

from collections.abc import Awaitable, Callable, Coroutine, Mapping
from functools import cached_property, wraps
from importlib import import_module
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar, overload

from .operation import Operation
from .options import CallOptions
from .response import Response

if TYPE_CHECKING:
    from .client import AsyncClient, Client
    from .pagination import AsyncPages

P = ParamSpec("P")
T = TypeVar("T")


class Resource:
    """A group of operations of a client."""

    def __init__(self, client: "Client", *, keeps_response: bool = False) -> None:
        self._client = client
        self._keeps_response = keeps_response

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._client!r}>"

    def _keeping_response(self) -> "Resource":
        return type(self)(self._client, keeps_response=True)

    def _call(
        self,
        operation: Operation,
        arguments: Mapping[str, Any],
        options: CallOptions | None = None,
        body: Any = None,
    ) -> Any:
        """The value of the answer, or the whole `Response` under `with_response`."""
        response = self._client._perform(operation, arguments, options, body)
        return response if self._keeps_response else response.value

    def _pages(
        self,
        operation: Operation,
        arguments: Mapping[str, Any],
        options: CallOptions | None = None,
    ) -> Any:
        """The first page; it fetches the others when they are asked for."""
        from .pagination import first_page

        response = first_page(self._client, operation, arguments, options)
        return response if self._keeps_response else response.value


class AsyncResource:
    """A group of operations of an async client."""

    def __init__(self, client: "AsyncClient", *, keeps_response: bool = False) -> None:
        self._client = client
        self._keeps_response = keeps_response

    def __init_subclass__(
        cls,
        of: type[Resource] = Resource,
        pages: tuple[str, ...] = (),
        **others: Any,
    ) -> None:
        """Gives the class the methods of `of`, to be awaited; bodies are shared.

        Methods with pages stay as they are: what they return is awaited or iterated.
        """
        super().__init_subclass__(**others)
        for name, method in vars(of).items():
            if not name.startswith("_"):
                setattr(cls, name, method if name in pages else _awaited(method, cls))

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._client!r}>"

    def _keeping_response(self) -> "AsyncResource":
        return type(self)(self._client, keeps_response=True)

    async def _call(
        self,
        operation: Operation,
        arguments: Mapping[str, Any],
        options: CallOptions | None = None,
        body: Any = None,
    ) -> Any:
        """The value of the answer, or the whole `Response` under `with_response`."""
        response = await self._client._perform(operation, arguments, options, body)
        return response if self._keeps_response else response.value

    def _pages(
        self,
        operation: Operation,
        arguments: Mapping[str, Any],
        options: CallOptions | None = None,
    ) -> "AsyncPages[Any] | Coroutine[Any, Any, Response[Any]]":
        """All items under `async for`, the first page under `await`."""
        from .pagination import AsyncPages, first_async_page

        if self._keeps_response:
            return first_async_page(self._client, operation, arguments, options)
        return AsyncPages(self._client, operation, arguments, options)


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
) -> Callable[P, Coroutine[Any, Any, Response[T]]]: ...
@overload
def with_response(method: Callable[P, T]) -> Callable[P, Response[T]]: ...
def with_response(method: Callable[..., Any]) -> Callable[..., Any]:
    """The method with the same arguments, which gives a `Response` with the value.

    `with_response(client.accounts.get)("42").headers["x-request-id"]`
    """
    name: str = getattr(method, "__name__", "")
    match getattr(method, "__self__", None):
        case Resource() | AsyncResource() as owner:
            bound: Callable[..., Any] = getattr(owner._keeping_response(), name)
            return bound
        case _:
            what = "a method of a resource, such as `client.accounts.get`"
            raise TypeError(f"`with_response` takes {what}")
