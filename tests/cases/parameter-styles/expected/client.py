# Made by clientwright. Change the document or the configuration, then regenerate.

"""`Styles` and `AsyncStyles`: the Styles API, blocking and for async code."""

from ._runtime.api import Api, Server
from ._runtime.client import AsyncClient, BaseClient, Client
from ._runtime.resource import resource

_API = Api(
    title="Styles API",
    package="styles",
    version="0.1.0",
    environment="STYLES",
    servers=(Server("styles_example_com", "https://styles.example.com"),),
)


class Styles(Client):
    """The Styles API: use it in a `with` block, or call `client.close()`.

    Any call may raise `APIConnectionError`, where the server cannot be reached or does
    not answer in time, and `APIStatusError` for a status that its method says nothing
    of.
    """

    path = resource("path", "Path")
    query = resource("query", "Query")
    header = resource("header", "Header")
    cookie = resource("cookie", "Cookie")

    def __init__(self, **settings):
        BaseClient.__init__(self, _API, {}, {}, **settings)


class AsyncStyles(AsyncClient, of=Styles):
    """The Styles API for async code: use it in an `async with` block.

    Any call may raise `APIConnectionError`, where the server cannot be reached or does
    not answer in time, and `APIStatusError` for a status that its method says nothing
    of.
    """
