# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource

_LIST = Operation("accounts.list", method="GET", path=("/accounts",))
_LIST_RECENT = Operation("accounts.list_recent", method="GET", path=("/v2/accounts",))


class Accounts(Resource):
    """The operations of accounts."""

    def list(self, *, options=None):
        """`GET /accounts`."""
        return self._call(_LIST, {}, options)

    def list_recent(self, *, options=None):
        """`GET /v2/accounts`."""
        return self._call(_LIST_RECENT, {}, options)


class AsyncAccounts(AsyncResource, of=Accounts):
    """The operations of accounts."""
