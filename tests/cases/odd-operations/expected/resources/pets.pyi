# Made by clientwright. Change the document or the configuration, then regenerate.

"""The operations of pets."""

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
            lang: `lang` in the path.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            NotFoundError: There is no word on success.
            APIConnectionError: The server could not be reached, or did not answer in
                time.
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
            reason: `reason` in the body.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    @overload
    def pets_delete(
        self,
        pet_id: str,
        *,
        body: PetsPetsDeleteRequest | Mapping[str, Any] | bytes,
        options: CallOptions | None = None,
    ) -> None:
        """`DELETE /pets/{petId}/`.

        Args:
            pet_id: `petId` in the path.
            body: The body, as `application/json`. Mappings, with the names of the wire,
                and bytes are sent as they are.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    def pets_feed(self, pet_id: str, *, options: CallOptions | None = None) -> None:
        """`POST /pets/{petId}/`.

        Args:
            pet_id: `petId` in the path.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
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
            id: `id` in the path.
            undeclared: `undeclared` in the path.
            size: `size` in the query.
            sort: `sort` in the query.
            fields: `X-Fields` in the header.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            Toys.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    def list_toys_get_pets_name_other(
        self, name: str, other: str, *, options: CallOptions | None = None
    ) -> Odd:
        """`GET /pets/{name}/{other}`.

        Args:
            name: `name` in the path.
            other: `other` in the path.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The same shape of a path as the one above and nearly its name.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    def list_toys_put_pets_name_other(
        self, name: str, other: str, *, options: CallOptions | None = None
    ) -> None:
        """`PUT /pets/{name}/{other}`.

        Args:
            name: `name` in the path.
            other: `other` in the path.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

class AsyncPets(AsyncResource):
    """The operations of pets."""

    async def pets_get(
        self, pet_id: str, lang: str, *, options: CallOptions | None = None
    ) -> None:
        """`GET /pets/{petId}/`.

        Args:
            pet_id: `petId` in the path.
            lang: `lang` in the path.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            NotFoundError: There is no word on success.
            APIConnectionError: The server could not be reached, or did not answer in
                time.
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
            reason: `reason` in the body.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    @overload
    async def pets_delete(
        self,
        pet_id: str,
        *,
        body: PetsPetsDeleteRequest | Mapping[str, Any] | bytes,
        options: CallOptions | None = None,
    ) -> None:
        """`DELETE /pets/{petId}/`.

        Args:
            pet_id: `petId` in the path.
            body: The body, as `application/json`. Mappings, with the names of the wire,
                and bytes are sent as they are.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    async def pets_feed(
        self, pet_id: str, *, options: CallOptions | None = None
    ) -> None:
        """`POST /pets/{petId}/`.

        Args:
            pet_id: `petId` in the path.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
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
            id: `id` in the path.
            undeclared: `undeclared` in the path.
            size: `size` in the query.
            sort: `sort` in the query.
            fields: `X-Fields` in the header.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            Toys.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    async def list_toys_get_pets_name_other(
        self, name: str, other: str, *, options: CallOptions | None = None
    ) -> Odd:
        """`GET /pets/{name}/{other}`.

        Args:
            name: `name` in the path.
            other: `other` in the path.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The same shape of a path as the one above and nearly its name.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    async def list_toys_put_pets_name_other(
        self, name: str, other: str, *, options: CallOptions | None = None
    ) -> None:
        """`PUT /pets/{name}/{other}`.

        Args:
            name: `name` in the path.
            other: `other` in the path.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """
