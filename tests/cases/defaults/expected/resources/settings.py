# Made by clientwright. Change the document or the configuration, then regenerate.

from .. import models
from .._runtime.models import UNSET
from .._runtime.operation import Body, Operation, field, query
from .._runtime.resource import AsyncResource, Resource

_SAVE = Operation(
    "settings.save",
    method="POST",
    path=("/settings",),
    parameters=(query("page"), query("size")),
    body=Body(
        "application/json",
        required=True,
        fields=(
            field("text"),
            field("number"),
            field("whole"),
            field("flag"),
            field("list"),
            field("object"),
            field("nothing", nullable=True),
            field("day"),
            field("level"),
            field("other_level"),
            field("either"),
            field("wrong_type"),
            field("wrong_flag"),
            field("wrong_null"),
            field("wrong_member"),
            field("wrong_level"),
            field("wrong_part"),
            field("wrong_item"),
            field("wrong_property"),
            field("wrong_day"),
            field("wrong_form"),
            field("wrong_value"),
            field("wrong_values"),
            field("unlisted_null", nullable=True),
            field("wrong_constant"),
            field("no_values"),
        ),
    ),
    responses={"200": {"application/json": lambda: models.Settings}},
)


class Settings(Resource):
    """The operations of settings."""

    def save(
        self,
        *,
        page=None,
        size=None,
        text=None,
        number=None,
        whole=None,
        flag=None,
        list=None,
        object=None,
        nothing=UNSET,
        day=None,
        level=None,
        other_level=None,
        either=None,
        wrong_type=None,
        wrong_flag=None,
        wrong_null=None,
        wrong_member=None,
        wrong_level=None,
        wrong_part=None,
        wrong_item=None,
        wrong_property=None,
        wrong_day=None,
        wrong_form=None,
        wrong_value=None,
        wrong_values=None,
        unlisted_null=UNSET,
        wrong_constant=None,
        no_values=None,
        body=None,
        options=None,
    ):
        """`POST /settings`."""
        return self._call(_SAVE, locals(), options, body)


class AsyncSettings(AsyncResource, of=Settings):
    """The operations of settings."""
