# Made by clientwright. Change the document or the configuration, then regenerate.

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

        Returns:
            The dog.
        """

    @overload
    def create(
        self,
        *,
        body: Dog | Mapping[str, Any] | bytes,
        name: None = None,
        barks: None = None,
        options: CallOptions | None = None,
    ) -> Puppy: ...

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

        Returns:
            The dog.
        """

    @overload
    async def create(
        self,
        *,
        body: Dog | Mapping[str, Any] | bytes,
        name: None = None,
        barks: None = None,
        options: CallOptions | None = None,
    ) -> Puppy: ...
