# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Odd Properties API, each loaded when it is first asked for."""

from .grosse import Grosse
from .odd_thing import OddThing
from .twin import Twin
from .twin_component import TwinComponent
from .v1_dotted_name import V1DottedName

__all__ = ["Grosse", "OddThing", "Twin", "TwinComponent", "V1DottedName"]
