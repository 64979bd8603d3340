# Made by clientwright. Change the document or the configuration, then regenerate.

import builtins
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, overload

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource
from ..models import Odd

class Things(Resource):
    """The operations of things."""

    @overload
    def list(
        self,
        id: builtins.str,
        *,
        body_id: builtins.str,
        from_: builtins.str,
        query_id: builtins.str | None = None,
        header_id: builtins.str | None = None,
        class_: Sequence[builtins.str] | None = None,
        filter: builtins.str | None = None,
        parameter_2fa: builtins.str | None = None,
        grosse: builtins.str | None = None,
        u540d_u524d: builtins.str | None = None,
        body_: builtins.str | None = None,
        options_: Mapping[builtins.str, int] | None = None,
        self_: builtins.str | None = None,
        locals_: builtins.str | None = None,
        list: Sequence[builtins.str] | None = None,
        str: builtins.str | None = None,
        date: date | None = None,
        type: builtins.str | None = None,
        none: builtins.str | None = None,
        user_name__: builtins.str | None = None,
        user_name: builtins.str | None = None,
        user_name_: builtins.str | None = None,
        x_dash: builtins.str | None = None,
        ref_count: int | None = None,
        field_3d: bool | None = None,
        private: builtins.str | None = None,
        dict: builtins.str | None = None,
        body: None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[Odd]:
        """`PUT /lists/{id}`.

        Args:
            body_id: `id` in the body.
            from_: `from` in the body.
            query_id: `id` in the query.
            header_id: `id` in the header.
            class_: `class` in the query.
            filter: `$filter` in the query.
            parameter_2fa: `2fa` in the query.
            grosse: `größe` in the query.
            u540d_u524d: `名前` in the query.
            body_: `body` in the body.
            options_: `options` in the body.
            self_: `self` in the body.
            locals_: `locals` in the body.
            none: `None` in the body.
            user_name__: `userName` in the body.
            user_name_: `UserName` in the body.
            x_dash: `x-dash` in the body.
            ref_count: `$ref-count` in the body.
            field_3d: `3d` in the body.
            private: `_private` in the body.
            dict: `__dict__` in the body.

        Returns:
            The things.
        """

    @overload
    def list(
        self,
        id: builtins.str,
        *,
        body: Odd | Mapping[builtins.str, Any] | bytes,
        body_id: None = None,
        from_: None = None,
        query_id: builtins.str | None = None,
        header_id: builtins.str | None = None,
        class_: Sequence[builtins.str] | None = None,
        filter: builtins.str | None = None,
        parameter_2fa: builtins.str | None = None,
        grosse: builtins.str | None = None,
        u540d_u524d: builtins.str | None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[Odd]: ...
    def str(
        self, *, tenant: builtins.str | None = None, options: CallOptions | None = None
    ) -> dict[builtins.str, builtins.list[builtins.str]]:
        """`GET /types`.

        Args:
            tenant: `X-Odd-Names-Tenant` in the header.

        Returns:
            The types.
        """

class AsyncThings(AsyncResource):
    """The operations of things."""

    @overload
    async def list(
        self,
        id: builtins.str,
        *,
        body_id: builtins.str,
        from_: builtins.str,
        query_id: builtins.str | None = None,
        header_id: builtins.str | None = None,
        class_: Sequence[builtins.str] | None = None,
        filter: builtins.str | None = None,
        parameter_2fa: builtins.str | None = None,
        grosse: builtins.str | None = None,
        u540d_u524d: builtins.str | None = None,
        body_: builtins.str | None = None,
        options_: Mapping[builtins.str, int] | None = None,
        self_: builtins.str | None = None,
        locals_: builtins.str | None = None,
        list: Sequence[builtins.str] | None = None,
        str: builtins.str | None = None,
        date: date | None = None,
        type: builtins.str | None = None,
        none: builtins.str | None = None,
        user_name__: builtins.str | None = None,
        user_name: builtins.str | None = None,
        user_name_: builtins.str | None = None,
        x_dash: builtins.str | None = None,
        ref_count: int | None = None,
        field_3d: bool | None = None,
        private: builtins.str | None = None,
        dict: builtins.str | None = None,
        body: None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[Odd]:
        """`PUT /lists/{id}`.

        Args:
            body_id: `id` in the body.
            from_: `from` in the body.
            query_id: `id` in the query.
            header_id: `id` in the header.
            class_: `class` in the query.
            filter: `$filter` in the query.
            parameter_2fa: `2fa` in the query.
            grosse: `größe` in the query.
            u540d_u524d: `名前` in the query.
            body_: `body` in the body.
            options_: `options` in the body.
            self_: `self` in the body.
            locals_: `locals` in the body.
            none: `None` in the body.
            user_name__: `userName` in the body.
            user_name_: `UserName` in the body.
            x_dash: `x-dash` in the body.
            ref_count: `$ref-count` in the body.
            field_3d: `3d` in the body.
            private: `_private` in the body.
            dict: `__dict__` in the body.

        Returns:
            The things.
        """

    @overload
    async def list(
        self,
        id: builtins.str,
        *,
        body: Odd | Mapping[builtins.str, Any] | bytes,
        body_id: None = None,
        from_: None = None,
        query_id: builtins.str | None = None,
        header_id: builtins.str | None = None,
        class_: Sequence[builtins.str] | None = None,
        filter: builtins.str | None = None,
        parameter_2fa: builtins.str | None = None,
        grosse: builtins.str | None = None,
        u540d_u524d: builtins.str | None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[Odd]: ...
    async def str(
        self, *, tenant: builtins.str | None = None, options: CallOptions | None = None
    ) -> dict[builtins.str, builtins.list[builtins.str]]:
        """`GET /types`.

        Args:
            tenant: `X-Odd-Names-Tenant` in the header.

        Returns:
            The types.
        """
