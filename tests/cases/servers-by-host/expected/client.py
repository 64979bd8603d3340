# Made by clientwright. Change the document or the configuration, then regenerate.

"""`ServersByHost` and `AsyncServersByHost`: the Servers by Host API, blocking and for
async code.
"""

from ._runtime.api import Api, Server
from ._runtime.client import AsyncClient, BaseClient, Client
from ._runtime.resource import resource

_API = Api(
    title="Servers by Host API",
    package="servers_by_host",
    version="0.1.0",
    environment="SERVERS_BY_HOST",
    servers=(
        Server("eu", "https://eu.api.example.com"),
        Server("us", "https://us.api.example.com"),
    ),
)


class ServersByHost(Client):
    """The Servers by Host API: use it in a `with` block, or call `client.close()`.

    Any call may raise `APIConnectionError`, where the server cannot be reached or does
    not answer in time, and `APIStatusError` for a status that its method says nothing
    of.
    """

    health = resource("health", "Health")

    def __init__(self, **settings):
        BaseClient.__init__(self, _API, {}, {}, **settings)


class AsyncServersByHost(AsyncClient, of=ServersByHost):
    """The Servers by Host API for async code: use it in an `async with` block.

    Any call may raise `APIConnectionError`, where the server cannot be reached or does
    not answer in time, and `APIStatusError` for a status that its method says nothing
    of.
    """
