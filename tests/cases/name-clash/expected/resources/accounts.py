# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource

_LIST = Operation("accounts.list", method="GET", path=("/accounts",))
_LIST_ACCOUNTS = Operation(
    "accounts.list_accounts", method="GET", path=("/partners/accounts",)
)
_LIST_GET_V2_ACCOUNTS = Operation(
    "accounts.list_get_v2_accounts", method="GET", path=("/v2/accounts",)
)


class Accounts(Resource):
    """The operations of accounts."""

    def list(self, *, options=None):
        """`GET /accounts`."""
        return self._call(_LIST, {}, options)

    def list_accounts(self, *, options=None):
        """`GET /partners/accounts`."""
        return self._call(_LIST_ACCOUNTS, {}, options)

    def list_get_v2_accounts(self, *, options=None):
        """`GET /v2/accounts`."""
        return self._call(_LIST_GET_V2_ACCOUNTS, {}, options)


class AsyncAccounts(AsyncResource, of=Accounts):
    """The operations of accounts."""
