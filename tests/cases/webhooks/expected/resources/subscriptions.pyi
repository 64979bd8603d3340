# Made by clientwright. Change the document or the configuration, then regenerate.

from collections.abc import Mapping
from typing import Any, overload

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource
from ..models import SubscriptionsCreateRequest

class Subscriptions(Resource):
    """The operations of subscriptions."""

    @overload
    def create(
        self, *, url: str, body: None = None, options: CallOptions | None = None
    ) -> None:
        """`POST /subscriptions`."""

    @overload
    def create(
        self,
        *,
        body: SubscriptionsCreateRequest | Mapping[str, Any] | bytes,
        url: None = None,
        options: CallOptions | None = None,
    ) -> None: ...

class AsyncSubscriptions(AsyncResource):
    """The operations of subscriptions."""

    @overload
    async def create(
        self, *, url: str, body: None = None, options: CallOptions | None = None
    ) -> None:
        """`POST /subscriptions`."""

    @overload
    async def create(
        self,
        *,
        body: SubscriptionsCreateRequest | Mapping[str, Any] | bytes,
        url: None = None,
        options: CallOptions | None = None,
    ) -> None: ...
