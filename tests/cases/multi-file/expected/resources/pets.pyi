# Made by clientwright. Change the document or the configuration, then regenerate.

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, overload

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource
from ..models import (
    Pet,
    PetKind,
    PetsCreateRequest,
    PetsCreateRequestKind,
    PetsCreateRequestOwner,
    Place,
    Visit,
)

class Pets(Resource):
    """The operations of pets."""

    def list(
        self, *, kind: PetKind | str | None = None, options: CallOptions | None = None
    ) -> builtins.list[Pet]:
        """`GET /pets`.

        Returns:
            The pets.

        Raises:
            InternalServerError: Something went wrong.
        """

    @overload
    def create(
        self,
        *,
        name: str,
        kind: PetsCreateRequestKind | str | None = None,
        owner: PetsCreateRequestOwner | Mapping[str, Any] | None = None,
        visits: Sequence[Visit | Mapping[str, Any]] | None = None,
        home: Place | Mapping[str, Any] | None = None,
        body: None = None,
        options: CallOptions | None = None,
    ) -> Pet:
        """`POST /pets`.

        Args:
            owner: Who feeds it.

        Returns:
            The pet.
        """

    @overload
    def create(
        self,
        *,
        body: PetsCreateRequest | Mapping[str, Any] | bytes,
        name: None = None,
        options: CallOptions | None = None,
    ) -> Pet: ...
    def get(self, pet_id: str, *, options: CallOptions | None = None) -> Pet:
        """`GET /pets/{petId}`.

        Args:
            pet_id: `petId` in the path.

        Returns:
            The pet.

        Raises:
            NotFoundError: Something went wrong.
        """

class AsyncPets(AsyncResource):
    """The operations of pets."""

    async def list(
        self, *, kind: PetKind | str | None = None, options: CallOptions | None = None
    ) -> builtins.list[Pet]:
        """`GET /pets`.

        Returns:
            The pets.

        Raises:
            InternalServerError: Something went wrong.
        """

    @overload
    async def create(
        self,
        *,
        name: str,
        kind: PetsCreateRequestKind | str | None = None,
        owner: PetsCreateRequestOwner | Mapping[str, Any] | None = None,
        visits: Sequence[Visit | Mapping[str, Any]] | None = None,
        home: Place | Mapping[str, Any] | None = None,
        body: None = None,
        options: CallOptions | None = None,
    ) -> Pet:
        """`POST /pets`.

        Args:
            owner: Who feeds it.

        Returns:
            The pet.
        """

    @overload
    async def create(
        self,
        *,
        body: PetsCreateRequest | Mapping[str, Any] | bytes,
        name: None = None,
        options: CallOptions | None = None,
    ) -> Pet: ...
    async def get(self, pet_id: str, *, options: CallOptions | None = None) -> Pet:
        """`GET /pets/{petId}`.

        Args:
            pet_id: `petId` in the path.

        Returns:
            The pet.

        Raises:
            NotFoundError: Something went wrong.
        """
