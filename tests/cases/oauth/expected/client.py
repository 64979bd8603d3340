# Made by clientwright. Change the document or the configuration, then regenerate.

"""`Signing` and `AsyncSigning`: the Signing API, blocking and for async code."""

from ._runtime.api import Api, Bearer, MutualTls, Server
from ._runtime.client import AsyncClient, BaseClient, Client
from ._runtime.device import DeviceGrant
from ._runtime.digest import Digest
from ._runtime.discovery import discover
from ._runtime.grants import ClientCredentials, Password, RefreshToken
from ._runtime.resource import resource
from ._runtime.sign_in import AuthorizationCode

_API = Api(
    title="Signing API",
    package="signing",
    version="0.1.0",
    environment="SIGNING",
    servers=(Server("api_example_com", "https://api.example.com/v1"),),
    schemes=(
        Bearer(
            "machine",
            token="machine_token",
            grants=(
                ClientCredentials(
                    "/token",
                    client_id="machine_client_id",
                    client_secret="machine_client_secret",
                    override="machine_token_url",
                    scope="machine_scopes",
                ),
            ),
        ),
        Bearer(
            "person",
            token="person_token",
            grants=(
                AuthorizationCode(
                    "https://auth.example.com/token",
                    authorization_url="https://auth.example.com/authorize",
                    refresh_url="https://auth.example.com/refresh",
                    client_id="person_client_id",
                    client_secret="person_client_secret",
                    sign_in="person_sign_in",
                    override="person_token_url",
                    scope="person_scopes",
                    scopes=("mail",),
                ),
                DeviceGrant(
                    "https://auth.example.com/token",
                    device_url="https://auth.example.com/device",
                    client_id="person_client_id",
                    client_secret="person_client_secret",
                    show_code="person_show_code",
                    override="person_token_url",
                    scope="person_scopes",
                    scopes=("mail",),
                ),
                RefreshToken(
                    "https://auth.example.com/refresh",
                    client_id="person_client_id",
                    client_secret="person_client_secret",
                    refresh_token="person_refresh_token",
                    override="person_token_url",
                    scope="person_scopes",
                    scopes=("mail",),
                ),
                Password(
                    "https://auth.example.com/token",
                    client_id="person_client_id",
                    client_secret="person_client_secret",
                    username="person_username",
                    password="person_password",
                    override="person_token_url",
                    scope="person_scopes",
                    scopes=("mail",),
                ),
            ),
        ),
        Bearer(
            "connected",
            grants=(
                AuthorizationCode(
                    "https://id.example.com/.well-known/openid-configuration",
                    override="discovery_url",
                    scopes=("openid",),
                    discover=discover,
                ),
                DeviceGrant(
                    "https://id.example.com/.well-known/openid-configuration",
                    override="discovery_url",
                    scopes=("openid",),
                    discover=discover,
                ),
                RefreshToken(
                    "https://id.example.com/.well-known/openid-configuration",
                    override="discovery_url",
                    scopes=("openid",),
                    discover=discover,
                ),
                ClientCredentials(
                    "https://id.example.com/.well-known/openid-configuration",
                    override="discovery_url",
                    discover=discover,
                ),
            ),
        ),
        Bearer("implicit", token="implicit_token"),
        Digest("digest"),
        MutualTls("mutual"),
    ),
    security=((("connected", ()),),),
)


class Signing(Client):
    """The Signing API: use it in a `with` block, or call `client.close()`.

    Any call may raise `APIConnectionError`, where the server cannot be reached or does
    not answer in time, and `APIStatusError` for a status that its method says nothing
    of.
    """

    calls = resource("calls", "Calls")

    def __init__(
        self,
        *,
        machine_token=None,
        machine_client_id=None,
        machine_client_secret=None,
        machine_token_url=None,
        machine_scopes=None,
        person_token=None,
        person_client_id=None,
        person_client_secret=None,
        person_token_url=None,
        person_sign_in=None,
        person_show_code=None,
        person_refresh_token=None,
        person_username=None,
        person_password=None,
        person_scopes=None,
        token=None,
        client_id=None,
        client_secret=None,
        discovery_url=None,
        sign_in=None,
        show_code=None,
        refresh_token=None,
        scopes=None,
        implicit_token=None,
        username=None,
        password=None,
        certificate=None,
        certificate_key=None,
        **settings,
    ):
        BaseClient.__init__(
            self,
            _API,
            {
                "machine_token": machine_token,
                "machine_client_id": machine_client_id,
                "machine_client_secret": machine_client_secret,
                "machine_token_url": machine_token_url,
                "machine_scopes": machine_scopes,
                "person_token": person_token,
                "person_client_id": person_client_id,
                "person_client_secret": person_client_secret,
                "person_token_url": person_token_url,
                "person_sign_in": person_sign_in,
                "person_show_code": person_show_code,
                "person_refresh_token": person_refresh_token,
                "person_username": person_username,
                "person_password": person_password,
                "person_scopes": person_scopes,
                "token": token,
                "client_id": client_id,
                "client_secret": client_secret,
                "discovery_url": discovery_url,
                "sign_in": sign_in,
                "show_code": show_code,
                "refresh_token": refresh_token,
                "scopes": scopes,
                "implicit_token": implicit_token,
                "username": username,
                "password": password,
                "certificate": certificate,
                "certificate_key": certificate_key,
            },
            {},
            **settings,
        )


class AsyncSigning(AsyncClient, of=Signing):
    """The Signing API for async code: use it in an `async with` block.

    Any call may raise `APIConnectionError`, where the server cannot be reached or does
    not answer in time, and `APIStatusError` for a status that its method says nothing
    of.
    """
