# Made by clientwright. Change the document or the configuration, then regenerate.

from collections.abc import Mapping, Sequence
from typing import Any, overload

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource
from ..models import Odd, PetsPetsDeleteRequest

class Pets(Resource):
    """The operations of pets."""

    def pets_get(
        self, pet_id: str, lang: str, *, options: CallOptions | None = None
    ) -> None:
        """`GET /pets/{petId}/`.

        Args:
            pet_id: `petId` in the path.

        Raises:
            NotFoundError: There is no word on success.
        """

    @overload
    def pets_delete(
        self,
        pet_id: str,
        *,
        reason: str | None = None,
        body: None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`DELETE /pets/{petId}/`.

        Args:
            pet_id: `petId` in the path.
        """

    @overload
    def pets_delete(
        self,
        pet_id: str,
        *,
        body: PetsPetsDeleteRequest | Mapping[str, Any] | bytes,
        options: CallOptions | None = None,
    ) -> None: ...
    def pets_feed(self, pet_id: str, *, options: CallOptions | None = None) -> None:
        """`POST /pets/{petId}/`.

        Args:
            pet_id: `petId` in the path.
        """

    def list_toys(
        self,
        id: str,
        undeclared: str,
        *,
        size: int,
        sort: Sequence[str] | None = None,
        fields: Sequence[str] | None = None,
        options: CallOptions | None = None,
    ) -> list[Any]:
        """`GET /pets/{id}/{undeclared}`.

        Args:
            fields: `X-Fields` in the header.

        Returns:
            Toys.
        """

    def list_toys_get_pets_name_other(
        self, name: str, other: str, *, options: CallOptions | None = None
    ) -> Odd:
        """`GET /pets/{name}/{other}`.

        Returns:
            The same shape of a path as the one above and nearly its name.
        """

    def list_toys_put_pets_name_other(
        self, name: str, other: str, *, options: CallOptions | None = None
    ) -> None:
        """`PUT /pets/{name}/{other}`."""

class AsyncPets(AsyncResource):
    """The operations of pets."""

    async def pets_get(
        self, pet_id: str, lang: str, *, options: CallOptions | None = None
    ) -> None:
        """`GET /pets/{petId}/`.

        Args:
            pet_id: `petId` in the path.

        Raises:
            NotFoundError: There is no word on success.
        """

    @overload
    async def pets_delete(
        self,
        pet_id: str,
        *,
        reason: str | None = None,
        body: None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`DELETE /pets/{petId}/`.

        Args:
            pet_id: `petId` in the path.
        """

    @overload
    async def pets_delete(
        self,
        pet_id: str,
        *,
        body: PetsPetsDeleteRequest | Mapping[str, Any] | bytes,
        options: CallOptions | None = None,
    ) -> None: ...
    async def pets_feed(
        self, pet_id: str, *, options: CallOptions | None = None
    ) -> None:
        """`POST /pets/{petId}/`.

        Args:
            pet_id: `petId` in the path.
        """

    async def list_toys(
        self,
        id: str,
        undeclared: str,
        *,
        size: int,
        sort: Sequence[str] | None = None,
        fields: Sequence[str] | None = None,
        options: CallOptions | None = None,
    ) -> list[Any]:
        """`GET /pets/{id}/{undeclared}`.

        Args:
            fields: `X-Fields` in the header.

        Returns:
            Toys.
        """

    async def list_toys_get_pets_name_other(
        self, name: str, other: str, *, options: CallOptions | None = None
    ) -> Odd:
        """`GET /pets/{name}/{other}`.

        Returns:
            The same shape of a path as the one above and nearly its name.
        """

    async def list_toys_put_pets_name_other(
        self, name: str, other: str, *, options: CallOptions | None = None
    ) -> None:
        """`PUT /pets/{name}/{other}`."""
