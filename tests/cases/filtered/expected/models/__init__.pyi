# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Filtered API, each loaded when it is first asked for."""

from .animal import Animal as Animal
from .barn import Barn as Barn
from .bus import Bus as Bus
from .cat import Cat as Cat
from .door import Door as Door
from .note import Note as Note
from .unused import Unused as Unused
from .vehicle import Vehicle as Vehicle

__all__: list[str]
