# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Discriminators API, each loaded when it is first asked for."""

from .action import Action, ActionKind
from .bike import Bike
from .car import Car
from .circle import Circle
from .created import Created
from .deleted import Deleted
from .pet import Cat, Dog, Pet
from .script import Script
from .shape import Shape
from .song import Song, SongKind
from .square import Square
from .talk import Talk, TalkKind
from .vehicle import Vehicle

__all__ = [
    "Action",
    "ActionKind",
    "Bike",
    "Car",
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
    "Vehicle",
]
