# Made by clientwright. Change the document or the configuration, then regenerate.

"""`ReadAndWriteOnly` and `AsyncReadAndWriteOnly`: the Read And Write Only API, blocking
and for async code.
"""

from ._runtime.api import Api, Server
from ._runtime.client import AsyncClient, BaseClient, Client
from ._runtime.resource import resource

_API = Api(
    title="Read And Write Only API",
    package="read_and_write_only",
    version="0.1.0",
    environment="READ_AND_WRITE_ONLY",
    servers=(Server("api_example_com", "https://api.example.com"),),
)


class ReadAndWriteOnly(Client):
    """The Read And Write Only API: use it in a `with` block, or call `client.close()`.

    Any call may raise `APIConnectionError`, where the server cannot be reached or does
    not answer in time, and `APIStatusError` for a status that its method says nothing
    of.
    """

    users = resource("users", "Users")

    def __init__(self, **settings):
        BaseClient.__init__(self, _API, {}, {}, **settings)


class AsyncReadAndWriteOnly(AsyncClient, of=ReadAndWriteOnly):
    """The Read And Write Only API for async code: use it in an `async with` block.

    Any call may raise `APIConnectionError`, where the server cannot be reached or does
    not answer in time, and `APIStatusError` for a status that its method says nothing
    of.
    """
