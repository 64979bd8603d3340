# Made by clientwright. Change the document or the configuration, then regenerate.

from collections.abc import Mapping
from typing import Any, Literal, overload

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource
from ..models import Action, Script

class Actions(Resource):
    """The operations of actions."""

    @overload
    def create(
        self,
        *,
        name: str,
        kind: Literal["script"] = "script",
        code: str | None = None,
        body: None = None,
        options: CallOptions | None = None,
    ) -> Action:
        """`POST /actions`.

        Returns:
            An action.
        """

    @overload
    def create(
        self,
        *,
        body: Script | Mapping[str, Any] | bytes,
        name: None = None,
        options: CallOptions | None = None,
    ) -> Action: ...

class AsyncActions(AsyncResource):
    """The operations of actions."""

    @overload
    async def create(
        self,
        *,
        name: str,
        kind: Literal["script"] = "script",
        code: str | None = None,
        body: None = None,
        options: CallOptions | None = None,
    ) -> Action:
        """`POST /actions`.

        Returns:
            An action.
        """

    @overload
    async def create(
        self,
        *,
        body: Script | Mapping[str, Any] | bytes,
        name: None = None,
        options: CallOptions | None = None,
    ) -> Action: ...
