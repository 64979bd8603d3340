# Made by clientwright. Change the document or the configuration, then regenerate.

"""`Discriminators` and `AsyncDiscriminators`: the Discriminators API, blocking and for
async code.
"""

from ._runtime.api import Api, Server
from ._runtime.client import AsyncClient, BaseClient, Client
from ._runtime.resource import resource

_API = Api(
    title="Discriminators API",
    package="discriminators",
    version="0.1.0",
    environment="DISCRIMINATORS",
    servers=(Server("api_example_com", "https://api.example.com"),),
)


class Discriminators(Client):
    """The Discriminators API: use it in a `with` block, or call `client.close()`.

    Any call may raise `APIConnectionError`, where the server cannot be reached or does
    not answer in time, and `APIStatusError` for a status that its method says nothing
    of.
    """

    pets = resource("pets", "Pets")
    events = resource("events", "Events")
    tracks = resource("tracks", "Tracks")
    shapes = resource("shapes", "Shapes")
    actions = resource("actions", "Actions")

    def __init__(self, **settings):
        BaseClient.__init__(self, _API, {}, {}, **settings)


class AsyncDiscriminators(AsyncClient, of=Discriminators):
    """The Discriminators API for async code: use it in an `async with` block.

    Any call may raise `APIConnectionError`, where the server cannot be reached or does
    not answer in time, and `APIStatusError` for a status that its method says nothing
    of.
    """
