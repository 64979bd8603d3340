# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.operation import Body, Operation, field
from .._runtime.resource import AsyncResource, Resource

_CREATE = Operation(
    "subscriptions.create",
    method="POST",
    path=("/subscriptions",),
    body=Body("application/json", required=True, fields=(field("url", required=True),)),
)


class Subscriptions(Resource):
    """The operations of subscriptions."""

    def create(self, *, url=None, body=None, options=None):
        """`POST /subscriptions`."""
        return self._call(_CREATE, locals(), options, body)


class AsyncSubscriptions(AsyncResource, of=Subscriptions):
    """The operations of subscriptions."""
