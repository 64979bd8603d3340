# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Arrays And Maps API, each loaded when it is first asked for."""

from .alias import Alias as Alias
from .json import Json as Json
from .metrics import Metrics as Metrics
from .other_alias import OtherAlias as OtherAlias
from .thing import (
    Thing as Thing,
    ThingClosed as ThingClosed,
    ThingConditional as ThingConditional,
)
from .tree import Tree as Tree

__all__: list[str]
