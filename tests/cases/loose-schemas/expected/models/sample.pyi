# Made by clientwright. Change the document or the configuration, then regenerate.

import builtins
from datetime import date
from typing import Any

from .._runtime.models import Model

class SampleClosedOrOpen(Model):
    """`closed_or_open` of `Sample`."""

    a: str | None = None

class SampleMoney(Model):
    """`money` of `Sample`."""

    cents: int | None = None

class SampleABCDEFGHIJKL(Model):
    """`l` of `SampleABCDEFGHIJK`."""

    m: date | None = None

class SampleABCDEFGHIJK(Model):
    """`k` of `SampleABCDEFGHIJ`."""

    l: SampleABCDEFGHIJKL | None = None

class SampleABCDEFGHIJ(Model):
    """`j` of `SampleABCDEFGHI`."""

    k: SampleABCDEFGHIJK | None = None

class SampleABCDEFGHI(Model):
    """`i` of `SampleABCDEFGH`."""

    j: SampleABCDEFGHIJ | None = None

class SampleABCDEFGH(Model):
    """`h` of `SampleABCDEFG`."""

    i: SampleABCDEFGHI | None = None

class SampleABCDEFG(Model):
    """`g` of `SampleABCDEF`."""

    h: SampleABCDEFGH | None = None

class SampleABCDEF(Model):
    """`f` of `SampleABCDE`."""

    g: SampleABCDEFG | None = None

class SampleABCDE(Model):
    """`e` of `SampleABCD`."""

    f: SampleABCDEF | None = None

class SampleABCD(Model):
    """`d` of `SampleABC`."""

    e: SampleABCDE | None = None

class SampleABC(Model):
    """`c` of `SampleAB`."""

    d: SampleABCD | None = None

class SampleAB(Model):
    """`b` of `SampleA`."""

    c: SampleABC | None = None

class SampleA(Model):
    """`a` of `Sample`."""

    b: SampleAB | None = None

class Sample(Model):
    """The `Sample` of the document."""

    list: builtins.list[Any] | None = None
    pair: tuple[str, int] | None = None
    open: dict[str, Any] | None = None
    closed_or_open: SampleClosedOrOpen | None = None
    ratio: float | None = None
    """More than 0. Less than 1.5."""
    big: int | None = None
    big_text: str | None = None
    word: str | None = None
    """Matches `^\\p{L}+$`."""
    money: SampleMoney | None = None
    mixed: int | None = None
    a: SampleA | None = None
