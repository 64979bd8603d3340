# Made by clientwright. Change the document or the configuration, then regenerate.

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

        Returns:
            Pets.
        """

    @overload
    def create(
        self,
        *,
        name: str | None = None,
        body: None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`POST /pets`."""

    @overload
    def create(
        self,
        *,
        body: Pet | Mapping[str, Any] | bytes,
        options: CallOptions | None = None,
    ) -> None: ...
    def head(self, *, options: CallOptions | None = None) -> None:
        """`HEAD /pets`."""

    def get(self, pet_id: str, *, options: CallOptions | None = None) -> Pet:
        """`GET /pets/{petId}`.

        Args:
            pet_id: `petId` in the path.

        Returns:
            A pet.
        """

    def put_pets_pet_id(
        self, pet_id: str, *, options: CallOptions | None = None
    ) -> None:
        """`PUT /pets/{petId}`.

        Args:
            pet_id: `petId` in the path.
        """

    def update(self, pet_id: str, *, options: CallOptions | None = None) -> None:
        """`PATCH /pets/{petId}`.

        Args:
            pet_id: `petId` in the path.
        """

    def delete(self, pet_id: str, *, options: CallOptions | None = None) -> None:
        """`DELETE /pets/{petId}`.

        Args:
            pet_id: `petId` in the path.
        """

    def list_toys(self, pet_id: str, *, options: CallOptions | None = None) -> None:
        """`GET /pets/{petId}/toys`.

        Args:
            pet_id: `petId` in the path.
        """

    def get_search(self, *, options: CallOptions | None = None) -> builtins.list[Pet]:
        """`GET /pets/search`.

        Returns:
            Pets.
        """

class AsyncPets(AsyncResource):
    """The operations of pets."""

    async def list(self, *, options: CallOptions | None = None) -> builtins.list[Pet]:
        """`GET /pets`.

        Returns:
            Pets.
        """

    @overload
    async def create(
        self,
        *,
        name: str | None = None,
        body: None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`POST /pets`."""

    @overload
    async def create(
        self,
        *,
        body: Pet | Mapping[str, Any] | bytes,
        options: CallOptions | None = None,
    ) -> None: ...
    async def head(self, *, options: CallOptions | None = None) -> None:
        """`HEAD /pets`."""

    async def get(self, pet_id: str, *, options: CallOptions | None = None) -> Pet:
        """`GET /pets/{petId}`.

        Args:
            pet_id: `petId` in the path.

        Returns:
            A pet.
        """

    async def put_pets_pet_id(
        self, pet_id: str, *, options: CallOptions | None = None
    ) -> None:
        """`PUT /pets/{petId}`.

        Args:
            pet_id: `petId` in the path.
        """

    async def update(self, pet_id: str, *, options: CallOptions | None = None) -> None:
        """`PATCH /pets/{petId}`.

        Args:
            pet_id: `petId` in the path.
        """

    async def delete(self, pet_id: str, *, options: CallOptions | None = None) -> None:
        """`DELETE /pets/{petId}`.

        Args:
            pet_id: `petId` in the path.
        """

    async def list_toys(
        self, pet_id: str, *, options: CallOptions | None = None
    ) -> None:
        """`GET /pets/{petId}/toys`.

        Args:
            pet_id: `petId` in the path.
        """

    async def get_search(
        self, *, options: CallOptions | None = None
    ) -> builtins.list[Pet]:
        """`GET /pets/search`.

        Returns:
            Pets.
        """
