# Made by clientwright. Change the document or the configuration, then regenerate.

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

        Returns:
            The things.
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

        Returns:
            The thing.
        """

    @overload
    def create(
        self,
        *,
        body: ThingsCreateRequest | Mapping[str, Any] | bytes,
        options: CallOptions | None = None,
    ) -> Thing: ...

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

        Returns:
            The things.
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

        Returns:
            The thing.
        """

    @overload
    async def create(
        self,
        *,
        body: ThingsCreateRequest | Mapping[str, Any] | bytes,
        options: CallOptions | None = None,
    ) -> Thing: ...
