# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource

_LOGIN = Operation("checks.login", method="GET", path=("/check",))


class Checks(Resource):
    """The operations of checks."""

    def login(self, *, options=None):
        """`GET /check`."""
        return self._call(_LOGIN, {}, options)


class AsyncChecks(AsyncResource, of=Checks):
    """The operations of checks."""
