# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Deprecated API, each loaded when it is first asked for."""

from .file import File

__all__ = ["File"]
