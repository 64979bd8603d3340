# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the All Of API, each loaded when it is first asked for."""

from .both import *
from .contact import *
from .diamond import *
from .dog import *
from .email import *
from .named_dog import *
from .other_ring import *
from .person import *
from .pet import *
from .phone import *
from .puppy import *
from .ring import *
from .words import *

__all__: list[str]
