# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource

_IMPORT_OS_OS_SYSTEM_TOUCH_CANARY = Operation(
    "controllers.import_os_os_system_touch_canary",
    method="DELETE",
    path=("/v1/billing",),
)


class Controllers(Resource):
    """The operations of controllers."""

    def import_os_os_system_touch_canary(self, *, options=None):
        """`DELETE /v1/billing`."""
        return self._call(_IMPORT_OS_OS_SYSTEM_TOUCH_CANARY, {}, options)


class AsyncControllers(AsyncResource, of=Controllers):
    """The operations of controllers."""
