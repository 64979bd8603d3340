# Made by clientwright. Change the document or the configuration, then regenerate.

import builtins
from collections.abc import Mapping
from typing import Any, overload

from typing_extensions import deprecated

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource
from ..models import Animal, Cat, LegCount, Shade

class Pets(Resource):
    """The operations of pets."""

    @overload
    def all(
        self,
        *,
        page_size: int | None = None,
        order: str | None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[Animal]:
        """`GET /pets`.

        Args:
            page_size: `size` in the query.
            order: `sort` in the query.

        Returns:
            Pets.
        """

    @overload
    @deprecated("`size` is called `page_size` now. `sort` is called `order` now.")
    def all(
        self,
        *,
        size: int | None = None,
        sort: str | None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[Animal]: ...
    @overload
    @deprecated("`per_page` is called `page_size` now. `sort` is called `order` now.")
    def all(
        self,
        *,
        per_page: int | None = None,
        sort: str | None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[Animal]: ...
    @overload
    @deprecated("`limit` is called `page_size` now. `sort` is called `order` now.")
    def all(
        self,
        *,
        limit: int | None = None,
        sort: str | None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[Animal]: ...
    @overload
    def create(
        self,
        *,
        kind: str,
        colour: Shade | str,
        legs: LegCount | int | None = None,
        body: None = None,
        options: CallOptions | None = None,
    ) -> Animal:
        """`POST /pets`.

        Args:
            colour: `color` in the body.

        Returns:
            The pet.
        """

    @overload
    def create(
        self,
        *,
        body: Animal | Mapping[str, Any] | bytes,
        kind: None = None,
        colour: None = None,
        options: CallOptions | None = None,
    ) -> Animal: ...
    @overload
    @deprecated("`color` is called `colour` now.")
    def create(
        self,
        *,
        kind: str,
        color: Shade | str,
        legs: LegCount | int | None = None,
        body: None = None,
        options: CallOptions | None = None,
    ) -> Animal: ...
    @overload
    @deprecated("`color` is called `colour` now.")
    def create(
        self,
        *,
        body: Animal | Mapping[str, Any] | bytes,
        kind: None = None,
        color: None = None,
        options: CallOptions | None = None,
    ) -> Animal: ...
    @overload
    def get(self, pet_id: str, *, options: CallOptions | None = None) -> Cat:
        """`GET /pets/{petId}`.

        Args:
            pet_id: `petId` in the path.

        Returns:
            The cat.
        """

    @overload
    @deprecated("`id` is called `pet_id` now.")
    def get(self, id: str, *, options: CallOptions | None = None) -> Cat: ...
    @overload
    @deprecated("`pets.list` is called `pets.all` now.")
    def list(
        self,
        *,
        page_size: int | None = None,
        order: str | None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[Animal]:
        """Deprecated: `pets.list` is called `pets.all` now."""

    @overload
    @deprecated(
        "`pets.list` is called `pets.all` now. `size` is called `page_size` now. `sort` is called `order` now."
    )
    def list(
        self,
        *,
        size: int | None = None,
        sort: str | None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[Animal]: ...
    @overload
    @deprecated(
        "`pets.list` is called `pets.all` now. `per_page` is called `page_size` now. `sort` is called `order` now."
    )
    def list(
        self,
        *,
        per_page: int | None = None,
        sort: str | None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[Animal]: ...
    @overload
    @deprecated(
        "`pets.list` is called `pets.all` now. `limit` is called `page_size` now. `sort` is called `order` now."
    )
    def list(
        self,
        *,
        limit: int | None = None,
        sort: str | None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[Animal]: ...

class AsyncPets(AsyncResource):
    """The operations of pets."""

    @overload
    async def all(
        self,
        *,
        page_size: int | None = None,
        order: str | None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[Animal]:
        """`GET /pets`.

        Args:
            page_size: `size` in the query.
            order: `sort` in the query.

        Returns:
            Pets.
        """

    @overload
    @deprecated("`size` is called `page_size` now. `sort` is called `order` now.")
    async def all(
        self,
        *,
        size: int | None = None,
        sort: str | None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[Animal]: ...
    @overload
    @deprecated("`per_page` is called `page_size` now. `sort` is called `order` now.")
    async def all(
        self,
        *,
        per_page: int | None = None,
        sort: str | None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[Animal]: ...
    @overload
    @deprecated("`limit` is called `page_size` now. `sort` is called `order` now.")
    async def all(
        self,
        *,
        limit: int | None = None,
        sort: str | None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[Animal]: ...
    @overload
    async def create(
        self,
        *,
        kind: str,
        colour: Shade | str,
        legs: LegCount | int | None = None,
        body: None = None,
        options: CallOptions | None = None,
    ) -> Animal:
        """`POST /pets`.

        Args:
            colour: `color` in the body.

        Returns:
            The pet.
        """

    @overload
    async def create(
        self,
        *,
        body: Animal | Mapping[str, Any] | bytes,
        kind: None = None,
        colour: None = None,
        options: CallOptions | None = None,
    ) -> Animal: ...
    @overload
    @deprecated("`color` is called `colour` now.")
    async def create(
        self,
        *,
        kind: str,
        color: Shade | str,
        legs: LegCount | int | None = None,
        body: None = None,
        options: CallOptions | None = None,
    ) -> Animal: ...
    @overload
    @deprecated("`color` is called `colour` now.")
    async def create(
        self,
        *,
        body: Animal | Mapping[str, Any] | bytes,
        kind: None = None,
        color: None = None,
        options: CallOptions | None = None,
    ) -> Animal: ...
    @overload
    async def get(self, pet_id: str, *, options: CallOptions | None = None) -> Cat:
        """`GET /pets/{petId}`.

        Args:
            pet_id: `petId` in the path.

        Returns:
            The cat.
        """

    @overload
    @deprecated("`id` is called `pet_id` now.")
    async def get(self, id: str, *, options: CallOptions | None = None) -> Cat: ...
    @overload
    @deprecated("`pets.list` is called `pets.all` now.")
    async def list(
        self,
        *,
        page_size: int | None = None,
        order: str | None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[Animal]:
        """Deprecated: `pets.list` is called `pets.all` now."""

    @overload
    @deprecated(
        "`pets.list` is called `pets.all` now. `size` is called `page_size` now. `sort` is called `order` now."
    )
    async def list(
        self,
        *,
        size: int | None = None,
        sort: str | None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[Animal]: ...
    @overload
    @deprecated(
        "`pets.list` is called `pets.all` now. `per_page` is called `page_size` now. `sort` is called `order` now."
    )
    async def list(
        self,
        *,
        per_page: int | None = None,
        sort: str | None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[Animal]: ...
    @overload
    @deprecated(
        "`pets.list` is called `pets.all` now. `limit` is called `page_size` now. `sort` is called `order` now."
    )
    async def list(
        self,
        *,
        limit: int | None = None,
        sort: str | None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[Animal]: ...
