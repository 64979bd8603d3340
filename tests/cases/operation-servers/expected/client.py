# Made by clientwright. Change the document or the configuration, then regenerate.

"""`Depot` and `AsyncDepot`: the Depot API, blocking and for async code."""

from ._runtime.api import Api, Server
from ._runtime.client import AsyncClient, BaseClient, Client
from ._runtime.resource import resource

_API = Api(
    title="Depot API",
    package="depot",
    version="0.1.0",
    environment="DEPOT",
    servers=(
        Server("europe", "https://eu.example.com/v1"),
        Server("united_states", "https://us.example.com/v1"),
    ),
)


class Depot(Client):
    """The Depot API: use it in a `with` block, or call `client.close()`.

    Any call may raise `APIConnectionError`, where the server cannot be reached or does
    not answer in time, and `APIStatusError` for a status that its method says nothing
    of.
    """

    boxes = resource("boxes", "Boxes")
    labels = resource("labels", "Labels")

    def __init__(self, **settings):
        BaseClient.__init__(self, _API, {}, {}, **settings)


class AsyncDepot(AsyncClient, of=Depot):
    """The Depot API for async code: use it in an `async with` block.

    Any call may raise `APIConnectionError`, where the server cannot be reached or does
    not answer in time, and `APIStatusError` for a status that its method says nothing
    of.
    """
