# Made by clientwright. Change the document or the configuration, then regenerate.

"""The operations of values."""

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

        Args:
            id: `id` in the path.
            since: `since` in the query.
            days: `days` in the query.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The value.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
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
            id: `id` in the path.
            since: `since` in the query.
            days: `days` in the query.
            amount: `amount` in the body.
            one_or_many: `one_or_many` in the body.
            owner: `owner` in the body.
            owner_or_id: `owner_or_id` in the body.
            flag_or_none: `flag_or_none` in the body.
            at: `at` in the body.
            day: `day` in the body.
            body_id: `id` in the body.
            data: `data` in the body.
            time_or_text: `time_or_text` in the body.
            owner_or_group: `owner_or_group` in the body.
            int_or_float: `int_or_float` in the body.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
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
    ) -> None:
        """`PUT /values/{id}`.

        Args:
            id: `id` in the path.
            since: `since` in the query.
            days: `days` in the query.
            body: The body, as `application/json`. Mappings, with the names of the wire,
                and bytes are sent as they are.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

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

        Args:
            id: `id` in the path.
            since: `since` in the query.
            days: `days` in the query.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The value.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
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
            id: `id` in the path.
            since: `since` in the query.
            days: `days` in the query.
            amount: `amount` in the body.
            one_or_many: `one_or_many` in the body.
            owner: `owner` in the body.
            owner_or_id: `owner_or_id` in the body.
            flag_or_none: `flag_or_none` in the body.
            at: `at` in the body.
            day: `day` in the body.
            body_id: `id` in the body.
            data: `data` in the body.
            time_or_text: `time_or_text` in the body.
            owner_or_group: `owner_or_group` in the body.
            int_or_float: `int_or_float` in the body.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
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
    ) -> None:
        """`PUT /values/{id}`.

        Args:
            id: `id` in the path.
            since: `since` in the query.
            days: `days` in the query.
            body: The body, as `application/json`. Mappings, with the names of the wire,
                and bytes are sent as they are.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """
