# Made by clientwright. Change the document or the configuration, then regenerate.

"""The operations of pets."""

import builtins
from collections.abc import Mapping
from typing import Any, overload

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource
from ..models import Cat, Dog, Pet

class Pets(Resource):
    """The operations of pets."""

    def list(self, *, options: CallOptions | None = None) -> builtins.list[Pet]:
        """`GET /pets`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            All pets.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    @overload
    def create(
        self,
        *,
        pet_type: str,
        name: str,
        friend: Pet | Mapping[str, Any] | None = None,
        body: None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`POST /pets`.

        Args:
            pet_type: `petType` in the body.
            name: `name` in the body.
            friend: `friend` in the body.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    @overload
    def create(
        self,
        *,
        body: Pet | Mapping[str, Any] | bytes,
        pet_type: None = None,
        name: None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`POST /pets`.

        Args:
            body: The body, as `application/json`. Mappings, with the names of the wire,
                and bytes are sent as they are.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

class AsyncPets(AsyncResource):
    """The operations of pets."""

    async def list(self, *, options: CallOptions | None = None) -> builtins.list[Pet]:
        """`GET /pets`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            All pets.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    @overload
    async def create(
        self,
        *,
        pet_type: str,
        name: str,
        friend: Pet | Mapping[str, Any] | None = None,
        body: None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`POST /pets`.

        Args:
            pet_type: `petType` in the body.
            name: `name` in the body.
            friend: `friend` in the body.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    @overload
    async def create(
        self,
        *,
        body: Pet | Mapping[str, Any] | bytes,
        pet_type: None = None,
        name: None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`POST /pets`.

        Args:
            body: The body, as `application/json`. Mappings, with the names of the wire,
                and bytes are sent as they are.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """
