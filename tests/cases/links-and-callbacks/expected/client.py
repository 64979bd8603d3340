# Made by clientwright. Change the document or the configuration, then regenerate.

"""`LinksAndCallbacks` and `AsyncLinksAndCallbacks`: the Links And Callbacks API, blocking
and for async code.
"""

from ._runtime.api import Api, Server
from ._runtime.client import AsyncClient, BaseClient, Client
from ._runtime.resource import resource

_API = Api(
    title="Links And Callbacks API",
    package="links_and_callbacks",
    version="0.1.0",
    environment="LINKS_AND_CALLBACKS",
    servers=(Server("api_example_com", "https://api.example.com"),),
)


class LinksAndCallbacks(Client):
    """The Links And Callbacks API: use it in a `with` block, or call `client.close()`.

    Any call may raise `APIConnectionError`, where the server cannot be reached or does
    not answer in time, and `APIStatusError` for a status that its method says nothing
    of.
    """

    orders = resource("orders", "Orders")

    def __init__(self, **settings):
        BaseClient.__init__(self, _API, {}, {}, **settings)


class AsyncLinksAndCallbacks(AsyncClient, of=LinksAndCallbacks):
    """The Links And Callbacks API for async code: use it in an `async with` block.

    Any call may raise `APIConnectionError`, where the server cannot be reached or does
    not answer in time, and `APIStatusError` for a status that its method says nothing
    of.
    """
