# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Discriminators API, each loaded when it is first asked for."""

from .action import Action as Action, ActionKind as ActionKind
from .circle import Circle as Circle
from .created import Created as Created
from .deleted import Deleted as Deleted
from .pet import Cat as Cat, Dog as Dog, Pet as Pet
from .script import Script as Script
from .shape import Shape as Shape
from .square import Square as Square

__all__: list[str]
