# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Conditions API, each loaded when it is first asked for."""

from .details import Details as Details, DetailsManyItem as DetailsManyItem
from .order import Order as Order

__all__: list[str]
