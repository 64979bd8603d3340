# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Discriminators API, each loaded when it is first asked for."""

from .action import Action, ActionKind
from .circle import Circle
from .created import Created
from .deleted import Deleted
from .pet import Cat, Dog, Pet
from .script import Script
from .shape import Shape
from .song import Song, SongKind
from .square import Square
from .talk import Talk, TalkKind

__all__ = [
    "Action",
    "ActionKind",
    "Cat",
    "Circle",
    "Created",
    "Deleted",
    "Dog",
    "Pet",
    "Script",
    "Shape",
    "Song",
    "SongKind",
    "Square",
    "Talk",
    "TalkKind",
]
