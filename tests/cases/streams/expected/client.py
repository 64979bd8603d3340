# Made by clientwright. Change the document or the configuration, then regenerate.

"""`Streams` and `AsyncStreams`: the Streams API, blocking and for async code."""

from ._runtime.api import Api, Server
from ._runtime.client import AsyncClient, BaseClient, Client
from ._runtime.resource import resource

_API = Api(
    title="Streams API",
    package="streams",
    version="0.1.0",
    environment="STREAMS",
    servers=(Server("api_example_com", "https://api.example.com"),),
)


class Streams(Client):
    """The Streams API: use it in a `with` block, or call `client.close()`.

    Any call may raise `APIConnectionError`, where the server cannot be reached or does
    not answer in time, and `APIStatusError` for a status that its method says nothing
    of.
    """

    feed = resource("feed", "Feed")
    chats = resource("chats", "Chats")

    def __init__(self, **settings):
        BaseClient.__init__(self, _API, {}, {}, **settings)


class AsyncStreams(AsyncClient, of=Streams):
    """The Streams API for async code: use it in an `async with` block.

    Any call may raise `APIConnectionError`, where the server cannot be reached or does
    not answer in time, and `APIStatusError` for a status that its method says nothing
    of.
    """
