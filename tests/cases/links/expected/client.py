# Made by clientwright. Change the document or the configuration, then regenerate.

"""`Links` and `AsyncLinks`: the Links API, blocking and for async code."""

from ._runtime.api import Api, ApiKey, Server
from ._runtime.client import AsyncClient, BaseClient, Client
from ._runtime.resource import resource

_API = Api(
    title="Links API",
    package="links",
    version="0.1.0",
    environment="LINKS",
    servers=(Server("api_example_com", "https://api.example.com"),),
    schemes=(ApiKey("key", "X-Key", location="header"),),
    security=((("key", ()),),),
)


class Links(Client):
    """The Links API: use it in a `with` block, or call `client.close()`.

    Any call may raise `APIConnectionError`, where the server cannot be reached or does
    not answer in time, and `APIStatusError` for a status that its method says nothing
    of.
    """

    orders = resource("orders", "Orders")

    def __init__(self, *, api_key=None, **settings):
        BaseClient.__init__(self, _API, {"api_key": api_key}, {}, **settings)


class AsyncLinks(AsyncClient, of=Links):
    """The Links API for async code: use it in an `async with` block.

    Any call may raise `APIConnectionError`, where the server cannot be reached or does
    not answer in time, and `APIStatusError` for a status that its method says nothing
    of.
    """
