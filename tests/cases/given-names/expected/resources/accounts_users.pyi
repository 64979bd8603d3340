# Made by clientwright. Change the document or the configuration, then regenerate.

import builtins
from collections.abc import Mapping
from typing import Any, overload

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource
from ..models import Level, PostalAddress, RejectionReason, User, UserMail, UserSort

class AccountsUsers(Resource):
    """The operations of accounts users."""

    def list(
        self,
        owner: str,
        *,
        trace_id: str | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[User]:
        """`GET /v1/accounts/{account}/users`.

        Args:
            owner: `account` in the path.
            trace_id: `X-Trace` in the header.
            limit: `$top` in the query.

        Returns:
            All.
        """

    @overload
    def import_(
        self,
        owner: str,
        *,
        trace_id: str | None = None,
        limit: int | None = None,
        user_name: str | None = None,
        level: Level | int | None = None,
        address: PostalAddress | Mapping[str, Any] | None = None,
        mail: UserMail | Mapping[str, Any] | None = None,
        sort: UserSort | str | None = None,
        reason: RejectionReason | str | None = None,
        body: None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`POST /v1/accounts/{account}/users`.

        Args:
            owner: `account` in the path.
            trace_id: `X-Trace` in the header.
            limit: `$top` in the query.
            user_name: `usr_nm` in the body.
            level: `lvl` in the body.
            mail: The name is taken, so it goes by the rules.
        """

    @overload
    def import_(
        self,
        owner: str,
        *,
        body: User | Mapping[str, Any] | bytes,
        trace_id: str | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> None: ...

class AsyncAccountsUsers(AsyncResource):
    """The operations of accounts users."""

    async def list(
        self,
        owner: str,
        *,
        trace_id: str | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[User]:
        """`GET /v1/accounts/{account}/users`.

        Args:
            owner: `account` in the path.
            trace_id: `X-Trace` in the header.
            limit: `$top` in the query.

        Returns:
            All.
        """

    @overload
    async def import_(
        self,
        owner: str,
        *,
        trace_id: str | None = None,
        limit: int | None = None,
        user_name: str | None = None,
        level: Level | int | None = None,
        address: PostalAddress | Mapping[str, Any] | None = None,
        mail: UserMail | Mapping[str, Any] | None = None,
        sort: UserSort | str | None = None,
        reason: RejectionReason | str | None = None,
        body: None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`POST /v1/accounts/{account}/users`.

        Args:
            owner: `account` in the path.
            trace_id: `X-Trace` in the header.
            limit: `$top` in the query.
            user_name: `usr_nm` in the body.
            level: `lvl` in the body.
            mail: The name is taken, so it goes by the rules.
        """

    @overload
    async def import_(
        self,
        owner: str,
        *,
        body: User | Mapping[str, Any] | bytes,
        trace_id: str | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> None: ...
