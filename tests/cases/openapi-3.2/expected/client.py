# Made by clientwright. Change the document or the configuration, then regenerate.

"""`Newer` and `AsyncNewer`: the Newer API, blocking and for async code."""

from ._runtime.api import Api, Bearer, Server
from ._runtime.client import AsyncClient, BaseClient, Client
from ._runtime.resource import resource

_API = Api(
    title="Newer API",
    package="newer",
    version="0.1.0",
    environment="NEWER",
    servers=(
        Server("production", "https://newer.example.com"),
        Server("test", "https://test.newer.example.com"),
    ),
    schemes=(Bearer("device"),),
)


class Newer(Client):
    """The Newer API: use it in a `with` block, or call `client.close()`."""

    files = resource("files", "Files")

    def __init__(self, *, token=None, **settings):
        BaseClient.__init__(self, _API, {"token": token}, {}, **settings)


class AsyncNewer(AsyncClient, of=Newer):
    """The Newer API for async code: use it in an `async with` block."""
