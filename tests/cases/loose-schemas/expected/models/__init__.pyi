# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Loose Schemas API, each loaded when it is first asked for."""

from .sample import (
    Sample as Sample,
    SampleA as SampleA,
    SampleAB as SampleAB,
    SampleABC as SampleABC,
    SampleABCD as SampleABCD,
    SampleABCDE as SampleABCDE,
    SampleABCDEF as SampleABCDEF,
    SampleABCDEFG as SampleABCDEFG,
    SampleABCDEFGH as SampleABCDEFGH,
    SampleABCDEFGHI as SampleABCDEFGHI,
    SampleABCDEFGHIJ as SampleABCDEFGHIJ,
    SampleABCDEFGHIJK as SampleABCDEFGHIJK,
    SampleABCDEFGHIJKL as SampleABCDEFGHIJKL,
    SampleClosedOrOpen as SampleClosedOrOpen,
    SampleMoney as SampleMoney,
)

__all__: list[str]
