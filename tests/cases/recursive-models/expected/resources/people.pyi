# Made by clientwright. Change the document or the configuration, then regenerate.

"""The operations of people."""

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource
from ..models import Person

class People(Resource):
    """The operations of people."""

    def get_person(self, id: str, *, options: CallOptions | None = None) -> Person:
        """`GET /people/{id}`.

        Args:
            id: `id` in the path.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The person.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

class AsyncPeople(AsyncResource):
    """The operations of people."""

    async def get_person(
        self, id: str, *, options: CallOptions | None = None
    ) -> Person:
        """`GET /people/{id}`.

        Args:
            id: `id` in the path.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The person.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """
