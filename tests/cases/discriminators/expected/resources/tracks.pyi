# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource
from ..models import Bike, Car, Song, Talk

class Tracks(Resource):
    """The operations of tracks."""

    def get_vehicle(self, *, options: CallOptions | None = None) -> Car | Bike:
        """`GET /vehicles`.

        Returns:
            Heirs of a schema without a mapping, in a union with one.
        """

    def get(self, kind: str, *, options: CallOptions | None = None) -> Song | Talk:
        """`GET /tracks/{kind}`.

        Returns:
            A track, told apart by a mapping.
        """

    def play(self, kind: str, *, options: CallOptions | None = None) -> Song | Talk:
        """`POST /tracks/{kind}`.

        Returns:
            The same schemas, told apart by their names.
        """

class AsyncTracks(AsyncResource):
    """The operations of tracks."""

    async def get_vehicle(self, *, options: CallOptions | None = None) -> Car | Bike:
        """`GET /vehicles`.

        Returns:
            Heirs of a schema without a mapping, in a union with one.
        """

    async def get(
        self, kind: str, *, options: CallOptions | None = None
    ) -> Song | Talk:
        """`GET /tracks/{kind}`.

        Returns:
            A track, told apart by a mapping.
        """

    async def play(
        self, kind: str, *, options: CallOptions | None = None
    ) -> Song | Talk:
        """`POST /tracks/{kind}`.

        Returns:
            The same schemas, told apart by their names.
        """
