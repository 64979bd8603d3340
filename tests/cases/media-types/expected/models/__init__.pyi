# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Media Types API, each loaded when it is first asked for."""

from .note import Note

__all__ = ["Note"]
