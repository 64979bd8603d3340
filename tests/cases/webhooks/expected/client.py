# Made by clientwright. Change the document or the configuration, then regenerate.

"""`Webhooks` and `AsyncWebhooks`: the Webhooks API, blocking and for async code."""

from ._runtime.api import Api, Server
from ._runtime.client import AsyncClient, BaseClient, Client
from ._runtime.resource import resource

_API = Api(
    title="Webhooks API",
    package="webhooks",
    version="0.1.0",
    environment="WEBHOOKS",
    servers=(Server("api_example_com", "https://api.example.com"),),
)


class Webhooks(Client):
    """The Webhooks API: use it in a `with` block, or call `client.close()`.

    Any call may raise `APIConnectionError`, where the server cannot be reached or does
    not answer in time, and `APIStatusError` for a status that its method says nothing
    of.
    """

    subscriptions = resource("subscriptions", "Subscriptions")

    def __init__(self, **settings):
        BaseClient.__init__(self, _API, {}, {}, **settings)


class AsyncWebhooks(AsyncClient, of=Webhooks):
    """The Webhooks API for async code: use it in an `async with` block.

    Any call may raise `APIConnectionError`, where the server cannot be reached or does
    not answer in time, and `APIStatusError` for a status that its method says nothing
    of.
    """
