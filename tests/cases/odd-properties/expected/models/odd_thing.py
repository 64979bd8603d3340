# Made by clientwright. Change the document or the configuration, then regenerate.

from datetime import date

from .._runtime.models import Model
from .grosse import Grosse
from .twin import Twin
from .twin_component import TwinComponent
from .v1_dotted_name import V1DottedName


class OddThing(
    Model,
    rename={
        "field": "",
        "number": "#",
        "tag": "#tag",
        "dollar_dollar_dollar": "$$$",
        "plus_1": "+1",
        "minus_1": "-1",
        "type": "@type",
        "id": "@id",
        "a_b": "a<b>",
        "date_gte": "date[gte]",
        "m_room_member": "m.room:member",
        "org_example_name": "org.example.name",
        "path_to": "path/to",
        "two_words": "two words",
        "fin_": "\ufb01n",
        "grosse": "gr\xf6\xdfe",
        "twin_": "Twin",
    },
):
    """The `odd-thing` of the document."""

    field: str | None = None
    number: str | None = None
    tag: str | None = None
    dollar_dollar_dollar: str | None = None
    plus_1: int | None = None
    minus_1: int | None = None
    type: str | None = None
    id: str | None = None
    a_b: str | None = None
    date_gte: date | None = None
    m_room_member: str | None = None
    org_example_name: str | None = None
    path_to: str | None = None
    two_words: str | None = None
    fin_: str | None = None
    fin: str | None = None
    grosse: Grosse | None = None
    dotted: V1DottedName | None = None
    twin: TwinComponent | None = None
    twin_: Twin | None = None
