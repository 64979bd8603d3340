# Made by clientwright. Change the document or the configuration, then regenerate.

"""`SharedFiles` and `AsyncSharedFiles`: the Shared Files API, blocking and for async
code.
"""

from ._runtime.api import Api, Server
from ._runtime.client import AsyncClient, BaseClient, Client
from ._runtime.resource import resource

_API = Api(
    title="Shared Files API",
    package="shared_files",
    version="0.1.0",
    environment="SHARED_FILES",
    servers=(Server("api_example_com", "https://api.example.com"),),
)


class SharedFiles(Client):
    """The Shared Files API: use it in a `with` block, or call `client.close()`.

    Any call may raise `APIConnectionError`, where the server cannot be reached or does
    not answer in time, and `APIStatusError` for a status that its method says nothing
    of.
    """

    pets = resource("pets", "Pets")

    def __init__(self, **settings):
        BaseClient.__init__(self, _API, {}, {}, **settings)


class AsyncSharedFiles(AsyncClient, of=SharedFiles):
    """The Shared Files API for async code: use it in an `async with` block.

    Any call may raise `APIConnectionError`, where the server cannot be reached or does
    not answer in time, and `APIStatusError` for a status that its method says nothing
    of.
    """
