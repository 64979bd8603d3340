# Made by clientwright. Change the document or the configuration, then regenerate.

"""The operations of notes."""

from collections.abc import Mapping
from typing import Any

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource
from ..models import Note

class Notes(Resource):
    """The operations of notes."""

    def add(
        self,
        *,
        body: Note | Mapping[str, Any] | bytes,
        options: CallOptions | None = None,
    ) -> Note | str | bytes:
        """`POST /notes`.

        Args:
            body: The body, as `application/json`. Mappings, with the names of the wire,
                and bytes are sent as they are.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The note.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    def put_raw(self, *, body: bytes, options: CallOptions | None = None) -> bytes:
        """`PUT /raw`.

        Args:
            body: The body, as `*/*`.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            Whatever it is.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    def get_untyped(self, *, options: CallOptions | None = None) -> Any:
        """`GET /untyped`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            Nothing is known of it.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

class AsyncNotes(AsyncResource):
    """The operations of notes."""

    async def add(
        self,
        *,
        body: Note | Mapping[str, Any] | bytes,
        options: CallOptions | None = None,
    ) -> Note | str | bytes:
        """`POST /notes`.

        Args:
            body: The body, as `application/json`. Mappings, with the names of the wire,
                and bytes are sent as they are.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The note.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    async def put_raw(
        self, *, body: bytes, options: CallOptions | None = None
    ) -> bytes:
        """`PUT /raw`.

        Args:
            body: The body, as `*/*`.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            Whatever it is.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    async def get_untyped(self, *, options: CallOptions | None = None) -> Any:
        """`GET /untyped`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            Nothing is known of it.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """
