# Made by clientwright. Change the document or the configuration, then regenerate.

import builtins

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource
from ..models import Contact, ContactsListMailResponse

class Contacts(Resource):
    """The operations of contacts."""

    def list(self, *, options: CallOptions | None = None) -> builtins.list[Contact]:
        """`GET /contacts`.

        Returns:
            All contacts.
        """

    def list_mail(
        self, *, options: CallOptions | None = None
    ) -> ContactsListMailResponse:
        """`GET /mail`.

        Returns:
            A general answer, and what it holds here.
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

    async def list_mail(
        self, *, options: CallOptions | None = None
    ) -> ContactsListMailResponse:
        """`GET /mail`.

        Returns:
            A general answer, and what it holds here.
        """
