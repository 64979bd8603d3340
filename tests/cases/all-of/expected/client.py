# Made by clientwright. Change the document or the configuration, then regenerate.

"""`AllOf` and `AsyncAllOf`: the All Of API, blocking and for async code."""

from ._runtime.api import Api, Server
from ._runtime.client import AsyncClient, BaseClient, Client
from ._runtime.resource import resource

_API = Api(
    title="All Of API",
    package="all_of",
    version="0.1.0",
    environment="ALL_OF",
    servers=(Server("api_example_com", "https://api.example.com"),),
)


class AllOf(Client):
    """The All Of API: use it in a `with` block, or call `client.close()`.

    Any call may raise `APIConnectionError`, where the server cannot be reached or does
    not answer in time, and `APIStatusError` for a status that its method says nothing
    of.
    """

    dogs = resource("dogs", "Dogs")
    contacts = resource("contacts", "Contacts")
    words = resource("words", "Words")

    def __init__(self, **settings):
        BaseClient.__init__(self, _API, {}, {}, **settings)


class AsyncAllOf(AsyncClient, of=AllOf):
    """The All Of API for async code: use it in an `async with` block.

    Any call may raise `APIConnectionError`, where the server cannot be reached or does
    not answer in time, and `APIStatusError` for a status that its method says nothing
    of.
    """
