# Made by clientwright. Change the document or the configuration, then regenerate.

"""`Deprecated` and `AsyncDeprecated`: the Deprecated API, blocking and for async
code.
"""

from ._runtime.api import Api, Server
from ._runtime.client import AsyncClient, BaseClient, Client
from ._runtime.resource import resource

_API = Api(
    title="Deprecated API",
    package="deprecated",
    version="0.1.0",
    environment="DEPRECATED",
    servers=(Server("api_example_com", "https://api.example.com"),),
)


class Deprecated(Client):
    """The Deprecated API: use it in a `with` block, or call `client.close()`.

    Any call may raise `APIConnectionError`, where the server cannot be reached or does
    not answer in time, and `APIStatusError` for a status that its method says nothing
    of.
    """

    files = resource("files", "Files")

    def __init__(self, **settings):
        BaseClient.__init__(self, _API, {}, {}, **settings)


class AsyncDeprecated(AsyncClient, of=Deprecated):
    """The Deprecated API for async code: use it in an `async with` block.

    Any call may raise `APIConnectionError`, where the server cannot be reached or does
    not answer in time, and `APIStatusError` for a status that its method says nothing
    of.
    """
