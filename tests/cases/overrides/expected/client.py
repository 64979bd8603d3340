# Made by clientwright. Change the document or the configuration, then regenerate.

"""`Overrides` and `AsyncOverrides`: the Overrides API, blocking and for async code."""

from ._runtime.api import Api, Server
from ._runtime.client import AsyncClient, BaseClient, Client
from ._runtime.resource import resource

_API = Api(
    title="Overrides API",
    package="overrides",
    version="0.1.0",
    environment="OVERRIDES",
    servers=(Server("api_example_com", "https://api.example.com"),),
)


class Overrides(Client):
    """The Overrides API: use it in a `with` block, or call `client.close()`.

    Any call may raise `APIConnectionError`, where the server cannot be reached or does
    not answer in time, and `APIStatusError` for a status that its method says nothing
    of.
    """

    items = resource("items", "Items")
    logs = resource("logs", "Logs")
    orders = resource("orders", "Orders")

    def __init__(self, **settings):
        BaseClient.__init__(self, _API, {}, {}, **settings)


class AsyncOverrides(AsyncClient, of=Overrides):
    """The Overrides API for async code: use it in an `async with` block.

    Any call may raise `APIConnectionError`, where the server cannot be reached or does
    not answer in time, and `APIStatusError` for a status that its method says nothing
    of.
    """
