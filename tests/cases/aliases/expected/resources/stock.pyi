# Made by clientwright. Change the document or the configuration, then regenerate.

from typing import overload

from typing_extensions import deprecated

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource
from ..models import Animal

class Stock(Resource):
    """The operations of stock."""

    @overload
    @deprecated("`stock.animals` is called `pets.all` now.")
    def animals(
        self,
        *,
        page_size: int | None = None,
        order: str | None = None,
        options: CallOptions | None = None,
    ) -> list[Animal]:
        """Deprecated: `stock.animals` is called `pets.all` now."""

    @overload
    @deprecated(
        "`stock.animals` is called `pets.all` now. `size` is called `page_size` now. `sort` is called `order` now."
    )
    def animals(
        self,
        *,
        size: int | None = None,
        sort: str | None = None,
        options: CallOptions | None = None,
    ) -> list[Animal]: ...
    @overload
    @deprecated(
        "`stock.animals` is called `pets.all` now. `per_page` is called `page_size` now. `sort` is called `order` now."
    )
    def animals(
        self,
        *,
        per_page: int | None = None,
        sort: str | None = None,
        options: CallOptions | None = None,
    ) -> list[Animal]: ...
    @overload
    @deprecated(
        "`stock.animals` is called `pets.all` now. `limit` is called `page_size` now. `sort` is called `order` now."
    )
    def animals(
        self,
        *,
        limit: int | None = None,
        sort: str | None = None,
        options: CallOptions | None = None,
    ) -> list[Animal]: ...

class AsyncStock(AsyncResource):
    """The operations of stock."""

    @overload
    @deprecated("`stock.animals` is called `pets.all` now.")
    async def animals(
        self,
        *,
        page_size: int | None = None,
        order: str | None = None,
        options: CallOptions | None = None,
    ) -> list[Animal]:
        """Deprecated: `stock.animals` is called `pets.all` now."""

    @overload
    @deprecated(
        "`stock.animals` is called `pets.all` now. `size` is called `page_size` now. `sort` is called `order` now."
    )
    async def animals(
        self,
        *,
        size: int | None = None,
        sort: str | None = None,
        options: CallOptions | None = None,
    ) -> list[Animal]: ...
    @overload
    @deprecated(
        "`stock.animals` is called `pets.all` now. `per_page` is called `page_size` now. `sort` is called `order` now."
    )
    async def animals(
        self,
        *,
        per_page: int | None = None,
        sort: str | None = None,
        options: CallOptions | None = None,
    ) -> list[Animal]: ...
    @overload
    @deprecated(
        "`stock.animals` is called `pets.all` now. `limit` is called `page_size` now. `sort` is called `order` now."
    )
    async def animals(
        self,
        *,
        limit: int | None = None,
        sort: str | None = None,
        options: CallOptions | None = None,
    ) -> list[Animal]: ...
