# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.operation import Operation, header
from .._runtime.resource import AsyncResource, Resource

_CREATE = Operation(
    "refunds.create",
    method="POST",
    path=("/refunds",),
    parameters=(header("idempotency_key", "X-Idempotency-Key", required=True),),
)


class Refunds(Resource):
    """The operations of refunds."""

    def create(self, *, idempotency_key=None, options=None):
        """`POST /refunds`."""
        return self._call(_CREATE, locals(), options)


class AsyncRefunds(AsyncResource, of=Refunds):
    """The operations of refunds."""
