# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Three Zero API, each loaded when it is first asked for."""

from .._runtime.lazy import lazy

__all__, __getattr__, __dir__ = lazy(
    __name__,
    {"rate": ("Rate", "RateKind", "RateQuoted"), "source": ("Source",)},
)
