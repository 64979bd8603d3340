# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.operation import Operation, header
from .._runtime.resource import AsyncResource, Resource

_CREATE = Operation(
    "payouts.create",
    method="POST",
    path=("/payouts",),
    parameters=(header("idempotency_key", "Idempotency-Key", required=True),),
)
_DELETE = Operation("payouts.delete", method="DELETE", path=("/payouts",))


class Payouts(Resource):
    """The operations of payouts."""

    def create(self, *, idempotency_key=None, options=None):
        """`POST /payouts`."""
        return self._call(_CREATE, locals(), options)

    def delete(self, *, options=None):
        """`DELETE /payouts`."""
        return self._call(_DELETE, {}, options)


class AsyncPayouts(AsyncResource, of=Payouts):
    """The operations of payouts."""
