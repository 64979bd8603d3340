# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Arrays And Maps API, each loaded when it is first asked for."""

from .alias import Alias
from .json import Json
from .metrics import Metrics
from .other_alias import OtherAlias
from .thing import Thing, ThingClosed, ThingConditional
from .tree import Tree

__all__ = [
    "Alias",
    "Json",
    "Metrics",
    "OtherAlias",
    "Thing",
    "ThingClosed",
    "ThingConditional",
    "Tree",
]
