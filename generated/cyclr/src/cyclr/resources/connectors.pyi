# Made by clientwright. Change the document or the configuration, then regenerate.

import builtins
from collections.abc import Mapping
from typing import Any, overload

from .._runtime.options import CallOptions
from .._runtime.pagination import AsyncPages, Page
from .._runtime.resource import AsyncResource, Resource
from ..models import Connector, ConnectorsInstallRequest, InstalledConnector

class Connectors(Resource):
    """Manage and install connectors."""

    def list(
        self,
        *,
        name: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
        options: CallOptions | None = None,
    ) -> Page[Connector]:
        """Cyclr List Connectors.

        Retrieve a list of available connectors. Use the query parameter to filter by
        connector name.

        Args:
            name: Filter connectors by name.
            page: Page number for pagination.
            page_size: Number of results per page.

        Returns:
            The first page; iterate over it for the items of all pages.

        Raises:
            AuthenticationError: Unauthorized.
        """

    def get(
        self, connector_id: str, *, options: CallOptions | None = None
    ) -> Connector:
        """Cyclr Get Connector.

        Retrieve details of a specific connector.

        Args:
            connector_id: The unique identifier of the connector.

        Raises:
            AuthenticationError: Unauthorized.
            NotFoundError: Connector not found.
        """

    @overload
    def install(
        self,
        connector_id: str,
        *,
        account: str | None = None,
        name: str | None = None,
        description: str | None = None,
        auth_value: str | None = None,
        body: None = None,
        options: CallOptions | None = None,
    ) -> InstalledConnector:
        """Cyclr Install Connector.

        Install a connector into the current account. Requires the X-Cyclr-Account
        header.

        Args:
            connector_id: The unique identifier of the connector.
            account: The API ID of the Cyclr Account to execute the call against.
                Required for all Account level endpoints. Taken from the client when
                left out.
            name: Display name for the installed connector.
            description: Description for the installed connector.
            auth_value: Authentication value for the connector.

        Returns:
            Connector installed successfully.

        Raises:
            BadRequestError: Bad request.
            AuthenticationError: Unauthorized.
        """

    @overload
    def install(
        self,
        connector_id: str,
        *,
        body: ConnectorsInstallRequest | Mapping[str, Any] | bytes,
        account: str | None = None,
        options: CallOptions | None = None,
    ) -> InstalledConnector: ...
    def list_account_connectors(
        self, *, account: str | None = None, options: CallOptions | None = None
    ) -> builtins.list[InstalledConnector]:
        """Cyclr List Account Connectors.

        List all connectors installed in the current account. Requires the
        X-Cyclr-Account header.

        Args:
            account: The API ID of the Cyclr Account to execute the call against.
                Required for all Account level endpoints. Taken from the client when
                left out.

        Raises:
            AuthenticationError: Unauthorized.
        """

    def get_account_connector(
        self,
        installed_connector_id: str,
        *,
        account: str | None = None,
        options: CallOptions | None = None,
    ) -> InstalledConnector:
        """Cyclr Get Account Connector.

        Get details of a specific installed connector in the account. Requires the
        X-Cyclr-Account header.

        Args:
            installed_connector_id: The ID of the installed connector.
            account: The API ID of the Cyclr Account to execute the call against.
                Required for all Account level endpoints. Taken from the client when
                left out.

        Raises:
            AuthenticationError: Unauthorized.
            NotFoundError: Installed connector not found.
        """

    def delete_account_connector(
        self,
        installed_connector_id: str,
        *,
        account: str | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """Cyclr Delete Account Connector.

        Remove an installed connector from the account. Requires the X-Cyclr-Account
        header.

        Args:
            installed_connector_id: The ID of the installed connector.
            account: The API ID of the Cyclr Account to execute the call against.
                Required for all Account level endpoints. Taken from the client when
                left out.

        Raises:
            AuthenticationError: Unauthorized.
            NotFoundError: Installed connector not found.
        """

class AsyncConnectors(AsyncResource):
    """Manage and install connectors."""

    def list(
        self,
        *,
        name: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[Connector]:
        """Cyclr List Connectors.

        Retrieve a list of available connectors. Use the query parameter to filter by
        connector name.

        Args:
            name: Filter connectors by name.
            page: Page number for pagination.
            page_size: Number of results per page.

        Returns:
            The first page; iterate over it for the items of all pages.

        Raises:
            AuthenticationError: Unauthorized.
        """

    async def get(
        self, connector_id: str, *, options: CallOptions | None = None
    ) -> Connector:
        """Cyclr Get Connector.

        Retrieve details of a specific connector.

        Args:
            connector_id: The unique identifier of the connector.

        Raises:
            AuthenticationError: Unauthorized.
            NotFoundError: Connector not found.
        """

    @overload
    async def install(
        self,
        connector_id: str,
        *,
        account: str | None = None,
        name: str | None = None,
        description: str | None = None,
        auth_value: str | None = None,
        body: None = None,
        options: CallOptions | None = None,
    ) -> InstalledConnector:
        """Cyclr Install Connector.

        Install a connector into the current account. Requires the X-Cyclr-Account
        header.

        Args:
            connector_id: The unique identifier of the connector.
            account: The API ID of the Cyclr Account to execute the call against.
                Required for all Account level endpoints. Taken from the client when
                left out.
            name: Display name for the installed connector.
            description: Description for the installed connector.
            auth_value: Authentication value for the connector.

        Returns:
            Connector installed successfully.

        Raises:
            BadRequestError: Bad request.
            AuthenticationError: Unauthorized.
        """

    @overload
    async def install(
        self,
        connector_id: str,
        *,
        body: ConnectorsInstallRequest | Mapping[str, Any] | bytes,
        account: str | None = None,
        options: CallOptions | None = None,
    ) -> InstalledConnector: ...
    async def list_account_connectors(
        self, *, account: str | None = None, options: CallOptions | None = None
    ) -> builtins.list[InstalledConnector]:
        """Cyclr List Account Connectors.

        List all connectors installed in the current account. Requires the
        X-Cyclr-Account header.

        Args:
            account: The API ID of the Cyclr Account to execute the call against.
                Required for all Account level endpoints. Taken from the client when
                left out.

        Raises:
            AuthenticationError: Unauthorized.
        """

    async def get_account_connector(
        self,
        installed_connector_id: str,
        *,
        account: str | None = None,
        options: CallOptions | None = None,
    ) -> InstalledConnector:
        """Cyclr Get Account Connector.

        Get details of a specific installed connector in the account. Requires the
        X-Cyclr-Account header.

        Args:
            installed_connector_id: The ID of the installed connector.
            account: The API ID of the Cyclr Account to execute the call against.
                Required for all Account level endpoints. Taken from the client when
                left out.

        Raises:
            AuthenticationError: Unauthorized.
            NotFoundError: Installed connector not found.
        """

    async def delete_account_connector(
        self,
        installed_connector_id: str,
        *,
        account: str | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """Cyclr Delete Account Connector.

        Remove an installed connector from the account. Requires the X-Cyclr-Account
        header.

        Args:
            installed_connector_id: The ID of the installed connector.
            account: The API ID of the Cyclr Account to execute the call against.
                Required for all Account level endpoints. Taken from the client when
                left out.

        Raises:
            AuthenticationError: Unauthorized.
            NotFoundError: Installed connector not found.
        """
