# Made by clientwright. Change the document or the configuration, then regenerate.

"""`ServersNone` and `AsyncServersNone`: the Servers None API, blocking and for async
code.
"""

from ._runtime.api import Api
from ._runtime.client import AsyncClient, BaseClient, Client
from ._runtime.resource import resource

_API = Api(
    title="Servers None API",
    package="servers_none",
    version="0.1.0",
    environment="SERVERS_NONE",
)


class ServersNone(Client):
    """The Servers None API: use it in a `with` block, or call `client.close()`.

    Any call may raise `APIConnectionError`, where the server cannot be reached or does
    not answer in time, and `APIStatusError` for a status that its method says nothing
    of.
    """

    health = resource("health", "Health")

    def __init__(self, **settings):
        BaseClient.__init__(self, _API, {}, {}, **settings)


class AsyncServersNone(AsyncClient, of=ServersNone):
    """The Servers None API for async code: use it in an `async with` block.

    Any call may raise `APIConnectionError`, where the server cannot be reached or does
    not answer in time, and `APIStatusError` for a status that its method says nothing
    of.
    """
