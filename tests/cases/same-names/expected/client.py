# Made by clientwright. Change the document or the configuration, then regenerate.

"""`PageAPI` and `AsyncPageAPI`: the Page API, blocking and for async code."""

from ._runtime.api import Api, Server
from ._runtime.client import AsyncClient, BaseClient, Client
from ._runtime.resource import resource

_API = Api(
    title="Page API",
    package="page",
    version="0.1.0",
    environment="PAGE",
    servers=(Server("api_example_com", "https://api.example.com"),),
    parameters={"x_timeout": "X-Timeout"},
)


class PageAPI(Client):
    """The Page API: use it in a `with` block, or call `client.close()`.

    Any call may raise `APIConnectionError`, where the server cannot be reached or does
    not answer in time, and `APIStatusError` for a status that its method says nothing
    of.
    """

    page = resource("page", "PageOperations")
    resource_ = resource("resource_", "ResourceOperations")
    request_ = resource("request_", "Request")
    str_ = resource("str_", "Str")
    cached_property_ = resource("cached_property_", "CachedProperty")
    client = resource("client", "Client")

    def __init__(self, *, x_timeout=None, **settings):
        BaseClient.__init__(self, _API, {}, {"x_timeout": x_timeout}, **settings)


class AsyncPageAPI(AsyncClient, of=PageAPI):
    """The Page API for async code: use it in an `async with` block.

    Any call may raise `APIConnectionError`, where the server cannot be reached or does
    not answer in time, and `APIStatusError` for a status that its method says nothing
    of.
    """
