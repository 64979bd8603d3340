# Made by clientwright. Change the document or the configuration, then regenerate.

"""`DynamicReferences` and `AsyncDynamicReferences`: the Dynamic References API, blocking
and for async code.
"""

from ._runtime.api import Api, Server
from ._runtime.client import AsyncClient, BaseClient, Client
from ._runtime.resource import resource

_API = Api(
    title="Dynamic References API",
    package="dynamic_references",
    version="0.1.0",
    environment="DYNAMIC_REFERENCES",
    servers=(Server("api_example_com", "https://api.example.com"),),
)


class DynamicReferences(Client):
    """The Dynamic References API: use it in a `with` block, or call `client.close()`.

    Any call may raise `APIConnectionError`, where the server cannot be reached or does
    not answer in time, and `APIStatusError` for a status that its method says nothing
    of.
    """

    pets = resource("pets", "Pets")
    owners = resource("owners", "Owners")
    trees = resource("trees", "Trees")

    def __init__(self, **settings):
        BaseClient.__init__(self, _API, {}, {}, **settings)


class AsyncDynamicReferences(AsyncClient, of=DynamicReferences):
    """The Dynamic References API for async code: use it in an `async with` block.

    Any call may raise `APIConnectionError`, where the server cannot be reached or does
    not answer in time, and `APIStatusError` for a status that its method says nothing
    of.
    """
