# Made by clientwright. Change the document or the configuration, then regenerate.

"""The operations of animals."""

import builtins

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource
from ..models import Animal, Cat

class Animals(Resource):
    """The operations of animals."""

    def list(self, *, options: CallOptions | None = None) -> builtins.list[Animal]:
        """`GET /animals`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            What has a discriminator keeps all that it tells apart.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    def get_secret_animal(self, *, options: CallOptions | None = None) -> None:
        """`GET /animals/secret`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

class AsyncAnimals(AsyncResource):
    """The operations of animals."""

    async def list(
        self, *, options: CallOptions | None = None
    ) -> builtins.list[Animal]:
        """`GET /animals`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            What has a discriminator keeps all that it tells apart.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    async def get_secret_animal(self, *, options: CallOptions | None = None) -> None:
        """`GET /animals/secret`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """
