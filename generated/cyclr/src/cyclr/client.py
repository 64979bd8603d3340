# Made by clientwright. Change the document or the configuration, then regenerate.

"""`Cyclr` and `AsyncCyclr`: the Cyclr API, blocking and for async code."""

from ._runtime.api import Api, Bearer, Server
from ._runtime.client import AsyncClient, BaseClient, Client
from ._runtime.grants import POST, ClientCredentials
from ._runtime.resource import resource

_API = Api(
    title="Cyclr API",
    package="cyclr",
    version="0.1.0",
    environment="CYCLR",
    servers=(
        Server("us", "https://api.cyclr.com/v1.0"),
        Server("eu", "https://api.eu.cyclr.com/v1.0"),
        Server("au", "https://api.au.cyclr.com/v1.0"),
    ),
    schemes=(
        Bearer(
            "bearerAuth", grants=(ClientCredentials("/oauth/token", methods=(POST,)),)
        ),
    ),
    security=((("bearerAuth", ()),),),
    parameters={"account": "X-Cyclr-Account"},
)


class Cyclr(Client):
    """The Cyclr API: use it in a `with` block, or call `client.close()`.

    Any call may raise `APIConnectionError`, where the server cannot be reached or does
    not answer in time, and `APIStatusError` for a status that its method says nothing
    of.
    """

    accounts = resource("accounts", "Accounts")
    authentication = resource("authentication", "Authentication")
    connectors = resource("connectors", "Connectors")
    cycles = resource("cycles", "Cycles")
    data_on_demand = resource("data_on_demand", "DataOnDemand")
    launch = resource("launch", "Launch")
    marketplace = resource("marketplace", "Marketplace")
    steps = resource("steps", "Steps")
    templates = resource("templates", "Templates")

    def __init__(
        self,
        *,
        token=None,
        client_id=None,
        client_secret=None,
        token_url=None,
        account=None,
        **settings,
    ):
        BaseClient.__init__(
            self,
            _API,
            {
                "token": token,
                "client_id": client_id,
                "client_secret": client_secret,
                "token_url": token_url,
            },
            {"account": account},
            **settings,
        )


class AsyncCyclr(AsyncClient, of=Cyclr):
    """The Cyclr API for async code: use it in an `async with` block.

    Any call may raise `APIConnectionError`, where the server cannot be reached or does
    not answer in time, and `APIStatusError` for a status that its method says nothing
    of.
    """
