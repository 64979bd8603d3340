# Made by clientwright. Change the document or the configuration, then regenerate.

"""The operations of contacts."""

import builtins

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource
from ..models import Contact

class Contacts(Resource):
    """The operations of contacts."""

    def list(self, *, options: CallOptions | None = None) -> builtins.list[Contact]:
        """`GET /contacts`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            All contacts.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

class AsyncContacts(AsyncResource):
    """The operations of contacts."""

    async def list(
        self, *, options: CallOptions | None = None
    ) -> builtins.list[Contact]:
        """`GET /contacts`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            All contacts.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """
