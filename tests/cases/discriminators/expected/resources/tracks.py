# Made by clientwright. Change the document or the configuration, then regenerate.

from .. import models
from .._runtime.models import OneOf
from .._runtime.operation import Operation, path
from .._runtime.resource import AsyncResource, Resource

_GET_VEHICLE = Operation(
    "tracks.get_vehicle",
    method="GET",
    path=("/vehicles",),
    responses={"200": {"application/json": lambda: OneOf[models.Car, models.Bike]}},
)
_GET = Operation(
    "tracks.get",
    method="GET",
    path=("/tracks/", path("kind")),
    responses={"200": {"application/json": lambda: OneOf[models.Song, models.Talk]}},
)
_PLAY = Operation(
    "tracks.play",
    method="POST",
    path=("/tracks/", path("kind")),
    responses={"200": {"application/json": lambda: OneOf[models.Song, models.Talk]}},
)


class Tracks(Resource):
    """The operations of tracks."""

    def get_vehicle(self, *, options=None):
        """`GET /vehicles`."""
        return self._call(_GET_VEHICLE, {}, options)

    def get(self, kind, *, options=None):
        """`GET /tracks/{kind}`."""
        return self._call(_GET, locals(), options)

    def play(self, kind, *, options=None):
        """`POST /tracks/{kind}`."""
        return self._call(_PLAY, locals(), options)


class AsyncTracks(AsyncResource, of=Tracks):
    """The operations of tracks."""
