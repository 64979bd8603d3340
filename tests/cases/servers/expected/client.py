# Made by clientwright. Change the document or the configuration, then regenerate.

"""`Servers` and `AsyncServers`: the Servers API, blocking and for async code."""

from ._runtime.api import Api, Server
from ._runtime.client import AsyncClient, BaseClient, Client
from ._runtime.resource import resource

_API = Api(
    title="Servers API",
    package="servers",
    version="0.1.0",
    environment="SERVERS",
    servers=(
        Server("production_europe", "https://api.example.com/v1"),
        Server("production_united_states", "https://us.api.example.com/v1/"),
        Server("sandbox", "https://sandbox.example.com/v1"),
    ),
)


class Servers(Client):
    """The Servers API: use it in a `with` block, or call `client.close()`.

    Any call may raise `APIConnectionError`, where the server cannot be reached or does
    not answer in time, and `APIStatusError` for a status that its method says nothing
    of.
    """

    health = resource("health", "Health")

    def __init__(self, **settings):
        BaseClient.__init__(self, _API, {}, {}, **settings)


class AsyncServers(AsyncClient, of=Servers):
    """The Servers API for async code: use it in an `async with` block.

    Any call may raise `APIConnectionError`, where the server cannot be reached or does
    not answer in time, and `APIStatusError` for a status that its method says nothing
    of.
    """
