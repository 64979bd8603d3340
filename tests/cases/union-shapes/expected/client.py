# Made by clientwright. Change the document or the configuration, then regenerate.

"""`UnionShapes` and `AsyncUnionShapes`: the Union Shapes API, blocking and for async
code.
"""

from ._runtime.api import Api, Server
from ._runtime.client import AsyncClient, BaseClient, Client
from ._runtime.resource import resource

_API = Api(
    title="Union Shapes API",
    package="union_shapes",
    version="0.1.0",
    environment="UNION_SHAPES",
    servers=(Server("api_example_com", "https://api.example.com"),),
)


class UnionShapes(Client):
    """The Union Shapes API: use it in a `with` block, or call `client.close()`.

    Any call may raise `APIConnectionError`, where the server cannot be reached or does
    not answer in time, and `APIStatusError` for a status that its method says nothing
    of.
    """

    shapes = resource("shapes", "Shapes")

    def __init__(self, **settings):
        BaseClient.__init__(self, _API, {}, {}, **settings)


class AsyncUnionShapes(AsyncClient, of=UnionShapes):
    """The Union Shapes API for async code: use it in an `async with` block.

    Any call may raise `APIConnectionError`, where the server cannot be reached or does
    not answer in time, and `APIStatusError` for a status that its method says nothing
    of.
    """
