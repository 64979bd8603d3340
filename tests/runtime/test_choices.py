"""Choices: members that look alike in JSON are told apart by tags, by what they hold, or by what fits."""

from __future__ import annotations

import datetime as dt
import json
from decimal import Decimal
from typing import Any, Literal

import pytest

from runtime.decoding import Decoded, decode
from runtime.models import Choice, Model, OneOf, constant, to_json


class Cat(Model):
    kind: Literal["cat"] = constant("cat")
    name: str


class Dog(Model):
    kind: Literal["dog"] = constant("dog")
    barks: bool


class Point(Model):
    x: int


class Named(Model):
    x: int
    label: str | None = None


class Price(Model):
    amount: Decimal


class Json(Choice):
    of: str | int | float | bool | list[Json | None] | dict[str, Json | None]


class Pet(Choice):
    of: Cat | Dog


@pytest.mark.parametrize(
    ("type_", "raw", "value"),
    [
        (Pet, {"kind": "cat", "name": "Tom"}, Cat(name="Tom")),
        (list[Pet], [{"kind": "dog", "barks": True}], [Dog(barks=True)]),
        (OneOf[Pet, str], "Tom", "Tom"),
        (OneOf[Point, Named], {"x": 1, "label": "a"}, Named(x=1, label="a")),
        (OneOf[Point, Named], {"x": 1}, Point(x=1)),
        (OneOf[str, dt.date], "2026-02-28", dt.date(2026, 2, 28)),
        (OneOf[str, dt.date], "soon", "soon"),
        (OneOf[Price, Point], {"amount": 1.5}, Price(amount=Decimal("1.5"))),
        (Json, [1, None, {"a": [True, "b"]}], [1, None, {"a": [True, "b"]}]),
    ],
)
def test_the_member_that_fits_is_taken(type_: Any, raw: Any, value: Any) -> None:
    assert decode(json.dumps(raw).encode(), type_) == Decoded(value)
    assert json.loads(to_json(value)) == raw


def test_decimals_inside_a_choice_keep_their_digits() -> None:
    text = b'{"amount":0.12345678901234567890123}'
    value = decode(text, OneOf[Price, Point]).value
    assert to_json(value) == text


def test_an_unknown_tag_leaves_the_value_as_it_came() -> None:
    decoded = decode(b'{"kind": "emu", "legs": 2}', Pet)
    assert decoded.value == {"kind": "emu", "legs": 2}
    assert [str(mismatch) for mismatch in decoded.mismatches] == ["/kind: expected 'cat' or 'dog', got 'emu'"]


def test_a_wrong_leaf_does_not_lose_the_member() -> None:
    decoded = decode(b'{"kind": "dog", "barks": "loudly"}', Pet)
    assert isinstance(decoded.value, Dog)
    assert [mismatch.pointer for mismatch in decoded.mismatches] == ["/barks"]


def test_values_are_instances_of_the_choice_that_takes_them() -> None:
    assert isinstance(Cat(name="Tom"), Pet)
    assert not isinstance({"kind": "emu"}, Pet)
    assert not isinstance("Tom", Pet)
