"""Reads JSON answers into types: at the speed of C when the server keeps its word.

`decode(b'[{"Id": "c1"}]', list[Cycle])` first lets msgspec read the bytes straight into
models. Only when that fails, or meets something that msgspec would change in silence (an
unknown enum value, a missing constant, a time that is too exact), the careful decoder
reads the JSON again: it keeps everything, and lists what is wrong.
"""

import json
from decimal import Decimal, InvalidOperation
from functools import cache
from typing import Any

import msgspec

from .mismatch import Mismatch
from .moments import TOO_EXACT
from .surprises import seen

GIVE_UP_AFTER = 3
"""After so many failed first passes in a row, a type goes to the careful decoder."""

TRY_AGAIN_EVERY = 50
"""So many careful answers later the first pass gets another chance."""


class Decoded(msgspec.Struct, frozen=True):
    """A typed value, and what in the JSON was not as its type says."""

    value: Any
    mismatches: tuple[Mismatch, ...] = ()


def decode(content: bytes, type_: Any) -> Decoded:
    """The JSON as a value of the type, complete even where it differs from the type.

    Raises `ValueError` only when the bytes are no JSON (RFC 8259), nested more deeply
    than Python can follow, or hold an integer longer than Python reads (4,300 digits).
    """
    first_pass = _first_pass(type_)
    if first_pass.is_promising and not TOO_EXACT.search(content):
        before = seen()
        try:
            value = first_pass.decoder.decode(content)
        except (ValueError, RecursionError):  # the careful decoder knows what is wrong
            pass
        else:
            if seen() == before:
                first_pass.failures = 0
                return Decoded(value)
    from .careful import read

    try:
        decoded = Decoded(*read(_parse(content), type_))
    except RecursionError:
        raise ValueError("the JSON is nested too deeply") from None
    first_pass.failures += 1
    return decoded


class _FirstPass(msgspec.Struct):
    """The C decoder of a type, and how often in a row it could not read an answer.

    Threads may count past each other; then a pass more or less is tried.
    """

    decoder: Any
    failures: int = 0

    @property
    def is_promising(self) -> bool:
        """Whether there is a decoder and a chance that it succeeds."""
        if self.decoder is None:
            return False
        return self.failures < GIVE_UP_AFTER or self.failures % TRY_AGAIN_EVERY == 0


@cache
def _first_pass(type_: Any) -> _FirstPass:
    try:
        return _FirstPass(msgspec.json.Decoder(type_, dec_hook=_choose))
    except TypeError:  # a union that msgspec cannot tell apart; the careful decoder can
        return _FirstPass(None)


def _choose(choice: Any, raw: Any) -> Any:
    """The JSON value as what msgspec cannot tell by itself, which most types do without."""
    from .choosing import choose

    return choose(choice, raw)


def _parse(content: bytes) -> Any:
    """The JSON with numbers as `int` and `Decimal`, so that no digit is lost yet."""
    text = content.decode("utf-8-sig")
    return json.loads(text, parse_float=_number, parse_constant=_refuse)


def _number(text: str) -> Decimal:
    try:
        return Decimal(text)
    except InvalidOperation:
        raise ValueError(f"the number {text[:60]} is out of range") from None


def _refuse(text: str) -> Any:
    raise ValueError(f"`{text}` is not JSON")
