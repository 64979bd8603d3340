# Made by clientwright. Change the document or the configuration, then regenerate.

"""`Aliases` and `AsyncAliases`: the Aliases, blocking and for async code."""

from ._runtime.api import Api
from ._runtime.client import AsyncClient, BaseClient, Client
from ._runtime.resource import resource

_API = Api(title="Aliases", package="aliases", version="0.1.2", environment="ALIASES")


class Aliases(Client):
    """The Aliases: use it in a `with` block, or call `client.close()`.

    Any call may raise `APIConnectionError`, where the server cannot be reached or does
    not answer in time, and `APIStatusError` for a status that its method says nothing
    of.
    """

    pets = resource("pets", "Pets")
    stock = resource("stock", "Stock")

    def __init__(self, **settings):
        BaseClient.__init__(self, _API, {}, {}, **settings)


class AsyncAliases(AsyncClient, of=Aliases):
    """The Aliases for async code: use it in an `async with` block.

    Any call may raise `APIConnectionError`, where the server cannot be reached or does
    not answer in time, and `APIStatusError` for a status that its method says nothing
    of.
    """
