# Made by clientwright. Change the document or the configuration, then regenerate.

"""`Conditions` and `AsyncConditions`: the Conditions API, blocking and for async
code.
"""

from ._runtime.api import Api, Server
from ._runtime.client import AsyncClient, BaseClient, Client
from ._runtime.resource import resource

_API = Api(
    title="Conditions API",
    package="conditions",
    version="0.1.0",
    environment="CONDITIONS",
    servers=(Server("api_example_com", "https://api.example.com"),),
)


class Conditions(Client):
    """The Conditions API: use it in a `with` block, or call `client.close()`.

    Any call may raise `APIConnectionError`, where the server cannot be reached or does
    not answer in time, and `APIStatusError` for a status that its method says nothing
    of.
    """

    orders = resource("orders", "Orders")

    def __init__(self, **settings):
        BaseClient.__init__(self, _API, {}, {}, **settings)


class AsyncConditions(AsyncClient, of=Conditions):
    """The Conditions API for async code: use it in an `async with` block.

    Any call may raise `APIConnectionError`, where the server cannot be reached or does
    not answer in time, and `APIStatusError` for a status that its method says nothing
    of.
    """
