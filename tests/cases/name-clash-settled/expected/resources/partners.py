# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource

_LIST_ACCOUNTS = Operation(
    "partners.list_accounts", method="GET", path=("/partners/accounts",)
)


class Partners(Resource):
    """The operations of partners."""

    def list_accounts(self, *, options=None):
        """`GET /partners/accounts`."""
        return self._call(_LIST_ACCOUNTS, {}, options)


class AsyncPartners(AsyncResource, of=Partners):
    """The operations of partners."""
