# Made by clientwright. Change the document or the configuration, then regenerate.

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any, overload
from uuid import UUID

from .._runtime.models import UNSET, Unset
from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource
from ..models import Group, Owner, Value

class Values(Resource):
    """The operations of values."""

    def get(
        self,
        id: int | UUID,
        *,
        since: datetime | None = None,
        days: Sequence[date] | None = None,
        options: CallOptions | None = None,
    ) -> Value:
        """`GET /values/{id}`.

        Returns:
            The value.
        """

    @overload
    def set(
        self,
        id: int | UUID,
        *,
        since: datetime | None = None,
        days: Sequence[date] | None = None,
        amount: float | str | None = None,
        one_or_many: str | Sequence[str] | None = None,
        owner: Owner | Mapping[str, Any] | Unset | None = UNSET,
        owner_or_id: Owner | Mapping[str, Any] | int | None = None,
        flag_or_none: bool | Unset | None = UNSET,
        at: datetime | None = None,
        day: date | None = None,
        body_id: UUID | None = None,
        data: bytes | None = None,
        time_or_text: datetime | str | None = None,
        owner_or_group: Owner | Mapping[str, Any] | Group | None = None,
        int_or_float: int | float | None = None,
        body: None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`PUT /values/{id}`.

        Args:
            body_id: `id` in the body.
        """

    @overload
    def set(
        self,
        id: int | UUID,
        *,
        body: Value | Mapping[str, Any] | bytes,
        since: datetime | None = None,
        days: Sequence[date] | None = None,
        options: CallOptions | None = None,
    ) -> None: ...

class AsyncValues(AsyncResource):
    """The operations of values."""

    async def get(
        self,
        id: int | UUID,
        *,
        since: datetime | None = None,
        days: Sequence[date] | None = None,
        options: CallOptions | None = None,
    ) -> Value:
        """`GET /values/{id}`.

        Returns:
            The value.
        """

    @overload
    async def set(
        self,
        id: int | UUID,
        *,
        since: datetime | None = None,
        days: Sequence[date] | None = None,
        amount: float | str | None = None,
        one_or_many: str | Sequence[str] | None = None,
        owner: Owner | Mapping[str, Any] | Unset | None = UNSET,
        owner_or_id: Owner | Mapping[str, Any] | int | None = None,
        flag_or_none: bool | Unset | None = UNSET,
        at: datetime | None = None,
        day: date | None = None,
        body_id: UUID | None = None,
        data: bytes | None = None,
        time_or_text: datetime | str | None = None,
        owner_or_group: Owner | Mapping[str, Any] | Group | None = None,
        int_or_float: int | float | None = None,
        body: None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`PUT /values/{id}`.

        Args:
            body_id: `id` in the body.
        """

    @overload
    async def set(
        self,
        id: int | UUID,
        *,
        body: Value | Mapping[str, Any] | bytes,
        since: datetime | None = None,
        days: Sequence[date] | None = None,
        options: CallOptions | None = None,
    ) -> None: ...
