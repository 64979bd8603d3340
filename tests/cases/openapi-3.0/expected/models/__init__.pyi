# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Three Zero API, each loaded when it is first asked for."""

from .rate import Rate, RateKind, RateQuoted
from .source import Source

__all__ = ["Rate", "RateKind", "RateQuoted", "Source"]
