# Made by clientwright. Change the document or the configuration, then regenerate.

"""`RecursiveModels` and `AsyncRecursiveModels`: the Recursive Models API, blocking and for
async code.
"""

from ._runtime.api import Api, Server
from ._runtime.client import AsyncClient, BaseClient, Client
from ._runtime.resource import resource

_API = Api(
    title="Recursive Models API",
    package="recursive_models",
    version="0.1.0",
    environment="RECURSIVE_MODELS",
    servers=(Server("api_example_com", "https://api.example.com"),),
)


class RecursiveModels(Client):
    """The Recursive Models API: use it in a `with` block, or call `client.close()`.

    Any call may raise `APIConnectionError`, where the server cannot be reached or does
    not answer in time, and `APIStatusError` for a status that its method says nothing
    of.
    """

    nodes = resource("nodes", "Nodes")
    people = resource("people", "People")

    def __init__(self, **settings):
        BaseClient.__init__(self, _API, {}, {}, **settings)


class AsyncRecursiveModels(AsyncClient, of=RecursiveModels):
    """The Recursive Models API for async code: use it in an `async with` block.

    Any call may raise `APIConnectionError`, where the server cannot be reached or does
    not answer in time, and `APIStatusError` for a status that its method says nothing
    of.
    """
