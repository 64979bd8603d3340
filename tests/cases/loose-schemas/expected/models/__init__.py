# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Loose Schemas API, each loaded when it is first asked for."""

from .._runtime.lazy import lazy

__all__, __getattr__, __dir__ = lazy(
    __name__,
    {
        "sample": (
            "Sample",
            "SampleA",
            "SampleAB",
            "SampleABC",
            "SampleABCD",
            "SampleABCDE",
            "SampleABCDEF",
            "SampleABCDEFG",
            "SampleABCDEFGH",
            "SampleABCDEFGHI",
            "SampleABCDEFGHIJ",
            "SampleABCDEFGHIJK",
            "SampleABCDEFGHIJKL",
            "SampleClosedOrOpen",
            "SampleMoney",
        ),
    },
)
