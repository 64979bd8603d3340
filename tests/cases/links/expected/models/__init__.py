# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Links API, each loaded when it is first asked for."""

from .._runtime.lazy import lazy

__all__, __getattr__, __dir__ = lazy(
    __name__,
    {"new_order": ("NewOrder",), "order": ("Order",)},
)
