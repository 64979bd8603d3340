"""What is sent: JSON that loses no digit and no field, texts of parameters, and forms."""

import enum
import json
from collections import OrderedDict, deque
from datetime import UTC, date, datetime, time, timedelta, timezone
from decimal import Decimal
from typing import Any
from uuid import UUID

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from runtime.encoding import encode_form, encode_json, to_plain, to_text
from runtime.models import UNSET, Model, OpenStrEnum, extra_fields, from_dict, to_dict, to_json


class Colour(OpenStrEnum):
    RED = "red"


class Level(enum.Enum):
    LOW = 1


class Item(Model, rename="pascal"):
    unit_price: Decimal | None = None
    colour: Colour | None = None


class Cat(Model, tag_field="type", tag="cat"):
    name: str | None = None


ANY_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


@given(ANY_JSON)
def test_json_values_are_written_as_json_writes_them(value: Any) -> None:
    expected = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    assert encode_json(value) == expected.encode("utf-8", "backslashreplace")
    assert json.loads(encode_json(value)) == to_plain(value) == value


@given(st.decimals(allow_nan=False, allow_infinity=False))
def test_decimals_keep_every_digit(number: Decimal) -> None:
    written = encode_json([number]).decode()
    assert json.loads(written, parse_float=Decimal, parse_int=Decimal) == [number]
    assert written == f"[{number}]"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (10**30, "1" + "0" * 30),
        (1e16, "1e+16"),
        (0.1, "0.1"),
        (Decimal("1.10"), "1.10"),
        (True, "true"),
        (None, "null"),
        (Colour("blue"), '"blue"'),
        (Level.LOW, "1"),
        (UUID(int=1), '"00000000-0000-0000-0000-000000000001"'),
        (b"hi", '"aGk="'),
        (bytearray(b"hi"), '"aGk="'),
        (date(2024, 3, 1), '"2024-03-01"'),
        (time(10, 30), '"10:30:00"'),
        (timedelta(days=1, seconds=5), '"P1DT5S"'),
        (datetime(2024, 3, 1, 10, tzinfo=UTC), '"2024-03-01T10:00:00Z"'),
        (datetime(2024, 3, 1, 10, 0, 0, 5, timezone(timedelta(hours=2))), '"2024-03-01T10:00:00.000005+02:00"'),
        (datetime(1900, 1, 1, tzinfo=timezone(timedelta(seconds=28))), '"1899-12-31T23:59:32Z"'),
        ((1, deque([2]), range(3, 4)), "[1,[2],[3]]"),
        (frozenset({1}), "[1]"),
        (OrderedDict(a=1, b=UNSET), '{"a":1}'),
        ({1: "int", Colour.RED: "enum"}, '{"1":"int","red":"enum"}'),
        ("\ud800 ü \x00", '"\\ud800 ü \\u0000"'),
        (Item(unit_price=Decimal("9.90")), '{"UnitPrice":9.90}'),
        (Cat(name="Tom"), '{"type":"cat","name":"Tom"}'),
    ],
    ids=str,
)
def test_every_kind_of_value_has_its_text(value: Any, text: str) -> None:
    assert encode_json({"x": [value]}).decode() == f'{{"x":[{text}]}}'


@pytest.mark.parametrize("number", [float("nan"), float("inf"), Decimal("-inf"), Decimal("nan")])
def test_numbers_that_json_lacks_are_refused(number: Any) -> None:
    for encode in (encode_json, to_text, to_plain):
        with pytest.raises(ValueError, match="has no JSON form: numbers must be finite"):
            encode(number)


def test_a_date_time_without_offset_is_refused_with_the_way_out() -> None:
    with pytest.raises(ValueError, match=r"has no UTC offset: make it with `datetime\.now"):
        encode_json(datetime(2024, 3, 1))  # noqa: DTZ001


@pytest.mark.parametrize("value", [object(), [UNSET], {"a": int}, {(1, 2): 1}])
def test_what_json_cannot_hold_is_a_type_error(value: Any) -> None:
    with pytest.raises(TypeError):
        encode_json(value)


def test_a_structure_that_contains_itself_is_refused() -> None:
    loop: list[Any] = []
    loop.append(loop)
    with pytest.raises(ValueError, match="nested too deeply, or contains itself"):
        encode_json(loop)


def test_models_go_out_with_their_unknown_fields_wherever_they_are() -> None:
    item = from_dict(Item, {"UnitPrice": Decimal("1.10"), "Colour": "blue", "Stock": {"Left": 2}})
    extra_fields(item)["Twin"] = Item(colour=Colour.RED)
    written = b'{"UnitPrice":1.10,"Colour":"blue","Stock":{"Left":2},"Twin":{"Colour":"red"}}'
    assert to_json(item) == written
    assert encode_json({"items": [item]}) == b'{"items":[' + written + b"]}"


@given(st.decimals(allow_nan=False, allow_infinity=False))
def test_to_dict_gives_plain_numbers_of_the_same_value(number: Decimal) -> None:
    plain = to_plain(number)
    assert Decimal(repr(plain)) == number if isinstance(plain, float) else plain == number


def test_to_dict_is_what_json_loads_would_give() -> None:
    assert to_dict(Item(unit_price=Decimal("1.10"))) == {"UnitPrice": 1.1}
    assert type(to_plain(Decimal(5))) is int
    assert to_plain(Decimal("0.12345678901234567890")) == Decimal("0.12345678901234567890")
    assert type(to_plain(Colour.RED)) is str


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (True, "true"),
        (False, "false"),
        (None, ""),
        ("a b/ü", "a b/ü"),
        (5, "5"),
        (1.5, "1.5"),
        (Decimal("1.10"), "1.10"),
        (Colour("blue"), "blue"),
        (Level.LOW, "1"),
        (UUID(int=1), "00000000-0000-0000-0000-000000000001"),
        (datetime(2024, 3, 1, 10, tzinfo=UTC), "2024-03-01T10:00:00Z"),
        (date(2024, 3, 1), "2024-03-01"),
        (b"hi", "aGk="),
    ],
)
def test_the_text_of_a_parameter(value: Any, text: str) -> None:
    assert to_text(value) == text


@pytest.mark.parametrize("value", [[1], {"a": 1}, Item(), (1,)])
def test_an_array_or_object_has_no_text(value: Any) -> None:
    with pytest.raises(TypeError, match="has no text of its own"):
        to_text(value)


def test_forms_repeat_lists_and_leave_out_what_is_absent() -> None:
    fields = {"a b": "ü&=+", "tags": [1, True], "none": None, "unset": UNSET, "object": {"x": [1]}}
    assert encode_form(fields) == b"a+b=%C3%BC%26%3D%2B&tags=1&tags=true&object=%7B%22x%22%3A%5B1%5D%7D"
    assert encode_form([("a", 1), ("a", 2)]) == b"a=1&a=2"
    assert encode_form({}) == b""
    assert encode_form(Item(colour=Colour.RED)) == b"Colour=red"


def test_models_encode_the_same_as_msgspec_where_nothing_is_unknown() -> None:
    item = Item(unit_price=Decimal("2.50"), colour=Colour.RED)
    assert to_json(item) == msgspec.json.Encoder(decimal_format="number").encode(item)
