# Made by clientwright. Change the document or the configuration, then regenerate.

"""The operations of things."""

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, Literal, overload

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource
from ..models import State, Thing, ThingsCreateRequest, ThingsListSort

class Things(Resource):
    """The operations of things."""

    def list(
        self,
        *,
        sort: ThingsListSort | str | None = None,
        state: Sequence[State | str] | None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[Thing]:
        """`GET /things`.

        Args:
            sort: `sort` in the query.
            state: `state` in the query.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The things.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    @overload
    def create(
        self,
        *,
        kind: Literal["thing"] = "thing",
        mode: Literal["only"] = "only",
        state: State | str | None = None,
        body: None = None,
        options: CallOptions | None = None,
    ) -> Thing:
        """`POST /things`.

        Args:
            kind: `kind` in the body.
            mode: `mode` in the body.
            state: `state` in the body.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The thing.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    @overload
    def create(
        self,
        *,
        body: ThingsCreateRequest | Mapping[str, Any] | bytes,
        options: CallOptions | None = None,
    ) -> Thing:
        """`POST /things`.

        Args:
            body: The body, as `application/json`. Mappings, with the names of the wire,
                and bytes are sent as they are.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The thing.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

class AsyncThings(AsyncResource):
    """The operations of things."""

    async def list(
        self,
        *,
        sort: ThingsListSort | str | None = None,
        state: Sequence[State | str] | None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[Thing]:
        """`GET /things`.

        Args:
            sort: `sort` in the query.
            state: `state` in the query.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The things.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    @overload
    async def create(
        self,
        *,
        kind: Literal["thing"] = "thing",
        mode: Literal["only"] = "only",
        state: State | str | None = None,
        body: None = None,
        options: CallOptions | None = None,
    ) -> Thing:
        """`POST /things`.

        Args:
            kind: `kind` in the body.
            mode: `mode` in the body.
            state: `state` in the body.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The thing.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    @overload
    async def create(
        self,
        *,
        body: ThingsCreateRequest | Mapping[str, Any] | bytes,
        options: CallOptions | None = None,
    ) -> Thing:
        """`POST /things`.

        Args:
            body: The body, as `application/json`. Mappings, with the names of the wire,
                and bytes are sent as they are.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The thing.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """
