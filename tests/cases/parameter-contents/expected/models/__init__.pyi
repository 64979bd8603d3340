# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Contents API, each loaded when it is first asked for."""

from .filter import Filter as Filter, FilterUser as FilterUser
from .kind import Kind as Kind
from .page import Page as Page
from .place import Place as Place
from .search import Search as Search

__all__: list[str]
