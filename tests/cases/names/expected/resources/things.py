# Made by clientwright. Change the document or the configuration, then regenerate.

from .. import models
from .._runtime.operation import Body, Operation, field, header, path, query
from .._runtime.resource import AsyncResource, Resource

_LIST = Operation(
    "things.list",
    method="PUT",
    path=("/lists/", path("id")),
    parameters=(
        query("query_id", "id"),
        header("header_id", "id"),
        query("class_", "class"),
        query("filter", "$filter"),
        query("parameter_2fa", "2fa"),
        query("grosse", "gr\xf6\xdfe"),
        query("u540d_u524d", "\u540d\u524d"),
    ),
    body=Body(
        "application/json",
        required=True,
        fields=(
            field("body_id", "id", required=True),
            field("from_", "from", required=True),
            field("body_", "body"),
            field("options_", "options"),
            field("self_", "self"),
            field("locals_", "locals"),
            field("list"),
            field("str"),
            field("date"),
            field("type"),
            field("none", "None"),
            field("user_name__", "userName"),
            field("user_name"),
            field("user_name_", "UserName"),
            field("x_dash", "x-dash"),
            field("ref_count", "$ref-count"),
            field("field_3d", "3d"),
            field("private", "_private"),
            field("dict", "__dict__"),
        ),
    ),
    responses={"200": {"application/json": lambda: list[models.Odd]}},
)
_STR = Operation(
    "things.str",
    method="GET",
    path=("/types",),
    parameters=(header("tenant", "X-Odd-Names-Tenant"),),
    responses={"200": {"application/json": lambda: dict[str, list[str]]}},
)


class Things(Resource):
    """The operations of things."""

    def list(
        self,
        id,
        *,
        body_id=None,
        from_=None,
        query_id=None,
        header_id=None,
        class_=None,
        filter=None,
        parameter_2fa=None,
        grosse=None,
        u540d_u524d=None,
        body_=None,
        options_=None,
        self_=None,
        locals_=None,
        list=None,
        str=None,
        date=None,
        type=None,
        none=None,
        user_name__=None,
        user_name=None,
        user_name_=None,
        x_dash=None,
        ref_count=None,
        field_3d=None,
        private=None,
        dict=None,
        body=None,
        options=None,
    ):
        """`PUT /lists/{id}`."""
        return self._call(_LIST, locals(), options, body)

    def str(self, *, tenant=None, options=None):
        """`GET /types`."""
        return self._call(_STR, locals(), options)


class AsyncThings(AsyncResource, of=Things):
    """The operations of things."""
