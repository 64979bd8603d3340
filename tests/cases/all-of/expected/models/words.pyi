# Made by clientwright. Change the document or the configuration, then regenerate.

from datetime import date
from typing import Any

from .._runtime.models import UNSET, Model, OpenStrEnum
from .both import Both
from .diamond import Diamond
from .email import Email
from .named_dog import NamedDog
from .person import Person
from .ring import Ring

class WordsNarrowed(OpenStrEnum):
    """`narrowed` of `Words`."""

    LEFT = "left"
    RIGHT = "right"

class WordsBeside(Person):
    """`beside` of `Words`."""

    nick: str | None = None

class Words(Model):
    """The `Words` of the document."""

    described: Email | None = None
    """Only described here."""
    narrowed: WordsNarrowed | str | None = None
    whole: int | None = None
    dated: date | None = None
    listed: list[Email] | None = None
    """At most 3 items."""
    both: Both | None = None
    """Of two components."""
    diamond: Diamond | None = None
    ring: Ring | None = None
    """Contains itself by way of another."""
    named: NamedDog | None = None
    """Overrides what it takes from `Pet`, so it is no subclass."""
    beside: WordsBeside | None = None
    impossible: Any = UNSET
