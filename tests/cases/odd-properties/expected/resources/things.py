# Made by clientwright. Change the document or the configuration, then regenerate.

from .. import models
from .._runtime.operation import Body, Operation, field
from .._runtime.resource import AsyncResource, Resource

_SAVE = Operation(
    "things.save",
    method="POST",
    path=("/things",),
    body=Body(
        "application/json",
        required=True,
        fields=(
            field("field", ""),
            field("number", "#"),
            field("tag", "#tag"),
            field("dollar_dollar_dollar", "$$$"),
            field("plus_1", "+1"),
            field("minus_1", "-1"),
            field("type", "@type"),
            field("id", "@id"),
            field("a_b", "a<b>"),
            field("date_gte", "date[gte]"),
            field("m_room_member", "m.room:member"),
            field("org_example_name", "org.example.name"),
            field("path_to", "path/to"),
            field("two_words", "two words"),
            field("fin_", "\ufb01n"),
            field("fin"),
            field("grosse", "gr\xf6\xdfe"),
            field("dotted"),
            field("twin"),
            field("twin_", "Twin"),
        ),
    ),
    responses={"200": {"application/json": lambda: models.OddThing}},
)


class Things(Resource):
    """The operations of things."""

    def save(
        self,
        *,
        field=None,
        number=None,
        tag=None,
        dollar_dollar_dollar=None,
        plus_1=None,
        minus_1=None,
        type=None,
        id=None,
        a_b=None,
        date_gte=None,
        m_room_member=None,
        org_example_name=None,
        path_to=None,
        two_words=None,
        fin_=None,
        fin=None,
        grosse=None,
        dotted=None,
        twin=None,
        twin_=None,
        body=None,
        options=None,
    ):
        """`POST /things`."""
        return self._call(_SAVE, locals(), options, body)


class AsyncThings(AsyncResource, of=Things):
    """The operations of things."""
