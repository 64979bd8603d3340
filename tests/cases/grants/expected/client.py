# Made by clientwright. Change the document or the configuration, then regenerate.

"""`Grants` and `AsyncGrants`: the Grants API, blocking and for async code."""

from ._runtime.api import Api, Bearer, Server
from ._runtime.client import AsyncClient, BaseClient, Client
from ._runtime.grants import ClientCredentials, Password, RefreshToken
from ._runtime.resource import resource
from ._runtime.sign_in import AuthorizationCode

_API = Api(
    title="Grants API",
    package="grants",
    version="0.1.0",
    environment="GRANTS",
    servers=(Server("api_example_com", "https://api.example.com"),),
    schemes=(
        Bearer(
            "login",
            grants=(
                AuthorizationCode(
                    "https://id.example.com/t",
                    authorization_url="https://id.example.com/a",
                    scopes=("read",),
                ),
                RefreshToken("https://id.example.com/t", scopes=("read",)),
                Password("https://id.example.com/t", scopes=("read",)),
                ClientCredentials("https://id.example.com/t"),
            ),
        ),
    ),
    security=((("login", ("read",)),),),
)


class Grants(Client):
    """The Grants API: use it in a `with` block, or call `client.close()`.

    Any call may raise `APIConnectionError`, where the server cannot be reached or does
    not answer in time, and `APIStatusError` for a status that its method says nothing
    of.
    """

    checks = resource("checks", "Checks")

    def __init__(
        self,
        *,
        token=None,
        client_id=None,
        client_secret=None,
        token_url=None,
        sign_in=None,
        refresh_token=None,
        username=None,
        password=None,
        scopes=None,
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
                "sign_in": sign_in,
                "refresh_token": refresh_token,
                "username": username,
                "password": password,
                "scopes": scopes,
            },
            {},
            **settings,
        )


class AsyncGrants(AsyncClient, of=Grants):
    """The Grants API for async code: use it in an `async with` block.

    Any call may raise `APIConnectionError`, where the server cannot be reached or does
    not answer in time, and `APIStatusError` for a status that its method says nothing
    of.
    """
