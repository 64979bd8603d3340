# Made by clientwright. Change the document or the configuration, then regenerate.

"""`Xml` and `AsyncXml`: the XML API, blocking and for async code."""

from ._runtime.api import Api, Server
from ._runtime.client import AsyncClient, BaseClient, Client
from ._runtime.resource import resource

_API = Api(
    title="XML API",
    package="xml_api",
    version="0.1.0",
    environment="XML_API",
    servers=(Server("api_example_com", "https://api.example.com"),),
)


class Xml(Client):
    """The XML API: use it in a `with` block, or call `client.close()`.

    Any call may raise `APIConnectionError`, where the server cannot be reached or does
    not answer in time, and `APIStatusError` for a status that its method says nothing
    of.
    """

    people = resource("people", "People")
    zoos = resource("zoos", "Zoos")

    def __init__(self, **settings):
        BaseClient.__init__(self, _API, {}, {}, **settings)


class AsyncXml(AsyncClient, of=Xml):
    """The XML API for async code: use it in an `async with` block.

    Any call may raise `APIConnectionError`, where the server cannot be reached or does
    not answer in time, and `APIStatusError` for a status that its method says nothing
    of.
    """
