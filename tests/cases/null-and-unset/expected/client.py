# Made by clientwright. Change the document or the configuration, then regenerate.

"""`NullAndUnset` and `AsyncNullAndUnset`: the Null and Unset API, blocking and for async
code.
"""

from ._runtime.api import Api, Server
from ._runtime.client import AsyncClient, BaseClient, Client
from ._runtime.resource import resource

_API = Api(
    title="Null and Unset API",
    package="null_and_unset",
    version="0.1.0",
    environment="NULL_AND_UNSET",
    servers=(Server("api_example_com", "https://api.example.com"),),
)


class NullAndUnset(Client):
    """The Null and Unset API: use it in a `with` block, or call `client.close()`.

    Any call may raise `APIConnectionError`, where the server cannot be reached or does
    not answer in time, and `APIStatusError` for a status that its method says nothing
    of.
    """

    contacts = resource("contacts", "Contacts")

    def __init__(self, **settings):
        BaseClient.__init__(self, _API, {}, {}, **settings)


class AsyncNullAndUnset(AsyncClient, of=NullAndUnset):
    """The Null and Unset API for async code: use it in an `async with` block.

    Any call may raise `APIConnectionError`, where the server cannot be reached or does
    not answer in time, and `APIStatusError` for a status that its method says nothing
    of.
    """
