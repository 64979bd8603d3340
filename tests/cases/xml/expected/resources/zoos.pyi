# Made by clientwright. Change the document or the configuration, then regenerate.

from collections.abc import Mapping, Sequence
from typing import Any, overload

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource
from ..models import Animal, Zoo

class Zoos(Resource):
    """The operations of zoos."""

    @overload
    def add(
        self,
        *,
        plain: Sequence[str] | None = None,
        named: Sequence[str] | None = None,
        wrapped: Sequence[str] | None = None,
        both: Sequence[str] | None = None,
        inside: Sequence[int] | None = None,
        animals: Sequence[Animal | Mapping[str, Any]] | None = None,
        code: str | None = None,
        box: Mapping[str, int] | None = None,
        body: None = None,
        options: CallOptions | None = None,
    ) -> Zoo:
        """`POST /zoos`.

        Args:
            body: Sent as `application/vnd.zoo+xml; charset=iso-8859-1`.

        Returns:
            The zoo.
        """

    @overload
    def add(
        self,
        *,
        body: Zoo | Mapping[str, Any] | bytes,
        options: CallOptions | None = None,
    ) -> Zoo: ...
    def put_animals(
        self, *, body: Sequence[str] | bytes, options: CallOptions | None = None
    ) -> list[Animal]:
        """`PUT /animals`.

        Args:
            body: Sent as `application/xml`.

        Returns:
            The animals.
        """

class AsyncZoos(AsyncResource):
    """The operations of zoos."""

    @overload
    async def add(
        self,
        *,
        plain: Sequence[str] | None = None,
        named: Sequence[str] | None = None,
        wrapped: Sequence[str] | None = None,
        both: Sequence[str] | None = None,
        inside: Sequence[int] | None = None,
        animals: Sequence[Animal | Mapping[str, Any]] | None = None,
        code: str | None = None,
        box: Mapping[str, int] | None = None,
        body: None = None,
        options: CallOptions | None = None,
    ) -> Zoo:
        """`POST /zoos`.

        Args:
            body: Sent as `application/vnd.zoo+xml; charset=iso-8859-1`.

        Returns:
            The zoo.
        """

    @overload
    async def add(
        self,
        *,
        body: Zoo | Mapping[str, Any] | bytes,
        options: CallOptions | None = None,
    ) -> Zoo: ...
    async def put_animals(
        self, *, body: Sequence[str] | bytes, options: CallOptions | None = None
    ) -> list[Animal]:
        """`PUT /animals`.

        Args:
            body: Sent as `application/xml`.

        Returns:
            The animals.
        """
