# Made by clientwright. Change the document or the configuration, then regenerate.

"""The operations of root."""

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource

class Root(Resource):
    """The operations of root."""

    def get(self, *, options: CallOptions | None = None) -> None:
        """`GET /`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    def get_tenant(self, tenant: str, *, options: CallOptions | None = None) -> None:
        """`GET /{tenant}`.

        Args:
            tenant: `tenant` in the path.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

class AsyncRoot(AsyncResource):
    """The operations of root."""

    async def get(self, *, options: CallOptions | None = None) -> None:
        """`GET /`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    async def get_tenant(
        self, tenant: str, *, options: CallOptions | None = None
    ) -> None:
        """`GET /{tenant}`.

        Args:
            tenant: `tenant` in the path.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """
