# Made by clientwright. Change the document or the configuration, then regenerate.

"""The operations of users."""

from collections.abc import Mapping
from typing import Any, overload

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource
from ..models import User

class Users(Resource):
    """The operations of users."""

    @overload
    def update(
        self,
        id: int,
        *,
        name: str,
        password: str,
        manager: User | Mapping[str, Any] | None = None,
        language: str | None = None,
        body: None = None,
        options: CallOptions | None = None,
    ) -> User:
        """`PUT /users/{id}`.

        Args:
            id: `id` in the path.
            name: What to call them.
            password: `password` in the body.
            manager: `manager` in the body.
            language: `language` in the body.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The user.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    @overload
    def update(
        self,
        id: int,
        *,
        body: User | Mapping[str, Any] | bytes,
        name: None = None,
        password: None = None,
        options: CallOptions | None = None,
    ) -> User:
        """`PUT /users/{id}`.

        Args:
            id: `id` in the path.
            body: The body, as `application/json`. Mappings, with the names of the wire,
                and bytes are sent as they are.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The user.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

class AsyncUsers(AsyncResource):
    """The operations of users."""

    @overload
    async def update(
        self,
        id: int,
        *,
        name: str,
        password: str,
        manager: User | Mapping[str, Any] | None = None,
        language: str | None = None,
        body: None = None,
        options: CallOptions | None = None,
    ) -> User:
        """`PUT /users/{id}`.

        Args:
            id: `id` in the path.
            name: What to call them.
            password: `password` in the body.
            manager: `manager` in the body.
            language: `language` in the body.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The user.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    @overload
    async def update(
        self,
        id: int,
        *,
        body: User | Mapping[str, Any] | bytes,
        name: None = None,
        password: None = None,
        options: CallOptions | None = None,
    ) -> User:
        """`PUT /users/{id}`.

        Args:
            id: `id` in the path.
            body: The body, as `application/json`. Mappings, with the names of the wire,
                and bytes are sent as they are.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The user.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """
