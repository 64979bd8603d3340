# Made by clientwright. Change the document or the configuration, then regenerate.

from .. import models
from .._runtime.models import UNSET
from .._runtime.operation import Body, Operation, field, path, query
from .._runtime.resource import AsyncResource, Resource

_GET = Operation(
    "values.get",
    method="GET",
    path=("/values/", path("id")),
    parameters=(query("since"), query("days")),
    responses={"200": {"application/json": lambda: models.Value}},
)
_SET = Operation(
    "values.set",
    method="PUT",
    path=("/values/", path("id")),
    parameters=(query("since"), query("days")),
    body=Body(
        "application/json",
        required=True,
        fields=(
            field("amount"),
            field("one_or_many"),
            field("owner", nullable=True),
            field("owner_or_id"),
            field("flag_or_none", nullable=True),
            field("at"),
            field("day"),
            field("body_id", "id"),
            field("data"),
            field("time_or_text"),
            field("owner_or_group"),
            field("int_or_float"),
        ),
    ),
)


class Values(Resource):
    """The operations of values."""

    def get(self, id, *, since=None, days=None, options=None):
        """`GET /values/{id}`."""
        return self._call(_GET, locals(), options)

    def set(
        self,
        id,
        *,
        since=None,
        days=None,
        amount=None,
        one_or_many=None,
        owner=UNSET,
        owner_or_id=None,
        flag_or_none=UNSET,
        at=None,
        day=None,
        body_id=None,
        data=None,
        time_or_text=None,
        owner_or_group=None,
        int_or_float=None,
        body=None,
        options=None,
    ):
        """`PUT /values/{id}`."""
        return self._call(_SET, locals(), options, body)


class AsyncValues(AsyncResource, of=Values):
    """The operations of values."""
