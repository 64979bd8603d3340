# Made by clientwright. Change the document or the configuration, then regenerate.

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

        Returns:
            All pets.
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
        """

    @overload
    def create(
        self,
        *,
        body: Pet | Mapping[str, Any] | bytes,
        pet_type: None = None,
        name: None = None,
        options: CallOptions | None = None,
    ) -> None: ...

class AsyncPets(AsyncResource):
    """The operations of pets."""

    async def list(self, *, options: CallOptions | None = None) -> builtins.list[Pet]:
        """`GET /pets`.

        Returns:
            All pets.
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
        """

    @overload
    async def create(
        self,
        *,
        body: Pet | Mapping[str, Any] | bytes,
        pet_type: None = None,
        name: None = None,
        options: CallOptions | None = None,
    ) -> None: ...
