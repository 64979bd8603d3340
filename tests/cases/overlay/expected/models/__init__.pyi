# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Overlay API, each loaded when it is first asked for."""

from .part import Part
from .thing import Thing

__all__ = ["Part", "Thing"]
