# Made by clientwright. Change the document or the configuration, then regenerate.

"""`SeveralSuccesses` and `AsyncSeveralSuccesses`: the Several Successes API, blocking and
for async code.
"""

from ._runtime.api import Api, Server
from ._runtime.client import AsyncClient, BaseClient, Client
from ._runtime.resource import resource

_API = Api(
    title="Several Successes API",
    package="several_successes",
    version="0.1.0",
    environment="SEVERAL_SUCCESSES",
    servers=(Server("api_example_com", "https://api.example.com"),),
)


class SeveralSuccesses(Client):
    """The Several Successes API: use it in a `with` block, or call `client.close()`.

    Any call may raise `APIConnectionError`, where the server cannot be reached or does
    not answer in time, and `APIStatusError` for a status that its method says nothing
    of.
    """

    jobs = resource("jobs", "Jobs")

    def __init__(self, **settings):
        BaseClient.__init__(self, _API, {}, {}, **settings)


class AsyncSeveralSuccesses(AsyncClient, of=SeveralSuccesses):
    """The Several Successes API for async code: use it in an `async with` block.

    Any call may raise `APIConnectionError`, where the server cannot be reached or does
    not answer in time, and `APIStatusError` for a status that its method says nothing
    of.
    """
