# Made by clientwright. Change the document or the configuration, then regenerate.

import builtins

from typing_extensions import deprecated as _typing_extensions_deprecated

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource
from ..models import Client as _models_Client

class Client(Resource):
    """The operations of client."""

    def list(self, *, options: CallOptions | None = None) -> None:
        """`GET /clients`."""

    @_typing_extensions_deprecated("The API has deprecated `deprecated`.")
    def deprecated(
        self, *, options: CallOptions | None = None
    ) -> builtins.list[_models_Client]:
        """`PATCH /clients`.

        Returns:
            Done.
        """

class AsyncClient(AsyncResource):
    """The operations of client."""

    async def list(self, *, options: CallOptions | None = None) -> None:
        """`GET /clients`."""

    @_typing_extensions_deprecated("The API has deprecated `deprecated`.")
    async def deprecated(
        self, *, options: CallOptions | None = None
    ) -> builtins.list[_models_Client]:
        """`PATCH /clients`.

        Returns:
            Done.
        """
