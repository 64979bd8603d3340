# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.options import CallOptions
from .._runtime.pagination import AsyncPages, Page
from .._runtime.resource import AsyncResource, Resource
from ..models import Cycle

class Cycles(Resource):
    """Manage integration cycles."""

    def list(
        self,
        *,
        account: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
        options: CallOptions | None = None,
    ) -> Page[Cycle]:
        """Cyclr List Cycles.

        Retrieve a list of all cycles in the current account. Requires the
        X-Cyclr-Account header.

        Args:
            account: The API ID of the Cyclr Account to execute the call against.
                Required for all Account level endpoints. Taken from the client when
                left out.
            page: Page number for pagination.
            page_size: Number of results per page.

        Returns:
            The first page; iterate over it for the items of all pages.

        Raises:
            AuthenticationError: Unauthorized.
        """

    def get(
        self,
        cycle_id: str,
        *,
        account: str | None = None,
        options: CallOptions | None = None,
    ) -> Cycle:
        """Cyclr Get Cycle.

        Retrieve details of a specific cycle. Requires the X-Cyclr-Account header.

        Args:
            cycle_id: The unique identifier of the cycle.
            account: The API ID of the Cyclr Account to execute the call against.
                Required for all Account level endpoints. Taken from the client when
                left out.

        Raises:
            AuthenticationError: Unauthorized.
            NotFoundError: Cycle not found.
        """

    def delete(
        self,
        cycle_id: str,
        *,
        account: str | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """Cyclr Delete Cycle.

        Delete a specific cycle. Requires the X-Cyclr-Account header.

        Args:
            cycle_id: The unique identifier of the cycle.
            account: The API ID of the Cyclr Account to execute the call against.
                Required for all Account level endpoints. Taken from the client when
                left out.

        Raises:
            AuthenticationError: Unauthorized.
            NotFoundError: Cycle not found.
        """

    def activate(
        self,
        cycle_id: str,
        *,
        account: str | None = None,
        options: CallOptions | None = None,
    ) -> Cycle:
        """Cyclr Activate Cycle.

        Activate a cycle so it begins running. Requires the X-Cyclr-Account header.

        Args:
            cycle_id: The unique identifier of the cycle.
            account: The API ID of the Cyclr Account to execute the call against.
                Required for all Account level endpoints. Taken from the client when
                left out.

        Returns:
            Cycle activated successfully.

        Raises:
            AuthenticationError: Unauthorized.
            NotFoundError: Cycle not found.
        """

    def deactivate(
        self,
        cycle_id: str,
        *,
        account: str | None = None,
        options: CallOptions | None = None,
    ) -> Cycle:
        """Cyclr Deactivate Cycle.

        Deactivate a running cycle. Requires the X-Cyclr-Account header.

        Args:
            cycle_id: The unique identifier of the cycle.
            account: The API ID of the Cyclr Account to execute the call against.
                Required for all Account level endpoints. Taken from the client when
                left out.

        Returns:
            Cycle deactivated successfully.

        Raises:
            AuthenticationError: Unauthorized.
            NotFoundError: Cycle not found.
        """

class AsyncCycles(AsyncResource):
    """Manage integration cycles."""

    def list(
        self,
        *,
        account: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[Cycle]:
        """Cyclr List Cycles.

        Retrieve a list of all cycles in the current account. Requires the
        X-Cyclr-Account header.

        Args:
            account: The API ID of the Cyclr Account to execute the call against.
                Required for all Account level endpoints. Taken from the client when
                left out.
            page: Page number for pagination.
            page_size: Number of results per page.

        Returns:
            The first page; iterate over it for the items of all pages.

        Raises:
            AuthenticationError: Unauthorized.
        """

    async def get(
        self,
        cycle_id: str,
        *,
        account: str | None = None,
        options: CallOptions | None = None,
    ) -> Cycle:
        """Cyclr Get Cycle.

        Retrieve details of a specific cycle. Requires the X-Cyclr-Account header.

        Args:
            cycle_id: The unique identifier of the cycle.
            account: The API ID of the Cyclr Account to execute the call against.
                Required for all Account level endpoints. Taken from the client when
                left out.

        Raises:
            AuthenticationError: Unauthorized.
            NotFoundError: Cycle not found.
        """

    async def delete(
        self,
        cycle_id: str,
        *,
        account: str | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """Cyclr Delete Cycle.

        Delete a specific cycle. Requires the X-Cyclr-Account header.

        Args:
            cycle_id: The unique identifier of the cycle.
            account: The API ID of the Cyclr Account to execute the call against.
                Required for all Account level endpoints. Taken from the client when
                left out.

        Raises:
            AuthenticationError: Unauthorized.
            NotFoundError: Cycle not found.
        """

    async def activate(
        self,
        cycle_id: str,
        *,
        account: str | None = None,
        options: CallOptions | None = None,
    ) -> Cycle:
        """Cyclr Activate Cycle.

        Activate a cycle so it begins running. Requires the X-Cyclr-Account header.

        Args:
            cycle_id: The unique identifier of the cycle.
            account: The API ID of the Cyclr Account to execute the call against.
                Required for all Account level endpoints. Taken from the client when
                left out.

        Returns:
            Cycle activated successfully.

        Raises:
            AuthenticationError: Unauthorized.
            NotFoundError: Cycle not found.
        """

    async def deactivate(
        self,
        cycle_id: str,
        *,
        account: str | None = None,
        options: CallOptions | None = None,
    ) -> Cycle:
        """Cyclr Deactivate Cycle.

        Deactivate a running cycle. Requires the X-Cyclr-Account header.

        Args:
            cycle_id: The unique identifier of the cycle.
            account: The API ID of the Cyclr Account to execute the call against.
                Required for all Account level endpoints. Taken from the client when
                left out.

        Returns:
            Cycle deactivated successfully.

        Raises:
            AuthenticationError: Unauthorized.
            NotFoundError: Cycle not found.
        """
