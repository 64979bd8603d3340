# Made by clientwright. Change the document or the configuration, then regenerate.

"""`InlineModels` and `AsyncInlineModels`: the Inline Models API, blocking and for async
code.
"""

from ._runtime.api import Api, Server
from ._runtime.client import AsyncClient, BaseClient, Client
from ._runtime.resource import resource

_API = Api(
    title="Inline Models API",
    package="inline_models",
    version="0.1.0",
    environment="INLINE_MODELS",
    servers=(Server("api_example_com", "https://api.example.com"),),
)


class InlineModels(Client):
    """The Inline Models API: use it in a `with` block, or call `client.close()`.

    Any call may raise `APIConnectionError`, where the server cannot be reached or does
    not answer in time, and `APIStatusError` for a status that its method says nothing
    of.
    """

    orders = resource("orders", "Orders")

    def __init__(self, **settings):
        BaseClient.__init__(self, _API, {}, {}, **settings)


class AsyncInlineModels(AsyncClient, of=InlineModels):
    """The Inline Models API for async code: use it in an `async with` block.

    Any call may raise `APIConnectionError`, where the server cannot be reached or does
    not answer in time, and `APIStatusError` for a status that its method says nothing
    of.
    """
