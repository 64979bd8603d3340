# Made by clientwright. Change the document or the configuration, then regenerate.

"""The operations of zoos."""

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
            plain: `plain` in the body.
            named: `named` in the body.
            wrapped: `wrapped` in the body.
            both: `both` in the body.
            inside: `inside` in the body.
            animals: `animals` in the body.
            code: `code` in the body.
            box: `box` in the body.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The zoo.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    @overload
    def add(
        self,
        *,
        body: Zoo | Mapping[str, Any] | bytes,
        options: CallOptions | None = None,
    ) -> Zoo:
        """`POST /zoos`.

        Args:
            body: The body, as `application/vnd.zoo+xml; charset=iso-8859-1`. Mappings,
                with the names of the wire, and bytes are sent as they are.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The zoo.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    def put_animals(
        self, *, body: Sequence[str] | bytes, options: CallOptions | None = None
    ) -> list[Animal]:
        """`PUT /animals`.

        Args:
            body: The body, as `application/xml`. Bytes are sent as they are.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The animals.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
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
            plain: `plain` in the body.
            named: `named` in the body.
            wrapped: `wrapped` in the body.
            both: `both` in the body.
            inside: `inside` in the body.
            animals: `animals` in the body.
            code: `code` in the body.
            box: `box` in the body.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The zoo.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    @overload
    async def add(
        self,
        *,
        body: Zoo | Mapping[str, Any] | bytes,
        options: CallOptions | None = None,
    ) -> Zoo:
        """`POST /zoos`.

        Args:
            body: The body, as `application/vnd.zoo+xml; charset=iso-8859-1`. Mappings,
                with the names of the wire, and bytes are sent as they are.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The zoo.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    async def put_animals(
        self, *, body: Sequence[str] | bytes, options: CallOptions | None = None
    ) -> list[Animal]:
        """`PUT /animals`.

        Args:
            body: The body, as `application/xml`. Bytes are sent as they are.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The animals.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """
