# Made by clientwright. Change the document or the configuration, then regenerate.

import builtins
from datetime import date
from typing import Any

from .._runtime.models import Model

class SampleClosedOrOpen(Model):
    """`closed_or_open` of `Sample`."""

    a: str | None

    def __init__(self, *, a: str | None = None) -> None: ...

class SampleMoney(Model):
    """`money` of `Sample`."""

    cents: int | None

    def __init__(self, *, cents: int | None = None) -> None: ...

class SampleABCDEFGHIJKL(Model):
    """`l` of `SampleABCDEFGHIJK`."""

    m: date | None

    def __init__(self, *, m: date | None = None) -> None: ...

class SampleABCDEFGHIJK(Model):
    """`k` of `SampleABCDEFGHIJ`."""

    l: SampleABCDEFGHIJKL | None

    def __init__(self, *, l: SampleABCDEFGHIJKL | None = None) -> None: ...

class SampleABCDEFGHIJ(Model):
    """`j` of `SampleABCDEFGHI`."""

    k: SampleABCDEFGHIJK | None

    def __init__(self, *, k: SampleABCDEFGHIJK | None = None) -> None: ...

class SampleABCDEFGHI(Model):
    """`i` of `SampleABCDEFGH`."""

    j: SampleABCDEFGHIJ | None

    def __init__(self, *, j: SampleABCDEFGHIJ | None = None) -> None: ...

class SampleABCDEFGH(Model):
    """`h` of `SampleABCDEFG`."""

    i: SampleABCDEFGHI | None

    def __init__(self, *, i: SampleABCDEFGHI | None = None) -> None: ...

class SampleABCDEFG(Model):
    """`g` of `SampleABCDEF`."""

    h: SampleABCDEFGH | None

    def __init__(self, *, h: SampleABCDEFGH | None = None) -> None: ...

class SampleABCDEF(Model):
    """`f` of `SampleABCDE`."""

    g: SampleABCDEFG | None

    def __init__(self, *, g: SampleABCDEFG | None = None) -> None: ...

class SampleABCDE(Model):
    """`e` of `SampleABCD`."""

    f: SampleABCDEF | None

    def __init__(self, *, f: SampleABCDEF | None = None) -> None: ...

class SampleABCD(Model):
    """`d` of `SampleABC`."""

    e: SampleABCDE | None

    def __init__(self, *, e: SampleABCDE | None = None) -> None: ...

class SampleABC(Model):
    """`c` of `SampleAB`."""

    d: SampleABCD | None

    def __init__(self, *, d: SampleABCD | None = None) -> None: ...

class SampleAB(Model):
    """`b` of `SampleA`."""

    c: SampleABC | None

    def __init__(self, *, c: SampleABC | None = None) -> None: ...

class SampleA(Model):
    """`a` of `Sample`."""

    b: SampleAB | None

    def __init__(self, *, b: SampleAB | None = None) -> None: ...

class Sample(Model):
    """The `Sample` of the document."""

    list: builtins.list[Any] | None
    pair: tuple[str, int] | None
    open: dict[str, Any] | None
    closed_or_open: SampleClosedOrOpen | None
    ratio: float | None
    """More than 0. Less than 1.5."""
    big: int | None
    big_text: str | None
    word: str | None
    """Matches `^\\p{L}+$`."""
    money: SampleMoney | None
    mixed: int | None
    a: SampleA | None

    def __init__(
        self,
        *,
        list: builtins.list[Any] | None = None,
        pair: tuple[str, int] | None = None,
        open: dict[str, Any] | None = None,
        closed_or_open: SampleClosedOrOpen | None = None,
        ratio: float | None = None,
        big: int | None = None,
        big_text: str | None = None,
        word: str | None = None,
        money: SampleMoney | None = None,
        mixed: int | None = None,
        a: SampleA | None = None,
    ) -> None: ...
