# Made by clientwright. Change the document or the configuration, then regenerate.

"""`NameClash` and `AsyncNameClash`: the Name Clash API, blocking and for async code."""

from ._runtime.api import Api, Server
from ._runtime.client import AsyncClient, BaseClient, Client
from ._runtime.resource import resource

_API = Api(
    title="Name Clash API",
    package="name_clash",
    version="0.1.0",
    environment="NAME_CLASH",
    servers=(Server("api_example_com", "https://api.example.com"),),
)


class NameClash(Client):
    """The Name Clash API: use it in a `with` block, or call `client.close()`.

    Any call may raise `APIConnectionError`, where the server cannot be reached or does
    not answer in time, and `APIStatusError` for a status that its method says nothing
    of.
    """

    accounts = resource("accounts", "Accounts")

    def __init__(self, **settings):
        BaseClient.__init__(self, _API, {}, {}, **settings)


class AsyncNameClash(AsyncClient, of=NameClash):
    """The Name Clash API for async code: use it in an `async with` block.

    Any call may raise `APIConnectionError`, where the server cannot be reached or does
    not answer in time, and `APIStatusError` for a status that its method says nothing
    of.
    """
