# Made by clientwright. Change the document or the configuration, then regenerate.

from collections.abc import Mapping, Sequence
from typing import Any, overload

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource
from ..models import (
    LaunchDeployRequest,
    LaunchDeployRequestConnectorAuthentication,
    LaunchDeployResponse,
)

class Launch(Resource):
    """Deploy LAUNCH integration UI for end users."""

    @overload
    def deploy(
        self,
        *,
        username: str,
        account: str | None = None,
        password: str | None = None,
        account_name: str | None = None,
        connector_authentications: (
            Sequence[LaunchDeployRequestConnectorAuthentication | Mapping[str, Any]]
            | None
        ) = None,
        body: None = None,
        options: CallOptions | None = None,
    ) -> LaunchDeployResponse:
        """Cyclr Deploy LAUNCH.

        Deploy the LAUNCH integration UI for a specific user, providing them with an
        interactive interface to set up integrations.

        Args:
            username: The username of the user accessing LAUNCH.
            account: The API ID of the Cyclr Account to execute the call against.
                Required for all Account level endpoints. Taken from the client when
                left out.
            password: Optional password for the user.
            account_name: Display name for the account.
            connector_authentications: Pre-configured connector authentications.

        Returns:
            LAUNCH deployed successfully.

        Raises:
            BadRequestError: Bad request.
            AuthenticationError: Unauthorized.
        """

    @overload
    def deploy(
        self,
        *,
        body: LaunchDeployRequest | Mapping[str, Any] | bytes,
        username: None = None,
        account: str | None = None,
        options: CallOptions | None = None,
    ) -> LaunchDeployResponse: ...

class AsyncLaunch(AsyncResource):
    """Deploy LAUNCH integration UI for end users."""

    @overload
    async def deploy(
        self,
        *,
        username: str,
        account: str | None = None,
        password: str | None = None,
        account_name: str | None = None,
        connector_authentications: (
            Sequence[LaunchDeployRequestConnectorAuthentication | Mapping[str, Any]]
            | None
        ) = None,
        body: None = None,
        options: CallOptions | None = None,
    ) -> LaunchDeployResponse:
        """Cyclr Deploy LAUNCH.

        Deploy the LAUNCH integration UI for a specific user, providing them with an
        interactive interface to set up integrations.

        Args:
            username: The username of the user accessing LAUNCH.
            account: The API ID of the Cyclr Account to execute the call against.
                Required for all Account level endpoints. Taken from the client when
                left out.
            password: Optional password for the user.
            account_name: Display name for the account.
            connector_authentications: Pre-configured connector authentications.

        Returns:
            LAUNCH deployed successfully.

        Raises:
            BadRequestError: Bad request.
            AuthenticationError: Unauthorized.
        """

    @overload
    async def deploy(
        self,
        *,
        body: LaunchDeployRequest | Mapping[str, Any] | bytes,
        username: None = None,
        account: str | None = None,
        options: CallOptions | None = None,
    ) -> LaunchDeployResponse: ...
