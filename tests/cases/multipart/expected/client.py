# Made by clientwright. Change the document or the configuration, then regenerate.

"""`Multipart` and `AsyncMultipart`: the Multipart API, blocking and for async code."""

from ._runtime.api import Api, Server
from ._runtime.client import AsyncClient, BaseClient, Client
from ._runtime.resource import resource

_API = Api(
    title="Multipart API",
    package="multipart",
    version="0.1.0",
    environment="MULTIPART",
    servers=(Server("api_example_com", "https://api.example.com"),),
)


class Multipart(Client):
    """The Multipart API: use it in a `with` block, or call `client.close()`.

    Any call may raise `APIConnectionError`, where the server cannot be reached or does
    not answer in time, and `APIStatusError` for a status that its method says nothing
    of.
    """

    photos = resource("photos", "Photos")

    def __init__(self, **settings):
        BaseClient.__init__(self, _API, {}, {}, **settings)


class AsyncMultipart(AsyncClient, of=Multipart):
    """The Multipart API for async code: use it in an `async with` block.

    Any call may raise `APIConnectionError`, where the server cannot be reached or does
    not answer in time, and `APIStatusError` for a status that its method says nothing
    of.
    """
