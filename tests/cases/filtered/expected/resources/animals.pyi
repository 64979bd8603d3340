# Made by clientwright. Change the document or the configuration, then regenerate.

import builtins

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource
from ..models import Animal, Cat

class Animals(Resource):
    """The operations of animals."""

    def list(self, *, options: CallOptions | None = None) -> builtins.list[Animal]:
        """`GET /animals`.

        Returns:
            What has a discriminator keeps all that it tells apart.
        """

    def get_secret_animal(self, *, options: CallOptions | None = None) -> None:
        """`GET /animals/secret`."""

class AsyncAnimals(AsyncResource):
    """The operations of animals."""

    async def list(
        self, *, options: CallOptions | None = None
    ) -> builtins.list[Animal]:
        """`GET /animals`.

        Returns:
            What has a discriminator keeps all that it tells apart.
        """

    async def get_secret_animal(self, *, options: CallOptions | None = None) -> None:
        """`GET /animals/secret`."""
