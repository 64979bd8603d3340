# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Aliases, each loaded when it is first asked for."""

from .._runtime.aliases import earlier
from .._runtime.lazy import lazy

__all__, __getattr__, __dir__ = lazy(
    __name__,
    {
        "animal": ("Animal",),
        "cat": ("Cat",),
        "leg_count": ("LegCount",),
        "shade": ("Shade",),
    },
)
__getattr__ = earlier(__name__, __getattr__, {"Legs": "LegCount", "Pet": "Animal"})
