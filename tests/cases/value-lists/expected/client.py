# Made by clientwright. Change the document or the configuration, then regenerate.

"""`ValueLists` and `AsyncValueLists`: the Value Lists API, blocking and for async
code.
"""

from ._runtime.api import Api, Server
from ._runtime.client import AsyncClient, BaseClient, Client
from ._runtime.resource import resource

_API = Api(
    title="Value Lists API",
    package="value_lists",
    version="0.1.0",
    environment="VALUE_LISTS",
    servers=(Server("api_example_com", "https://api.example.com"),),
)


class ValueLists(Client):
    """The Value Lists API: use it in a `with` block, or call `client.close()`.

    Any call may raise `APIConnectionError`, where the server cannot be reached or does
    not answer in time, and `APIStatusError` for a status that its method says nothing
    of.
    """

    values = resource("values", "Values")

    def __init__(self, **settings):
        BaseClient.__init__(self, _API, {}, {}, **settings)


class AsyncValueLists(AsyncClient, of=ValueLists):
    """The Value Lists API for async code: use it in an `async with` block.

    Any call may raise `APIConnectionError`, where the server cannot be reached or does
    not answer in time, and `APIStatusError` for a status that its method says nothing
    of.
    """
