# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Styles API, each loaded when it is first asked for."""

from .any_schema import AnySchema
from .color import Color

__all__ = ["AnySchema", "Color"]
