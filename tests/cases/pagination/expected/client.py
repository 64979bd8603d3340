# Made by clientwright. Change the document or the configuration, then regenerate.

"""`Pagination` and `AsyncPagination`: the Pagination API, blocking and for async
code.
"""

from ._runtime.api import Api, Server
from ._runtime.client import AsyncClient, BaseClient, Client
from ._runtime.resource import resource

_API = Api(
    title="Pagination API",
    package="pagination",
    version="0.1.0",
    environment="PAGINATION",
    servers=(Server("api_example_com", "https://api.example.com"),),
)


class Pagination(Client):
    """The Pagination API: use it in a `with` block, or call `client.close()`.

    Any call may raise `APIConnectionError`, where the server cannot be reached or does
    not answer in time, and `APIStatusError` for a status that its method says nothing
    of.
    """

    books = resource("books", "Books")
    tags = resource("tags", "Tags")
    authors = resource("authors", "Authors")
    shelves = resource("shelves", "Shelves")

    def __init__(self, **settings):
        BaseClient.__init__(self, _API, {}, {}, **settings)


class AsyncPagination(AsyncClient, of=Pagination):
    """The Pagination API for async code: use it in an `async with` block.

    Any call may raise `APIConnectionError`, where the server cannot be reached or does
    not answer in time, and `APIStatusError` for a status that its method says nothing
    of.
    """
