# Made by clientwright. Change the document or the configuration, then regenerate.

from collections.abc import Mapping, Sequence
from typing import Any, overload

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource
from ..models import DataOnDemandRequest, DataOnDemandRequestParameter

class DataOnDemand(Resource):
    """API-driven data requests (proxy)."""

    @overload
    def request(
        self,
        *,
        account: str | None = None,
        connector_account_id: str | None = None,
        method_id: str | None = None,
        parameters: (
            Sequence[DataOnDemandRequestParameter | Mapping[str, Any]] | None
        ) = None,
        body: None = None,
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """Cyclr Data On Demand.

        Execute a data request through an installed connector, allowing you to make
        API-driven data requests without working with cycles.

        Args:
            account: The API ID of the Cyclr Account to execute the call against.
                Required for all Account level endpoints. Taken from the client when
                left out.
            connector_account_id: The ID of the installed connector.
            method_id: The ID of the connector method to call.
            parameters: Parameters for the method call.

        Returns:
            Data retrieved successfully.

        Raises:
            BadRequestError: Bad request.
            AuthenticationError: Unauthorized.
        """

    @overload
    def request(
        self,
        *,
        body: DataOnDemandRequest | Mapping[str, Any] | bytes,
        account: str | None = None,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

class AsyncDataOnDemand(AsyncResource):
    """API-driven data requests (proxy)."""

    @overload
    async def request(
        self,
        *,
        account: str | None = None,
        connector_account_id: str | None = None,
        method_id: str | None = None,
        parameters: (
            Sequence[DataOnDemandRequestParameter | Mapping[str, Any]] | None
        ) = None,
        body: None = None,
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """Cyclr Data On Demand.

        Execute a data request through an installed connector, allowing you to make
        API-driven data requests without working with cycles.

        Args:
            account: The API ID of the Cyclr Account to execute the call against.
                Required for all Account level endpoints. Taken from the client when
                left out.
            connector_account_id: The ID of the installed connector.
            method_id: The ID of the connector method to call.
            parameters: Parameters for the method call.

        Returns:
            Data retrieved successfully.

        Raises:
            BadRequestError: Bad request.
            AuthenticationError: Unauthorized.
        """

    @overload
    async def request(
        self,
        *,
        body: DataOnDemandRequest | Mapping[str, Any] | bytes,
        account: str | None = None,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...
