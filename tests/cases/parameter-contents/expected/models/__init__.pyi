# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Contents API, each loaded when it is first asked for."""

from .filter import Filter, FilterUser
from .kind import Kind
from .page import Page
from .place import Place
from .search import Search

__all__ = ["Filter", "FilterUser", "Kind", "Page", "Place", "Search"]
