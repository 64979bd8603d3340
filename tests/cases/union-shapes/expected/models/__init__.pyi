# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Union Shapes API, each loaded when it is first asked for."""

from .contact import *
from .mail import *
from .phone import *
from .search import *
from .shapes import *

__all__: list[str]
