# Made by clientwright. Change the document or the configuration, then regenerate.

"""The operations of pets."""

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

        Args:
            kind: `kind` in the query.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The pets.

        Raises:
            InternalServerError: Something went wrong.
            APIConnectionError: The server could not be reached, or did not answer in
                time.
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
            name: `name` in the body.
            kind: `kind` in the body.
            owner: Who feeds it.
            visits: `visits` in the body.
            home: `home` in the body.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The pet.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    @overload
    def create(
        self,
        *,
        body: PetsCreateRequest | Mapping[str, Any] | bytes,
        name: None = None,
        options: CallOptions | None = None,
    ) -> Pet:
        """`POST /pets`.

        Args:
            body: The body, as `application/json`. Mappings, with the names of the wire,
                and bytes are sent as they are.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The pet.

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
            The pet.

        Raises:
            NotFoundError: Something went wrong.
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

class AsyncPets(AsyncResource):
    """The operations of pets."""

    async def list(
        self, *, kind: PetKind | str | None = None, options: CallOptions | None = None
    ) -> builtins.list[Pet]:
        """`GET /pets`.

        Args:
            kind: `kind` in the query.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The pets.

        Raises:
            InternalServerError: Something went wrong.
            APIConnectionError: The server could not be reached, or did not answer in
                time.
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
            name: `name` in the body.
            kind: `kind` in the body.
            owner: Who feeds it.
            visits: `visits` in the body.
            home: `home` in the body.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The pet.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    @overload
    async def create(
        self,
        *,
        body: PetsCreateRequest | Mapping[str, Any] | bytes,
        name: None = None,
        options: CallOptions | None = None,
    ) -> Pet:
        """`POST /pets`.

        Args:
            body: The body, as `application/json`. Mappings, with the names of the wire,
                and bytes are sent as they are.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The pet.

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
            The pet.

        Raises:
            NotFoundError: Something went wrong.
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """
