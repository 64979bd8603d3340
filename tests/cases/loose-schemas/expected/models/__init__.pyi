# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Loose Schemas API, each loaded when it is first asked for."""

from .sample import (
    Sample,
    SampleA,
    SampleAB,
    SampleABC,
    SampleABCD,
    SampleABCDE,
    SampleABCDEF,
    SampleABCDEFG,
    SampleABCDEFGH,
    SampleABCDEFGHI,
    SampleABCDEFGHIJ,
    SampleABCDEFGHIJK,
    SampleABCDEFGHIJKL,
    SampleClosedOrOpen,
    SampleMoney,
)

__all__ = [
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
]
