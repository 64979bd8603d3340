# Made by clientwright. Change the document or the configuration, then regenerate.

from collections.abc import Mapping
from typing import Any, Literal, overload

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource
from ..models import (
    AuthenticationGetAccessTokenRequest,
    AuthenticationGetAccessTokenResponse,
)

class Authentication(Resource):
    """Obtain access tokens for API authentication."""

    @overload
    def get_access_token(
        self,
        *,
        client_id: str,
        client_secret: str,
        grant_type: Literal["client_credentials"] = "client_credentials",
        body: None = None,
        options: CallOptions | None = None,
    ) -> AuthenticationGetAccessTokenResponse:
        """Cyclr Get Access Token.

        Obtain an OAuth 2.0 access token using Client Credentials flow. Provide your
        Cyclr Console Client ID and Client Secret to receive a Bearer token for use with
        all other API endpoints.

        Args:
            client_id: Your Cyclr Console Client ID.
            client_secret: Your Cyclr Console Client Secret.
            grant_type: OAuth 2.0 grant type.
            body: Sent as `application/x-www-form-urlencoded`.

        Returns:
            Access token issued successfully.

        Raises:
            BadRequestError: Invalid credentials or request.
        """

    @overload
    def get_access_token(
        self,
        *,
        body: AuthenticationGetAccessTokenRequest | Mapping[str, Any] | bytes,
        client_id: None = None,
        client_secret: None = None,
        options: CallOptions | None = None,
    ) -> AuthenticationGetAccessTokenResponse: ...

class AsyncAuthentication(AsyncResource):
    """Obtain access tokens for API authentication."""

    @overload
    async def get_access_token(
        self,
        *,
        client_id: str,
        client_secret: str,
        grant_type: Literal["client_credentials"] = "client_credentials",
        body: None = None,
        options: CallOptions | None = None,
    ) -> AuthenticationGetAccessTokenResponse:
        """Cyclr Get Access Token.

        Obtain an OAuth 2.0 access token using Client Credentials flow. Provide your
        Cyclr Console Client ID and Client Secret to receive a Bearer token for use with
        all other API endpoints.

        Args:
            client_id: Your Cyclr Console Client ID.
            client_secret: Your Cyclr Console Client Secret.
            grant_type: OAuth 2.0 grant type.
            body: Sent as `application/x-www-form-urlencoded`.

        Returns:
            Access token issued successfully.

        Raises:
            BadRequestError: Invalid credentials or request.
        """

    @overload
    async def get_access_token(
        self,
        *,
        body: AuthenticationGetAccessTokenRequest | Mapping[str, Any] | bytes,
        client_id: None = None,
        client_secret: None = None,
        options: CallOptions | None = None,
    ) -> AuthenticationGetAccessTokenResponse: ...
