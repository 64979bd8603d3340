# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the YAML Values API, each loaded when it is first asked for."""

from .values import (
    Values,
    ValuesAnswer,
    ValuesAt,
    ValuesCountry,
    ValuesDay,
    ValuesVersion,
)

__all__ = [
    "Values",
    "ValuesAnswer",
    "ValuesAt",
    "ValuesCountry",
    "ValuesDay",
    "ValuesVersion",
]
