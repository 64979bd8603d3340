# Made by clientwright. Change the document or the configuration, then regenerate.

"""`Filtered` and `AsyncFiltered`: the Filtered API, blocking and for async code."""

from ._runtime.api import Api, Server
from ._runtime.client import AsyncClient, BaseClient, Client
from ._runtime.resource import resource

_API = Api(
    title="Filtered API",
    package="filtered",
    version="0.1.0",
    environment="FILTERED",
    servers=(Server("api_example_com", "https://api.example.com"),),
)


class Filtered(Client):
    """The Filtered API: use it in a `with` block, or call `client.close()`.

    Any call may raise `APIConnectionError`, where the server cannot be reached or does
    not answer in time, and `APIStatusError` for a status that its method says nothing
    of.
    """

    animals = resource("animals", "Animals")
    barns = resource("barns", "Barns")
    admin = resource("admin", "Admin")

    def __init__(self, **settings):
        BaseClient.__init__(self, _API, {}, {}, **settings)


class AsyncFiltered(AsyncClient, of=Filtered):
    """The Filtered API for async code: use it in an `async with` block.

    Any call may raise `APIConnectionError`, where the server cannot be reached or does
    not answer in time, and `APIStatusError` for a status that its method says nothing
    of.
    """
