# Made by clientwright. Change the document or the configuration, then regenerate.

import builtins

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource

class Authors(Resource):
    """The operations of authors."""

    def list(
        self, *, limit: int | None = None, options: CallOptions | None = None
    ) -> builtins.list[str]:
        """Without a page number this is one list.

        Returns:
            Names.
        """

class AsyncAuthors(AsyncResource):
    """The operations of authors."""

    async def list(
        self, *, limit: int | None = None, options: CallOptions | None = None
    ) -> builtins.list[str]:
        """Without a page number this is one list.

        Returns:
            Names.
        """
