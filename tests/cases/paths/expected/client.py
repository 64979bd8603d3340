# Made by clientwright. Change the document or the configuration, then regenerate.

"""`Paths` and `AsyncPaths`: the Paths API, blocking and for async code."""

from ._runtime.api import Api, Server
from ._runtime.client import AsyncClient, BaseClient, Client
from ._runtime.resource import resource

_API = Api(
    title="Paths API",
    package="paths",
    version="0.1.0",
    environment="PATHS",
    servers=(Server("paths_example_com", "https://paths.example.com/base/"),),
)


class Paths(Client):
    """The Paths API: use it in a `with` block, or call `client.close()`.

    Any call may raise `APIConnectionError`, where the server cannot be reached or does
    not answer in time, and `APIStatusError` for a status that its method says nothing
    of.
    """

    paths = resource("paths", "Paths")

    def __init__(self, **settings):
        BaseClient.__init__(self, _API, {}, {}, **settings)


class AsyncPaths(AsyncClient, of=Paths):
    """The Paths API for async code: use it in an `async with` block.

    Any call may raise `APIConnectionError`, where the server cannot be reached or does
    not answer in time, and `APIStatusError` for a status that its method says nothing
    of.
    """
