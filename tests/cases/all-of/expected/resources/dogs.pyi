# Made by clientwright. Change the document or the configuration, then regenerate.

"""The operations of dogs."""

from collections.abc import Mapping
from typing import Any, overload

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource
from ..models import Dog, PetSize, Puppy

class Dogs(Resource):
    """The operations of dogs."""

    @overload
    def create(
        self,
        *,
        name: str,
        barks: bool,
        size: PetSize | str | None = None,
        body: None = None,
        options: CallOptions | None = None,
    ) -> Puppy:
        """`POST /dogs`.

        Args:
            name: What it is called.
            barks: `barks` in the body.
            size: `size` in the body.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The dog.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    @overload
    def create(
        self,
        *,
        body: Dog | Mapping[str, Any] | bytes,
        name: None = None,
        barks: None = None,
        options: CallOptions | None = None,
    ) -> Puppy:
        """`POST /dogs`.

        Args:
            body: The body, as `application/json`. Mappings, with the names of the wire,
                and bytes are sent as they are.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The dog.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

class AsyncDogs(AsyncResource):
    """The operations of dogs."""

    @overload
    async def create(
        self,
        *,
        name: str,
        barks: bool,
        size: PetSize | str | None = None,
        body: None = None,
        options: CallOptions | None = None,
    ) -> Puppy:
        """`POST /dogs`.

        Args:
            name: What it is called.
            barks: `barks` in the body.
            size: `size` in the body.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The dog.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    @overload
    async def create(
        self,
        *,
        body: Dog | Mapping[str, Any] | bytes,
        name: None = None,
        barks: None = None,
        options: CallOptions | None = None,
    ) -> Puppy:
        """`POST /dogs`.

        Args:
            body: The body, as `application/json`. Mappings, with the names of the wire,
                and bytes are sent as they are.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The dog.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """
