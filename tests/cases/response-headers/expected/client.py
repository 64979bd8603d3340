# Made by clientwright. Change the document or the configuration, then regenerate.

"""`ResponseHeaders` and `AsyncResponseHeaders`: the Response Headers API, blocking and for
async code.
"""

from ._runtime.api import Api, Server
from ._runtime.client import AsyncClient, BaseClient, Client
from ._runtime.resource import resource

_API = Api(
    title="Response Headers API",
    package="response_headers",
    version="0.1.0",
    environment="RESPONSE_HEADERS",
    servers=(Server("api_example_com", "https://api.example.com"),),
)


class ResponseHeaders(Client):
    """The Response Headers API: use it in a `with` block, or call `client.close()`.

    Any call may raise `APIConnectionError`, where the server cannot be reached or does
    not answer in time, and `APIStatusError` for a status that its method says nothing
    of.
    """

    quota = resource("quota", "Quota")

    def __init__(self, **settings):
        BaseClient.__init__(self, _API, {}, {}, **settings)


class AsyncResponseHeaders(AsyncClient, of=ResponseHeaders):
    """The Response Headers API for async code: use it in an `async with` block.

    Any call may raise `APIConnectionError`, where the server cannot be reached or does
    not answer in time, and `APIStatusError` for a status that its method says nothing
    of.
    """
