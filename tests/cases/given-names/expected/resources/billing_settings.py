# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource

_SAVE_ALL = Operation("billing_settings.save_all", method="PUT", path=("/v1/billing",))


class BillingSettings(Resource):
    """The operations of billing settings."""

    def save_all(self, *, options=None):
        """`PUT /v1/billing`."""
        return self._call(_SAVE_ALL, {}, options)


class AsyncBillingSettings(AsyncResource, of=BillingSettings):
    """The operations of billing settings."""
