# Made by clientwright. Change the document or the configuration, then regenerate.

"""`GivenNames` and `AsyncGivenNames`: the Given Names API, blocking and for async
code.
"""

from ._runtime.api import Api, Server
from ._runtime.client import AsyncClient, BaseClient, Client
from ._runtime.resource import resource

_API = Api(
    title="Given Names API",
    package="given_names",
    version="0.1.0",
    environment="GIVEN_NAMES",
    servers=(Server("api_example_com", "https://api.example.com"),),
)


class GivenNames(Client):
    """The Given Names API: use it in a `with` block, or call `client.close()`.

    Any call may raise `APIConnectionError`, where the server cannot be reached or does
    not answer in time, and `APIStatusError` for a status that its method says nothing
    of.
    """

    accounts_users = resource("accounts_users", "AccountsUsers")
    billing = resource("billing", "Billing")
    billing_settings = resource("billing_settings", "BillingSettings")
    controllers = resource("controllers", "Controllers")

    def __init__(self, **settings):
        BaseClient.__init__(self, _API, {}, {}, **settings)


class AsyncGivenNames(AsyncClient, of=GivenNames):
    """The Given Names API for async code: use it in an `async with` block.

    Any call may raise `APIConnectionError`, where the server cannot be reached or does
    not answer in time, and `APIStatusError` for a status that its method says nothing
    of.
    """
