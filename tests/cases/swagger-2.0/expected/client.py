# Made by clientwright. Change the document or the configuration, then regenerate.

"""`Garage` and `AsyncGarage`: the Garage API, blocking and for async code."""

from ._runtime.api import Api, Bearer, Server
from ._runtime.client import AsyncClient, BaseClient, Client
from ._runtime.grants import RefreshToken
from ._runtime.resource import resource
from ._runtime.sign_in import AuthorizationCode

_API = Api(
    title="Garage API",
    package="garage",
    version="0.1.0",
    environment="GARAGE",
    servers=(
        Server("https", "https://garage.example.com/v2"),
        Server("http", "http://garage.example.com/v2"),
    ),
    schemes=(
        Bearer(
            "login",
            grants=(
                AuthorizationCode(
                    "https://garage.example.com/t",
                    authorization_url="https://garage.example.com/a",
                ),
                RefreshToken("https://garage.example.com/t"),
            ),
        ),
    ),
)


class Garage(Client):
    """The Garage API: use it in a `with` block, or call `client.close()`.

    Any call may raise `APIConnectionError`, where the server cannot be reached or does
    not answer in time, and `APIStatusError` for a status that its method says nothing
    of.
    """

    cars = resource("cars", "Cars")

    def __init__(
        self,
        *,
        token=None,
        client_id=None,
        client_secret=None,
        token_url=None,
        sign_in=None,
        refresh_token=None,
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
                "scopes": scopes,
            },
            {},
            **settings,
        )


class AsyncGarage(AsyncClient, of=Garage):
    """The Garage API for async code: use it in an `async with` block.

    Any call may raise `APIConnectionError`, where the server cannot be reached or does
    not answer in time, and `APIStatusError` for a status that its method says nothing
    of.
    """
