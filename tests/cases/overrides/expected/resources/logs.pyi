# Made by clientwright. Change the document or the configuration, then regenerate.

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

        Returns:
            Names.
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

        Returns:
            Names.
        """
