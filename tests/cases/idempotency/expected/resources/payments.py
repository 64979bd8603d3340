# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.operation import Operation, header
from .._runtime.resource import AsyncResource, Resource

_CREATE = Operation(
    "payments.create",
    method="POST",
    path=("/payments",),
    parameters=(header("idempotency_key", "Idempotency-Key", required=True),),
)


class Payments(Resource):
    """The operations of payments."""

    def create(self, *, idempotency_key=None, options=None):
        """`POST /payments`."""
        return self._call(_CREATE, locals(), options)


class AsyncPayments(AsyncResource, of=Payments):
    """The operations of payments."""
