# Made by clientwright. Change the document or the configuration, then regenerate.

"""`NoOperationIds` and `AsyncNoOperationIds`: the No Operation Ids API, blocking and for
async code.
"""

from ._runtime.api import Api, Server
from ._runtime.client import AsyncClient, BaseClient, Client
from ._runtime.resource import resource

_API = Api(
    title="No Operation Ids API",
    package="no_operation_ids",
    version="0.1.0",
    environment="NO_OPERATION_IDS",
    servers=(Server("api_example_com", "https://api.example.com"),),
)


class NoOperationIds(Client):
    """The No Operation Ids API: use it in a `with` block, or call `client.close()`.

    Any call may raise `APIConnectionError`, where the server cannot be reached or does
    not answer in time, and `APIStatusError` for a status that its method says nothing
    of.
    """

    pets = resource("pets", "Pets")
    root = resource("root", "Root")

    def __init__(self, **settings):
        BaseClient.__init__(self, _API, {}, {}, **settings)


class AsyncNoOperationIds(AsyncClient, of=NoOperationIds):
    """The No Operation Ids API for async code: use it in an `async with` block.

    Any call may raise `APIConnectionError`, where the server cannot be reached or does
    not answer in time, and `APIStatusError` for a status that its method says nothing
    of.
    """
