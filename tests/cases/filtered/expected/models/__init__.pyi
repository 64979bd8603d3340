# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Filtered API, each loaded when it is first asked for."""

from .animal import Animal
from .barn import Barn
from .bus import Bus
from .cat import Cat
from .door import Door
from .note import Note
from .unused import Unused
from .vehicle import Vehicle

__all__ = ["Animal", "Barn", "Bus", "Cat", "Door", "Note", "Unused", "Vehicle"]
