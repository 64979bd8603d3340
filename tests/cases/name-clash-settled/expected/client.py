# Made by clientwright. Change the document or the configuration, then regenerate.

"""`NameClashSettled` and `AsyncNameClashSettled`: the Name Clash Settled API, blocking and
for async code.
"""

from ._runtime.api import Api, Server
from ._runtime.client import AsyncClient, BaseClient, Client
from ._runtime.resource import resource

_API = Api(
    title="Name Clash Settled API",
    package="name_clash_settled",
    version="0.1.0",
    environment="NAME_CLASH_SETTLED",
    servers=(Server("api_example_com", "https://api.example.com"),),
)


class NameClashSettled(Client):
    """The Name Clash Settled API: use it in a `with` block, or call `client.close()`.

    Any call may raise `APIConnectionError`, where the server cannot be reached or does
    not answer in time, and `APIStatusError` for a status that its method says nothing
    of.
    """

    accounts = resource("accounts", "Accounts")
    partners = resource("partners", "Partners")

    def __init__(self, **settings):
        BaseClient.__init__(self, _API, {}, {}, **settings)


class AsyncNameClashSettled(AsyncClient, of=NameClashSettled):
    """The Name Clash Settled API for async code: use it in an `async with` block.

    Any call may raise `APIConnectionError`, where the server cannot be reached or does
    not answer in time, and `APIStatusError` for a status that its method says nothing
    of.
    """
