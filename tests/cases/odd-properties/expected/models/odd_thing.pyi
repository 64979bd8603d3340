# Made by clientwright. Change the document or the configuration, then regenerate.

from datetime import date

from .._runtime.models import Model
from .grosse import Grosse
from .twin import Twin
from .twin_component import TwinComponent
from .v1_dotted_name import V1DottedName

class OddThing(Model):
    """The `odd-thing` of the document."""

    field: str | None = None
    """`` on the wire."""
    number: str | None = None
    """`#` on the wire."""
    tag: str | None = None
    """`#tag` on the wire."""
    dollar_dollar_dollar: str | None = None
    """`$$$` on the wire."""
    plus_1: int | None = None
    """`+1` on the wire."""
    minus_1: int | None = None
    """`-1` on the wire."""
    type: str | None = None
    """`@type` on the wire."""
    id: str | None = None
    """`@id` on the wire."""
    a_b: str | None = None
    """`a<b>` on the wire."""
    date_gte: date | None = None
    """`date[gte]` on the wire."""
    m_room_member: str | None = None
    """`m.room:member` on the wire."""
    org_example_name: str | None = None
    """`org.example.name` on the wire."""
    path_to: str | None = None
    """`path/to` on the wire."""
    two_words: str | None = None
    """`two words` on the wire."""
    fin_: str | None = None
    """`ﬁn` on the wire."""
    fin: str | None = None
    grosse: Grosse | None = None
    """`größe` on the wire."""
    dotted: V1DottedName | None = None
    twin: TwinComponent | None = None
    twin_: Twin | None = None
    """`Twin` on the wire."""
