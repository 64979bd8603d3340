# Made by clientwright. Change the document or the configuration, then regenerate.

from .. import models
from .._runtime.models import UNSET
from .._runtime.operation import (
    Body,
    Encoding,
    Operation,
    Parts,
    field,
    header,
    path,
    query,
)
from .._runtime.resource import AsyncResource, Resource

_UPDATE = Operation(
    "cars.update",
    method="PUT",
    path=("/cars/", path("car_id", "carId")),
    parameters=(
        header("note", "X-Note"),
        query("wheels", style="tabDelimited", explode=False),
        query("doors", style="spaceDelimited", explode=False),
        query("seats"),
        header("keys", "X-Keys", style="pipeDelimited"),
        query("fields", explode=False),
    ),
    body=Body(
        "application/json",
        required=True,
        fields=(field("plate", required=True), field("owner", nullable=True)),
    ),
    responses={"200": {"application/json": lambda: models.Car}},
)
_PAINT = Operation(
    "cars.paint",
    method="POST",
    path=("/cars/", path("car_id", "carId")),
    parameters=(header("note", "X-Note"),),
    body=Body(
        "application/x-www-form-urlencoded",
        required=True,
        fields=(field("colour", required=True), field("parts")),
        parts=Parts({"parts": Encoding(style="form", explode=False)}),
    ),
    responses={"200": {"application/json": lambda: models.Car}},
)
_GET_PHOTO = Operation(
    "cars.get_photo",
    method="GET",
    path=("/cars/", path("car_id", "carId"), "/photo"),
    responses={"200": {"image/png": lambda: bytes}},
    security=((("login", ()),),),
)


class Cars(Resource):
    """The operations of cars."""

    def update(
        self,
        car_id,
        *,
        plate=None,
        note=None,
        wheels=None,
        doors=None,
        seats=None,
        keys=None,
        fields=None,
        owner=UNSET,
        body=None,
        options=None,
    ):
        """`PUT /cars/{carId}`."""
        return self._call(_UPDATE, locals(), options, body)

    def paint(
        self, car_id, *, colour=None, note=None, parts=None, body=None, options=None
    ):
        """`POST /cars/{carId}`."""
        return self._call(_PAINT, locals(), options, body)

    def get_photo(self, car_id, *, options=None):
        """`GET /cars/{carId}/photo`."""
        return self._call(_GET_PHOTO, locals(), options)


class AsyncCars(AsyncResource, of=Cars):
    """The operations of cars."""
