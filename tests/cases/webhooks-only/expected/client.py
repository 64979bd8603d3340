# Made by clientwright. Change the document or the configuration, then regenerate.

"""`WebhooksOnly` and `AsyncWebhooksOnly`: the Webhooks Only API, blocking and for async
code.
"""

from ._runtime.api import Api
from ._runtime.client import AsyncClient, BaseClient, Client
from ._runtime.resource import resource

_API = Api(
    title="Webhooks Only API",
    package="webhooks_only",
    version="0.1.0",
    environment="WEBHOOKS_ONLY",
)


class WebhooksOnly(Client):
    """The Webhooks Only API: use it in a `with` block, or call `client.close()`.

    Any call may raise `APIConnectionError`, where the server cannot be reached or does
    not answer in time, and `APIStatusError` for a status that its method says nothing
    of.
    """

    def __init__(self, **settings):
        BaseClient.__init__(self, _API, {}, {}, **settings)


class AsyncWebhooksOnly(AsyncClient, of=WebhooksOnly):
    """The Webhooks Only API for async code: use it in an `async with` block.

    Any call may raise `APIConnectionError`, where the server cannot be reached or does
    not answer in time, and `APIStatusError` for a status that its method says nothing
    of.
    """
