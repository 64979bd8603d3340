# Made by clientwright. Change the document or the configuration, then regenerate.

"""`YamlValues` and `AsyncYamlValues`: the YAML Values API, blocking and for async
code.
"""

from ._runtime.api import Api, Server
from ._runtime.client import AsyncClient, BaseClient, Client
from ._runtime.resource import resource

_API = Api(
    title="YAML Values API",
    package="yaml_values",
    version="0.1.0",
    environment="YAML_VALUES",
    servers=(Server("api_example_com", "https://api.example.com"),),
)


class YamlValues(Client):
    """The YAML Values API: use it in a `with` block, or call `client.close()`.

    Any call may raise `APIConnectionError`, where the server cannot be reached or does
    not answer in time, and `APIStatusError` for a status that its method says nothing
    of.
    """

    values = resource("values", "Values")

    def __init__(self, **settings):
        BaseClient.__init__(self, _API, {}, {}, **settings)


class AsyncYamlValues(AsyncClient, of=YamlValues):
    """The YAML Values API for async code: use it in an `async with` block.

    Any call may raise `APIConnectionError`, where the server cannot be reached or does
    not answer in time, and `APIStatusError` for a status that its method says nothing
    of.
    """
