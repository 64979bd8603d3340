# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Odd Properties API, each loaded when it is first asked for."""

from .grosse import Grosse as Grosse
from .odd_thing import OddThing as OddThing
from .twin import Twin as Twin
from .twin_component import TwinComponent as TwinComponent
from .v1_dotted_name import V1DottedName as V1DottedName

__all__: list[str]
