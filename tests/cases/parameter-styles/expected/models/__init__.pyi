# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Styles API, each loaded when it is first asked for."""

from .any_schema import AnySchema as AnySchema
from .color import Color as Color

__all__: list[str]
