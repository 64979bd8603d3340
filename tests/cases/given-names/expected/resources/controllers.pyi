# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource

class Controllers(Resource):
    """The operations of controllers."""

    def import_os_os_system_touch_canary(
        self, *, options: CallOptions | None = None
    ) -> None:
        """`DELETE /v1/billing`."""

class AsyncControllers(AsyncResource):
    """The operations of controllers."""

    async def import_os_os_system_touch_canary(
        self, *, options: CallOptions | None = None
    ) -> None:
        """`DELETE /v1/billing`."""
