# Made by clientwright. Change the document or the configuration, then regenerate.

from collections.abc import Mapping
from datetime import date
from typing import Any, overload

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource
from ..models import Person

class People(Resource):
    """The operations of people."""

    def get_person(self, id: int, *, options: CallOptions | None = None) -> Person:
        """`GET /people/{id}`.

        Returns:
            The person.
        """

    @overload
    def put_person(
        self,
        id: int,
        *,
        body_id: int | None = None,
        name: str | None = None,
        born: date | None = None,
        tall: bool | None = None,
        weight: float | None = None,
        friend: Person | Mapping[str, Any] | None = None,
        body: None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`PUT /people/{id}`.

        Args:
            body_id: `id` in the body.
            body: Sent as `application/xml`.
        """

    @overload
    def put_person(
        self,
        id: int,
        *,
        body: Person | Mapping[str, Any] | bytes,
        options: CallOptions | None = None,
    ) -> None: ...

class AsyncPeople(AsyncResource):
    """The operations of people."""

    async def get_person(
        self, id: int, *, options: CallOptions | None = None
    ) -> Person:
        """`GET /people/{id}`.

        Returns:
            The person.
        """

    @overload
    async def put_person(
        self,
        id: int,
        *,
        body_id: int | None = None,
        name: str | None = None,
        born: date | None = None,
        tall: bool | None = None,
        weight: float | None = None,
        friend: Person | Mapping[str, Any] | None = None,
        body: None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`PUT /people/{id}`.

        Args:
            body_id: `id` in the body.
            body: Sent as `application/xml`.
        """

    @overload
    async def put_person(
        self,
        id: int,
        *,
        body: Person | Mapping[str, Any] | bytes,
        options: CallOptions | None = None,
    ) -> None: ...
