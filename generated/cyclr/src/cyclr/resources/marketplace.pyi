# Made by clientwright. Change the document or the configuration, then regenerate.

from collections.abc import Mapping
from typing import Any, overload

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource
from ..models import MarketplaceDeployRequest, MarketplaceDeployResponse

class Marketplace(Resource):
    """Deploy Marketplace integration UI for end users."""

    @overload
    def deploy(
        self,
        *,
        username: str,
        marketplace_id: str,
        account: str | None = None,
        password: str | None = None,
        account_name: str | None = None,
        body: None = None,
        options: CallOptions | None = None,
    ) -> MarketplaceDeployResponse:
        """Cyclr Deploy Marketplace.

        Deploy the Marketplace integration UI for a specific user, providing them with
        an interface to browse and install available integrations.

        Args:
            username: The username of the user accessing the Marketplace.
            marketplace_id: The ID of the marketplace to deploy.
            account: The API ID of the Cyclr Account to execute the call against.
                Required for all Account level endpoints. Taken from the client when
                left out.
            password: Optional password for the user.
            account_name: Display name for the account.

        Returns:
            Marketplace deployed successfully.

        Raises:
            BadRequestError: Bad request.
            AuthenticationError: Unauthorized.
        """

    @overload
    def deploy(
        self,
        *,
        body: MarketplaceDeployRequest | Mapping[str, Any] | bytes,
        username: None = None,
        marketplace_id: None = None,
        account: str | None = None,
        options: CallOptions | None = None,
    ) -> MarketplaceDeployResponse: ...

class AsyncMarketplace(AsyncResource):
    """Deploy Marketplace integration UI for end users."""

    @overload
    async def deploy(
        self,
        *,
        username: str,
        marketplace_id: str,
        account: str | None = None,
        password: str | None = None,
        account_name: str | None = None,
        body: None = None,
        options: CallOptions | None = None,
    ) -> MarketplaceDeployResponse:
        """Cyclr Deploy Marketplace.

        Deploy the Marketplace integration UI for a specific user, providing them with
        an interface to browse and install available integrations.

        Args:
            username: The username of the user accessing the Marketplace.
            marketplace_id: The ID of the marketplace to deploy.
            account: The API ID of the Cyclr Account to execute the call against.
                Required for all Account level endpoints. Taken from the client when
                left out.
            password: Optional password for the user.
            account_name: Display name for the account.

        Returns:
            Marketplace deployed successfully.

        Raises:
            BadRequestError: Bad request.
            AuthenticationError: Unauthorized.
        """

    @overload
    async def deploy(
        self,
        *,
        body: MarketplaceDeployRequest | Mapping[str, Any] | bytes,
        username: None = None,
        marketplace_id: None = None,
        account: str | None = None,
        options: CallOptions | None = None,
    ) -> MarketplaceDeployResponse: ...
