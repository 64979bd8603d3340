# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the YAML Values API, each loaded when it is first asked for."""

from .values import (
    Values as Values,
    ValuesAnswer as ValuesAnswer,
    ValuesAt as ValuesAt,
    ValuesCountry as ValuesCountry,
    ValuesDay as ValuesDay,
    ValuesVersion as ValuesVersion,
)

__all__: list[str]
