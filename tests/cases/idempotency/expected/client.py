# Made by clientwright. Change the document or the configuration, then regenerate.

"""`Payments` and `AsyncPayments`: the Payments API, blocking and for async code."""

from ._runtime.api import Api, Server
from ._runtime.client import AsyncClient, BaseClient, Client
from ._runtime.resource import resource

_API = Api(
    title="Payments API",
    package="payments",
    version="0.1.0",
    environment="PAYMENTS",
    servers=(Server("api_example_com", "https://api.example.com"),),
)


class Payments(Client):
    """The Payments API: use it in a `with` block, or call `client.close()`.

    Any call may raise `APIConnectionError`, where the server cannot be reached or does
    not answer in time, and `APIStatusError` for a status that its method says nothing
    of.
    """

    payments = resource("payments", "Payments")
    refunds = resource("refunds", "Refunds")
    payouts = resource("payouts", "Payouts")
    notes = resource("notes", "Notes")

    def __init__(self, **settings):
        BaseClient.__init__(self, _API, {}, {}, **settings)


class AsyncPayments(AsyncClient, of=Payments):
    """The Payments API for async code: use it in an `async with` block.

    Any call may raise `APIConnectionError`, where the server cannot be reached or does
    not answer in time, and `APIStatusError` for a status that its method says nothing
    of.
    """
