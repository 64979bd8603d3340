# Made by clientwright. Change the document or the configuration, then regenerate.

"""`Credentials` and `AsyncCredentials`: the Credentials API, blocking and for async
code.
"""

from ._runtime.api import Api, ApiKey, Basic, Bearer, MutualTls, Server
from ._runtime.client import AsyncClient, BaseClient, Client
from ._runtime.resource import resource

_API = Api(
    title="Credentials API",
    package="credentials",
    version="0.1.0",
    environment="CREDENTIALS",
    servers=(Server("api_example_com", "https://api.example.com"),),
    schemes=(
        Bearer("bearer"),
        Basic("basic"),
        ApiKey("headerKey", "X-Key", location="header", argument="header_key"),
        ApiKey("queryKey", "key", location="query", argument="query_key"),
        ApiKey("cookieKey", "session", location="cookie"),
        MutualTls("mutual"),
    ),
    security=((("basic", ()),),),
)


class Credentials(Client):
    """The Credentials API: use it in a `with` block, or call `client.close()`.

    Any call may raise `APIConnectionError`, where the server cannot be reached or does
    not answer in time, and `APIStatusError` for a status that its method says nothing
    of.
    """

    checks = resource("checks", "Checks")

    def __init__(
        self,
        *,
        token=None,
        username=None,
        password=None,
        header_key=None,
        query_key=None,
        api_key=None,
        certificate=None,
        certificate_key=None,
        **settings,
    ):
        BaseClient.__init__(
            self,
            _API,
            {
                "token": token,
                "username": username,
                "password": password,
                "header_key": header_key,
                "query_key": query_key,
                "api_key": api_key,
                "certificate": certificate,
                "certificate_key": certificate_key,
            },
            {},
            **settings,
        )


class AsyncCredentials(AsyncClient, of=Credentials):
    """The Credentials API for async code: use it in an `async with` block.

    Any call may raise `APIConnectionError`, where the server cannot be reached or does
    not answer in time, and `APIStatusError` for a status that its method says nothing
    of.
    """
