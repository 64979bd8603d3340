# Made by clientwright. Change the document or the configuration, then regenerate.

from datetime import date

from .._runtime.models import Model
from .grosse import Grosse
from .twin import Twin
from .twin_component import TwinComponent
from .v1_dotted_name import V1DottedName

class OddThing(Model):
    """The `odd-thing` of the document."""

    field: str | None
    """`` on the wire."""
    number: str | None
    """`#` on the wire."""
    tag: str | None
    """`#tag` on the wire."""
    dollar_dollar_dollar: str | None
    """`$$$` on the wire."""
    plus_1: int | None
    """`+1` on the wire."""
    minus_1: int | None
    """`-1` on the wire."""
    type: str | None
    """`@type` on the wire."""
    id: str | None
    """`@id` on the wire."""
    a_b: str | None
    """`a<b>` on the wire."""
    date_gte: date | None
    """`date[gte]` on the wire."""
    m_room_member: str | None
    """`m.room:member` on the wire."""
    org_example_name: str | None
    """`org.example.name` on the wire."""
    path_to: str | None
    """`path/to` on the wire."""
    two_words: str | None
    """`two words` on the wire."""
    fin_: str | None
    """`ﬁn` on the wire."""
    fin: str | None
    grosse: Grosse | None
    """`größe` on the wire."""
    dotted: V1DottedName | None
    twin: TwinComponent | None
    twin_: Twin | None
    """`Twin` on the wire."""

    def __init__(
        self,
        *,
        field: str | None = None,
        number: str | None = None,
        tag: str | None = None,
        dollar_dollar_dollar: str | None = None,
        plus_1: int | None = None,
        minus_1: int | None = None,
        type: str | None = None,
        id: str | None = None,
        a_b: str | None = None,
        date_gte: date | None = None,
        m_room_member: str | None = None,
        org_example_name: str | None = None,
        path_to: str | None = None,
        two_words: str | None = None,
        fin_: str | None = None,
        fin: str | None = None,
        grosse: Grosse | None = None,
        dotted: V1DottedName | None = None,
        twin: TwinComponent | None = None,
        twin_: Twin | None = None,
    ) -> None: ...
