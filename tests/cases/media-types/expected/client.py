# Made by clientwright. Change the document or the configuration, then regenerate.

"""`MediaTypes` and `AsyncMediaTypes`: the Media Types API, blocking and for async
code.
"""

from ._runtime.api import Api, Server
from ._runtime.client import AsyncClient, BaseClient, Client
from ._runtime.resource import resource

_API = Api(
    title="Media Types API",
    package="media_types",
    version="0.1.0",
    environment="MEDIA_TYPES",
    servers=(Server("api_example_com", "https://api.example.com"),),
)


class MediaTypes(Client):
    """The Media Types API: use it in a `with` block, or call `client.close()`.

    Any call may raise `APIConnectionError`, where the server cannot be reached or does
    not answer in time, and `APIStatusError` for a status that its method says nothing
    of.
    """

    notes = resource("notes", "Notes")

    def __init__(self, **settings):
        BaseClient.__init__(self, _API, {}, {}, **settings)


class AsyncMediaTypes(AsyncClient, of=MediaTypes):
    """The Media Types API for async code: use it in an `async with` block.

    Any call may raise `APIConnectionError`, where the server cannot be reached or does
    not answer in time, and `APIStatusError` for a status that its method says nothing
    of.
    """
