# Made by clientwright. Change the document or the configuration, then regenerate.

from collections.abc import Mapping
from typing import Any, overload

from .._runtime.models import UNSET, Unset
from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource
from ..models import Address, Contact, ContactsNoteRequest

class Contacts(Resource):
    """The operations of contacts."""

    def get(self, id: str, *, options: CallOptions | None = None) -> Contact:
        """`GET /contacts/{id}`.

        Returns:
            The contact.
        """

    @overload
    def update(
        self,
        id: str,
        *,
        name: str,
        manager: str | None,
        email: str | None = None,
        phone: str | Unset | None = UNSET,
        address: Address | Mapping[str, Any] | Unset | None = UNSET,
        body: None = None,
        options: CallOptions | None = None,
    ) -> Contact:
        """`PATCH /contacts/{id}`.

        Args:
            name: Required.
            manager: Required, but may be null.
            email: May be absent.
            phone: May be absent or null.
            address: A reference that may be absent or null.

        Returns:
            The contact as it is now.
        """

    @overload
    def update(
        self,
        id: str,
        *,
        body: Contact | Mapping[str, Any] | bytes,
        name: None = None,
        manager: Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Contact: ...
    @overload
    def note(
        self,
        id: str,
        *,
        note: str | Unset | None = UNSET,
        stars: int | None = None,
        body: None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`PUT /contacts/{id}`."""

    @overload
    def note(
        self,
        id: str,
        *,
        body: ContactsNoteRequest | Mapping[str, Any] | bytes,
        options: CallOptions | None = None,
    ) -> None: ...

class AsyncContacts(AsyncResource):
    """The operations of contacts."""

    async def get(self, id: str, *, options: CallOptions | None = None) -> Contact:
        """`GET /contacts/{id}`.

        Returns:
            The contact.
        """

    @overload
    async def update(
        self,
        id: str,
        *,
        name: str,
        manager: str | None,
        email: str | None = None,
        phone: str | Unset | None = UNSET,
        address: Address | Mapping[str, Any] | Unset | None = UNSET,
        body: None = None,
        options: CallOptions | None = None,
    ) -> Contact:
        """`PATCH /contacts/{id}`.

        Args:
            name: Required.
            manager: Required, but may be null.
            email: May be absent.
            phone: May be absent or null.
            address: A reference that may be absent or null.

        Returns:
            The contact as it is now.
        """

    @overload
    async def update(
        self,
        id: str,
        *,
        body: Contact | Mapping[str, Any] | bytes,
        name: None = None,
        manager: Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Contact: ...
    @overload
    async def note(
        self,
        id: str,
        *,
        note: str | Unset | None = UNSET,
        stars: int | None = None,
        body: None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`PUT /contacts/{id}`."""

    @overload
    async def note(
        self,
        id: str,
        *,
        body: ContactsNoteRequest | Mapping[str, Any] | bytes,
        options: CallOptions | None = None,
    ) -> None: ...
