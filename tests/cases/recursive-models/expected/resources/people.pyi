# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource
from ..models import Person

class People(Resource):
    """The operations of people."""

    def get_person(self, id: str, *, options: CallOptions | None = None) -> Person:
        """`GET /people/{id}`.

        Returns:
            The person.
        """

class AsyncPeople(AsyncResource):
    """The operations of people."""

    async def get_person(
        self, id: str, *, options: CallOptions | None = None
    ) -> Person:
        """`GET /people/{id}`.

        Returns:
            The person.
        """
