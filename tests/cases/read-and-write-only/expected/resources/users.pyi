# Made by clientwright. Change the document or the configuration, then regenerate.

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
            name: What to call them.

        Returns:
            The user.
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
    ) -> User: ...

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
            name: What to call them.

        Returns:
            The user.
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
    ) -> User: ...
