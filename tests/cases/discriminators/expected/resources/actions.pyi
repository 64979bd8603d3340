# Made by clientwright. Change the document or the configuration, then regenerate.

"""The operations of actions."""

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

        Args:
            name: `name` in the body.
            kind: `kind` in the body.
            code: `code` in the body.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            An action.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    @overload
    def create(
        self,
        *,
        body: Script | Mapping[str, Any] | bytes,
        name: None = None,
        options: CallOptions | None = None,
    ) -> Action:
        """`POST /actions`.

        Args:
            body: The body, as `application/json`. Mappings, with the names of the wire,
                and bytes are sent as they are.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            An action.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

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

        Args:
            name: `name` in the body.
            kind: `kind` in the body.
            code: `code` in the body.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            An action.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    @overload
    async def create(
        self,
        *,
        body: Script | Mapping[str, Any] | bytes,
        name: None = None,
        options: CallOptions | None = None,
    ) -> Action:
        """`POST /actions`.

        Args:
            body: The body, as `application/json`. Mappings, with the names of the wire,
                and bytes are sent as they are.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            An action.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """
