# Made by clientwright. Change the document or the configuration, then regenerate.

"""`OddProperties` and `AsyncOddProperties`: the Odd Properties API, blocking and for async
code.
"""

from ._runtime.api import Api, Server
from ._runtime.client import AsyncClient, BaseClient, Client
from ._runtime.resource import resource

_API = Api(
    title="Odd Properties API",
    package="odd_properties",
    version="0.1.0",
    environment="ODD_PROPERTIES",
    servers=(Server("api_example_com", "https://api.example.com"),),
)


class OddProperties(Client):
    """The Odd Properties API: use it in a `with` block, or call `client.close()`.

    Any call may raise `APIConnectionError`, where the server cannot be reached or does
    not answer in time, and `APIStatusError` for a status that its method says nothing
    of.
    """

    things = resource("things", "Things")

    def __init__(self, **settings):
        BaseClient.__init__(self, _API, {}, {}, **settings)


class AsyncOddProperties(AsyncClient, of=OddProperties):
    """The Odd Properties API for async code: use it in an `async with` block.

    Any call may raise `APIConnectionError`, where the server cannot be reached or does
    not answer in time, and `APIStatusError` for a status that its method says nothing
    of.
    """
