# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Three Zero API, each loaded when it is first asked for."""

from .rate import Rate as Rate, RateKind as RateKind, RateQuoted as RateQuoted
from .source import Source as Source

__all__: list[str]
