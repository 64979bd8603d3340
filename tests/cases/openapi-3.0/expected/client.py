# Made by clientwright. Change the document or the configuration, then regenerate.

"""`ThreeZero` and `AsyncThreeZero`: the Three Zero API, blocking and for async code."""

from ._runtime.api import Api, Server
from ._runtime.client import AsyncClient, BaseClient, Client
from ._runtime.resource import resource

_API = Api(
    title="Three Zero API",
    package="three_zero",
    version="0.1.0",
    environment="THREE_ZERO",
    servers=(Server("api_example_com", "https://api.example.com"),),
)


class ThreeZero(Client):
    """The Three Zero API: use it in a `with` block, or call `client.close()`.

    Any call may raise `APIConnectionError`, where the server cannot be reached or does
    not answer in time, and `APIStatusError` for a status that its method says nothing
    of.
    """

    rates = resource("rates", "Rates")

    def __init__(self, **settings):
        BaseClient.__init__(self, _API, {}, {}, **settings)


class AsyncThreeZero(AsyncClient, of=ThreeZero):
    """The Three Zero API for async code: use it in an `async with` block.

    Any call may raise `APIConnectionError`, where the server cannot be reached or does
    not answer in time, and `APIStatusError` for a status that its method says nothing
    of.
    """
