# Made by clientwright. Change the document or the configuration, then regenerate.

"""`Grants` and `AsyncGrants`: the Grants API, blocking and for async code."""

from ._runtime.api import Api, Bearer, ClientCredentials, Server
from ._runtime.client import AsyncClient, BaseClient, Client
from ._runtime.resource import resource

_API = Api(
    title="Grants API",
    package="grants",
    version="0.1.0",
    environment="GRANTS",
    servers=(Server("api_example_com", "https://api.example.com"),),
    schemes=(
        Bearer(
            "login",
            grant=ClientCredentials("https://id.example.com/t", scopes=("read",)),
        ),
    ),
    security=((("login", ("read",)),),),
)


class Grants(Client):
    """The Grants API: use it in a `with` block, or call `client.close()`."""

    checks = resource("checks", "Checks")

    def __init__(
        self,
        *,
        token=None,
        client_id=None,
        client_secret=None,
        token_url=None,
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
            {},
            **settings,
        )


class AsyncGrants(AsyncClient, of=Grants):
    """The Grants API for async code: use it in an `async with` block."""
