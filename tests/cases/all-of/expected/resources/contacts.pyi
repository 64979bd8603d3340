# Made by clientwright. Change the document or the configuration, then regenerate.

import builtins

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource
from ..models import Contact

class Contacts(Resource):
    """The operations of contacts."""

    def list(self, *, options: CallOptions | None = None) -> builtins.list[Contact]:
        """`GET /contacts`.

        Returns:
            All contacts.
        """

class AsyncContacts(AsyncResource):
    """The operations of contacts."""

    async def list(
        self, *, options: CallOptions | None = None
    ) -> builtins.list[Contact]:
        """`GET /contacts`.

        Returns:
            All contacts.
        """
