# Made by clientwright. Change the document or the configuration, then regenerate.

"""The operations of subscriptions."""

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
        """`POST /subscriptions`.

        Args:
            url: `url` in the body.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    @overload
    def create(
        self,
        *,
        body: SubscriptionsCreateRequest | Mapping[str, Any] | bytes,
        url: None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`POST /subscriptions`.

        Args:
            body: The body, as `application/json`. Mappings, with the names of the wire,
                and bytes are sent as they are.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

class AsyncSubscriptions(AsyncResource):
    """The operations of subscriptions."""

    @overload
    async def create(
        self, *, url: str, body: None = None, options: CallOptions | None = None
    ) -> None:
        """`POST /subscriptions`.

        Args:
            url: `url` in the body.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    @overload
    async def create(
        self,
        *,
        body: SubscriptionsCreateRequest | Mapping[str, Any] | bytes,
        url: None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`POST /subscriptions`.

        Args:
            body: The body, as `application/json`. Mappings, with the names of the wire,
                and bytes are sent as they are.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """
