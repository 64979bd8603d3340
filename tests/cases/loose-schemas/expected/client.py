# Made by clientwright. Change the document or the configuration, then regenerate.

"""`LooseSchemas` and `AsyncLooseSchemas`: the Loose Schemas API, blocking and for async
code.
"""

from ._runtime.api import Api, Server
from ._runtime.client import AsyncClient, BaseClient, Client
from ._runtime.resource import resource

_API = Api(
    title="Loose Schemas API",
    package="loose_schemas",
    version="0.1.0",
    environment="LOOSE_SCHEMAS",
    servers=(Server("api_example_com", "https://api.example.com"),),
)


class LooseSchemas(Client):
    """The Loose Schemas API: use it in a `with` block, or call `client.close()`.

    Any call may raise `APIConnectionError`, where the server cannot be reached or does
    not answer in time, and `APIStatusError` for a status that its method says nothing
    of.
    """

    samples = resource("samples", "Samples")

    def __init__(self, **settings):
        BaseClient.__init__(self, _API, {}, {}, **settings)


class AsyncLooseSchemas(AsyncClient, of=LooseSchemas):
    """The Loose Schemas API for async code: use it in an `async with` block.

    Any call may raise `APIConnectionError`, where the server cannot be reached or does
    not answer in time, and `APIStatusError` for a status that its method says nothing
    of.
    """
