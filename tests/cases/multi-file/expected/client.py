# Made by clientwright. Change the document or the configuration, then regenerate.

"""`MultiFile` and `AsyncMultiFile`: the Multi File API, blocking and for async code."""

from ._runtime.api import Api, Server
from ._runtime.client import AsyncClient, BaseClient, Client
from ._runtime.resource import resource

_API = Api(
    title="Multi File API",
    package="multi_file",
    version="0.1.0",
    environment="MULTI_FILE",
    servers=(Server("api_example_com", "https://api.example.com"),),
)


class MultiFile(Client):
    """The Multi File API: use it in a `with` block, or call `client.close()`.

    Any call may raise `APIConnectionError`, where the server cannot be reached or does
    not answer in time, and `APIStatusError` for a status that its method says nothing
    of.
    """

    pets = resource("pets", "Pets")
    owners = resource("owners", "Owners")

    def __init__(self, **settings):
        BaseClient.__init__(self, _API, {}, {}, **settings)


class AsyncMultiFile(AsyncClient, of=MultiFile):
    """The Multi File API for async code: use it in an `async with` block.

    Any call may raise `APIConnectionError`, where the server cannot be reached or does
    not answer in time, and `APIStatusError` for a status that its method says nothing
    of.
    """
