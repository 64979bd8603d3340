# Made by clientwright. Change the document or the configuration, then regenerate.

"""The operations of pets."""

import builtins
from collections.abc import Mapping
from typing import Any, overload

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource
from ..models import Pet

class Pets(Resource):
    """The operations of pets."""

    def list(self, *, options: CallOptions | None = None) -> builtins.list[Pet]:
        """`GET /pets`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            Pets.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    @overload
    def create(
        self,
        *,
        name: str | None = None,
        body: None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`POST /pets`.

        Args:
            name: `name` in the body.
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

    def head(self, *, options: CallOptions | None = None) -> None:
        """`HEAD /pets`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    def get(self, pet_id: str, *, options: CallOptions | None = None) -> Pet:
        """`GET /pets/{petId}`.

        Args:
            pet_id: `petId` in the path.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            A pet.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    def put_pets_pet_id(
        self, pet_id: str, *, options: CallOptions | None = None
    ) -> None:
        """`PUT /pets/{petId}`.

        Args:
            pet_id: `petId` in the path.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    def update(self, pet_id: str, *, options: CallOptions | None = None) -> None:
        """`PATCH /pets/{petId}`.

        Args:
            pet_id: `petId` in the path.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    def delete(self, pet_id: str, *, options: CallOptions | None = None) -> None:
        """`DELETE /pets/{petId}`.

        Args:
            pet_id: `petId` in the path.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    def list_toys(self, pet_id: str, *, options: CallOptions | None = None) -> None:
        """`GET /pets/{petId}/toys`.

        Args:
            pet_id: `petId` in the path.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    def get_search(self, *, options: CallOptions | None = None) -> builtins.list[Pet]:
        """`GET /pets/search`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            Pets.

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
            Pets.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    @overload
    async def create(
        self,
        *,
        name: str | None = None,
        body: None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`POST /pets`.

        Args:
            name: `name` in the body.
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

    async def head(self, *, options: CallOptions | None = None) -> None:
        """`HEAD /pets`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    async def get(self, pet_id: str, *, options: CallOptions | None = None) -> Pet:
        """`GET /pets/{petId}`.

        Args:
            pet_id: `petId` in the path.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            A pet.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    async def put_pets_pet_id(
        self, pet_id: str, *, options: CallOptions | None = None
    ) -> None:
        """`PUT /pets/{petId}`.

        Args:
            pet_id: `petId` in the path.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    async def update(self, pet_id: str, *, options: CallOptions | None = None) -> None:
        """`PATCH /pets/{petId}`.

        Args:
            pet_id: `petId` in the path.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    async def delete(self, pet_id: str, *, options: CallOptions | None = None) -> None:
        """`DELETE /pets/{petId}`.

        Args:
            pet_id: `petId` in the path.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    async def list_toys(
        self, pet_id: str, *, options: CallOptions | None = None
    ) -> None:
        """`GET /pets/{petId}/toys`.

        Args:
            pet_id: `petId` in the path.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    async def get_search(
        self, *, options: CallOptions | None = None
    ) -> builtins.list[Pet]:
        """`GET /pets/search`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            Pets.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """
