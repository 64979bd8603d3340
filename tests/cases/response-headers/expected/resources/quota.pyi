# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource

class Quota(Resource):
    """The operations of quota."""

    def get(self, *, options: CallOptions | None = None) -> int:
        """`GET /quota`.

        Returns:
            How much is left. Headers that `with_response` gives as values: `X-Days`,
                `X-Names`, `X-Open`, `X-Plan`, `X-Rate-Limit`, `X-Reset`, `X-Share`.
        """

class AsyncQuota(AsyncResource):
    """The operations of quota."""

    async def get(self, *, options: CallOptions | None = None) -> int:
        """`GET /quota`.

        Returns:
            How much is left. Headers that `with_response` gives as values: `X-Days`,
                `X-Names`, `X-Open`, `X-Plan`, `X-Rate-Limit`, `X-Reset`, `X-Share`.
        """
