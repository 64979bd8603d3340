# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource

class Accounts(Resource):
    """The operations of accounts."""

    def list(self, *, options: CallOptions | None = None) -> None:
        """`GET /accounts`."""

    def list_recent(self, *, options: CallOptions | None = None) -> None:
        """`GET /v2/accounts`."""

class AsyncAccounts(AsyncResource):
    """The operations of accounts."""

    async def list(self, *, options: CallOptions | None = None) -> None:
        """`GET /accounts`."""

    async def list_recent(self, *, options: CallOptions | None = None) -> None:
        """`GET /v2/accounts`."""
