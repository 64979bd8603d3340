# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Odd Names API, each loaded when it is first asked for."""

from .odd import Odd

__all__ = ["Odd"]
