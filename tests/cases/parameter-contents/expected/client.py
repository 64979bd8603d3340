# Made by clientwright. Change the document or the configuration, then regenerate.

"""`Contents` and `AsyncContents`: the Contents API, blocking and for async code."""

from ._runtime.api import Api, Server
from ._runtime.client import AsyncClient, BaseClient, Client
from ._runtime.resource import resource

_API = Api(
    title="Contents API",
    package="contents",
    version="0.1.0",
    environment="CONTENTS",
    servers=(Server("contents_example_com", "https://contents.example.com"),),
)


class Contents(Client):
    """The Contents API: use it in a `with` block, or call `client.close()`.

    Any call may raise `APIConnectionError`, where the server cannot be reached or does
    not answer in time, and `APIStatusError` for a status that its method says nothing
    of.
    """

    calls = resource("calls", "Calls")

    def __init__(self, **settings):
        BaseClient.__init__(self, _API, {}, {}, **settings)


class AsyncContents(AsyncClient, of=Contents):
    """The Contents API for async code: use it in an `async with` block.

    Any call may raise `APIConnectionError`, where the server cannot be reached or does
    not answer in time, and `APIStatusError` for a status that its method says nothing
    of.
    """
