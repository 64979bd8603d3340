# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource

_GET_SETTINGS = Operation("billing.get_settings", method="GET", path=("/v1/billing",))


class Billing(Resource):
    """The operations of billing."""

    def get_settings(self, *, options=None):
        """`GET /v1/billing`."""
        return self._call(_GET_SETTINGS, {}, options)


class AsyncBilling(AsyncResource, of=Billing):
    """The operations of billing."""
