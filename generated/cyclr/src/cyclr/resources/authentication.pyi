# Made by clientwright. Change the document or the configuration, then regenerate.

"""Obtain access tokens for API authentication."""

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
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            Access token issued successfully.

        Raises:
            BadRequestError: Invalid credentials or request.
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    @overload
    def get_access_token(
        self,
        *,
        body: AuthenticationGetAccessTokenRequest | Mapping[str, Any] | bytes,
        client_id: None = None,
        client_secret: None = None,
        options: CallOptions | None = None,
    ) -> AuthenticationGetAccessTokenResponse:
        """Cyclr Get Access Token.

        Obtain an OAuth 2.0 access token using Client Credentials flow. Provide your
        Cyclr Console Client ID and Client Secret to receive a Bearer token for use with
        all other API endpoints.

        Args:
            body: The body, as `application/x-www-form-urlencoded`. Mappings, with the
                names of the wire, and bytes are sent as they are.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            Access token issued successfully.

        Raises:
            BadRequestError: Invalid credentials or request.
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

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
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            Access token issued successfully.

        Raises:
            BadRequestError: Invalid credentials or request.
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    @overload
    async def get_access_token(
        self,
        *,
        body: AuthenticationGetAccessTokenRequest | Mapping[str, Any] | bytes,
        client_id: None = None,
        client_secret: None = None,
        options: CallOptions | None = None,
    ) -> AuthenticationGetAccessTokenResponse:
        """Cyclr Get Access Token.

        Obtain an OAuth 2.0 access token using Client Credentials flow. Provide your
        Cyclr Console Client ID and Client Secret to receive a Bearer token for use with
        all other API endpoints.

        Args:
            body: The body, as `application/x-www-form-urlencoded`. Mappings, with the
                names of the wire, and bytes are sent as they are.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            Access token issued successfully.

        Raises:
            BadRequestError: Invalid credentials or request.
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """
