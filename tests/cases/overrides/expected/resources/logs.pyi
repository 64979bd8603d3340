# Made by clientwright. Change the document or the configuration, then regenerate.

"""The operations of logs."""

import builtins

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource

class Logs(Resource):
    """The operations of logs."""

    def list(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[str]:
        """`GET /logs`.

        Args:
            page: `page` in the query.
            limit: `limit` in the query.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            Names.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

class AsyncLogs(AsyncResource):
    """The operations of logs."""

    async def list(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[str]:
        """`GET /logs`.

        Args:
            page: `page` in the query.
            limit: `limit` in the query.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            Names.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """
