# Made by clientwright. Change the document or the configuration, then regenerate.

"""`Newer` and `AsyncNewer`: the Newer API, blocking and for async code."""

from ._runtime.api import Api, Bearer, Server
from ._runtime.client import AsyncClient, BaseClient, Client
from ._runtime.device import DeviceGrant
from ._runtime.grants import RefreshToken
from ._runtime.resource import resource

_API = Api(
    title="Newer API",
    package="newer",
    version="0.1.0",
    environment="NEWER",
    servers=(
        Server("production", "https://newer.example.com"),
        Server("test", "https://test.newer.example.com"),
    ),
    schemes=(
        Bearer(
            "device",
            grants=(
                DeviceGrant(
                    "https://newer.example.com/token",
                    device_url="https://newer.example.com/device",
                ),
                RefreshToken("https://newer.example.com/token"),
            ),
        ),
    ),
)


class Newer(Client):
    """The Newer API: use it in a `with` block, or call `client.close()`.

    Any call may raise `APIConnectionError`, where the server cannot be reached or does
    not answer in time, and `APIStatusError` for a status that its method says nothing
    of.
    """

    files = resource("files", "Files")

    def __init__(
        self,
        *,
        token=None,
        client_id=None,
        client_secret=None,
        token_url=None,
        show_code=None,
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
                "show_code": show_code,
                "refresh_token": refresh_token,
                "scopes": scopes,
            },
            {},
            **settings,
        )


class AsyncNewer(AsyncClient, of=Newer):
    """The Newer API for async code: use it in an `async with` block.

    Any call may raise `APIConnectionError`, where the server cannot be reached or does
    not answer in time, and `APIStatusError` for a status that its method says nothing
    of.
    """
