# Made by clientwright. Change the document or the configuration, then regenerate.

"""The operations of people."""

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

        Args:
            id: `id` in the path.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The person.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
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
            id: `id` in the path.
            body_id: `id` in the body.
            name: `name` in the body.
            born: `born` in the body.
            tall: `tall` in the body.
            weight: `weight` in the body.
            friend: `friend` in the body.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    @overload
    def put_person(
        self,
        id: int,
        *,
        body: Person | Mapping[str, Any] | bytes,
        options: CallOptions | None = None,
    ) -> None:
        """`PUT /people/{id}`.

        Args:
            id: `id` in the path.
            body: The body, as `application/xml`. Mappings, with the names of the wire,
                and bytes are sent as they are.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

class AsyncPeople(AsyncResource):
    """The operations of people."""

    async def get_person(
        self, id: int, *, options: CallOptions | None = None
    ) -> Person:
        """`GET /people/{id}`.

        Args:
            id: `id` in the path.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The person.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
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
            id: `id` in the path.
            body_id: `id` in the body.
            name: `name` in the body.
            born: `born` in the body.
            tall: `tall` in the body.
            weight: `weight` in the body.
            friend: `friend` in the body.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    @overload
    async def put_person(
        self,
        id: int,
        *,
        body: Person | Mapping[str, Any] | bytes,
        options: CallOptions | None = None,
    ) -> None:
        """`PUT /people/{id}`.

        Args:
            id: `id` in the path.
            body: The body, as `application/xml`. Mappings, with the names of the wire,
                and bytes are sent as they are.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """
