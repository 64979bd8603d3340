# Made by clientwright. Change the document or the configuration, then regenerate.

"""The operations of client."""

import builtins

from typing_extensions import deprecated as _typing_extensions_deprecated

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource
from ..models import Client as _models_Client

class Client(Resource):
    """The operations of client."""

    def list(self, *, options: CallOptions | None = None) -> None:
        """`GET /clients`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    @_typing_extensions_deprecated("The API has deprecated `deprecated`.")
    def deprecated(
        self, *, options: CallOptions | None = None
    ) -> builtins.list[_models_Client]:
        """`PATCH /clients`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            Done.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

class AsyncClient(AsyncResource):
    """The operations of client."""

    async def list(self, *, options: CallOptions | None = None) -> None:
        """`GET /clients`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    @_typing_extensions_deprecated("The API has deprecated `deprecated`.")
    async def deprecated(
        self, *, options: CallOptions | None = None
    ) -> builtins.list[_models_Client]:
        """`PATCH /clients`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            Done.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """
