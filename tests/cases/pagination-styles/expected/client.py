# Made by clientwright. Change the document or the configuration, then regenerate.

"""`PaginationStyles` and `AsyncPaginationStyles`: the Pagination styles API, blocking and
for async code.
"""

from ._runtime.api import Api, ApiKey, Server
from ._runtime.client import AsyncClient, BaseClient, Client
from ._runtime.resource import resource

_API = Api(
    title="Pagination styles API",
    package="pagination_styles",
    version="0.1.0",
    environment="PAGINATION_STYLES",
    servers=(Server("api_example_com", "https://api.example.com/v1"),),
    schemes=(ApiKey("key", "X-Key", location="header"),),
    security=((("key", ()),),),
)


class PaginationStyles(Client):
    """The Pagination styles API: use it in a `with` block, or call `client.close()`.

    Any call may raise `APIConnectionError`, where the server cannot be reached or does
    not answer in time, and `APIStatusError` for a status that its method says nothing
    of.
    """

    cursors = resource("cursors", "Cursors")
    counted = resource("counted", "Counted")
    addresses = resource("addresses", "Addresses")

    def __init__(self, *, api_key=None, **settings):
        BaseClient.__init__(self, _API, {"api_key": api_key}, {}, **settings)


class AsyncPaginationStyles(AsyncClient, of=PaginationStyles):
    """The Pagination styles API for async code: use it in an `async with` block.

    Any call may raise `APIConnectionError`, where the server cannot be reached or does
    not answer in time, and `APIStatusError` for a status that its method says nothing
    of.
    """
