"""Answers become typed values: all of them where the server keeps its word, else all but the wrong leaf."""

import enum
import json
from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta, timezone
from decimal import Decimal
from typing import Annotated, Any, Generic, Literal, NewType, TypeVar
from uuid import UUID

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from typing_extensions import TypeAliasType

from runtime import decoding
from runtime.careful import read
from runtime.decoding import Decoded, decode
from runtime.encoding import encode_json, to_plain
from runtime.mismatch import Mismatch
from runtime.models import (
    UNSET,
    DateTime,
    Model,
    OpenIntEnum,
    OpenStrEnum,
    Unset,
    constant,
    extra_fields,
    model_issues,
    to_dict,
)


class CycleStatus(OpenStrEnum):
    ACTIVE = "Active"
    PAUSED = "Paused"


class Priority(OpenIntEnum):
    LOW = 1


class Closed(enum.Enum):
    ON = "on"


class Step(Model, rename="pascal"):
    id: str | None = None
    connector_id: int | None = None


class Cycle(Model, rename="pascal"):
    id: str | None = None
    status: CycleStatus | None = None
    priority: Priority | None = None
    created_date: DateTime | None = None
    expires: DateTime | Unset | None = UNSET
    price: Decimal | None = None
    ratio: float | None = None
    steps: list[Step] | None = None
    labels: dict[str, int] | None = None
    anything: Any = None


class Strict(Model):
    name: str
    kind: Literal["strict"] = constant("strict")


class Cat(Model, tag_field="type", tag="cat"):
    lives: int | None = None


class Dog(Model, tag_field="type", tag="dog"):
    tricks: list[str] | None = None


class Card(Model):
    number: str
    holder: str | None = None


class Iban(Model):
    number: str
    bank: str | None = None


class Node(Model):
    value: int
    next: "Node | None" = None


T = TypeVar("T")
Label = NewType("Label", str)
Short = Annotated[list[int], msgspec.Meta(max_length=1)]


class Page(Model, Generic[T]):
    items: list[T]


def show(decoded: Decoded) -> list[str]:
    return [str(mismatch) for mismatch in decoded.mismatches]


def encoded(value: Any) -> bytes:
    return json.dumps(value).encode()


# --- A server that keeps its word ----------------------------------------------------------------


def test_a_true_answer_is_typed_throughout() -> None:
    raw = {
        "Id": "c1",
        "Status": "Active",
        "Priority": 1,
        "CreatedDate": "2024-03-01T10:00:00Z",
        "Expires": None,
        "Price": 1.5,
        "Steps": [{"Id": "s1", "ConnectorId": 7}],
        "Labels": {"a": 1},
    }
    decoded = decode(encoded([raw]), list[Cycle])
    assert decoded.mismatches == ()
    assert decoded.value == [
        Cycle(
            id="c1",
            status=CycleStatus.ACTIVE,
            priority=Priority.LOW,
            created_date=datetime(2024, 3, 1, 10, tzinfo=UTC),
            expires=None,
            price=Decimal("1.5"),
            steps=[Step(id="s1", connector_id=7)],
            labels={"a": 1},
        )
    ]
    assert to_dict(decoded.value[0]) == raw


def test_a_repeated_key_takes_the_last_value_in_both_decoders() -> None:
    assert decode(b'{"Id": "a", "Id": "b"}', Cycle).value.id == "b"
    assert decode(b'{"Id": "a", "Id": "b", "New": 1}', Cycle).value.id == "b"


# --- One wrong leaf ------------------------------------------------------------------------------


def test_one_bad_leaf_in_a_thousand_items_costs_one_leaf() -> None:
    raw = [
        {"Id": f"c{i}", "CreatedDate": "2024-03-01T10:00:00Z", "Steps": [{"Id": "s", "ConnectorId": i}]}
        for i in range(1000)
    ]
    raw[417]["CreatedDate"] = "yesterday"
    decoded = decode(encoded(raw), list[Cycle])
    assert decoded.mismatches == (Mismatch("/417/CreatedDate", "date-time", "'yesterday'"),)
    for i, cycle in enumerate(decoded.value):
        assert type(cycle) is Cycle
        assert cycle.steps == [Step(id="s", connector_id=i)]
        if i != 417:
            assert cycle.created_date == datetime(2024, 3, 1, 10, tzinfo=UTC)
            assert model_issues(cycle) == ()
    assert decoded.value[417].created_date == "yesterday"
    assert [to_dict(cycle) for cycle in decoded.value] == raw


@pytest.mark.parametrize(
    ("type_", "raw", "value", "mismatch"),
    [
        (str, 5, 5, ": expected string, got 5"),
        (int, True, True, ": expected integer, got true"),
        (int, "5", "5", ": expected integer, got '5'"),
        (int, 10.5, 10.5, ": expected integer, got 10.5"),
        (bool, 1, 1, ": expected boolean, got 1"),
        (float, "x", "x", ": expected number, got 'x'"),
        (str, None, None, ": expected string, got null"),
        (str | None, 5, 5, ": expected string, got 5"),
        (Cycle | None, [], [], ": expected Cycle, got array"),
        (UUID, "123", "123", ": expected uuid, got '123'"),
        (date, "1.1.2024", "1.1.2024", ": expected date, got '1.1.2024'"),
        (time, 5, 5, ": expected time, got 5"),
        (timedelta, "5 min", "5 min", ": expected duration, got '5 min'"),
        (bytes, "a", "a", ": expected base64, got 'a'"),
        (Decimal, "x", "x", ": expected number, got 'x'"),
        (DateTime, 5, 5, ": expected date-time, got 5"),
        (list[int], {"a": 1}, {"a": 1}, ": expected array, got object"),
        (dict[str, int], [1], [1], ": expected object, got array"),
        (list[int], [1, "x"], [1, "x"], "/1: expected integer, got 'x'"),
        (Sequence[int], [1, "x"], [1, "x"], "/1: expected integer, got 'x'"),
        (dict[str, int], {"a/b~": "x"}, {"a/b~": "x"}, "/a~1b~0: expected integer, got 'x'"),
        (tuple[int, ...], [1, "x"], (1, "x"), "/1: expected integer, got 'x'"),
        (tuple[int, str], [1, 2], (1, 2), "/1: expected string, got 2"),
        (None, 5, 5, ": expected null, got 5"),
        (set[int], ["x"], ["x"], ": expected array, got array"),
        (tuple[int, str], [1], [1], ": expected array of 2 items, got array"),
        (Literal["a", "b"], "c", "c", ": expected 'a' or 'b', got 'c'"),
        (CycleStatus, "Gone", "Gone", ": expected a known CycleStatus, got 'Gone'"),
        (CycleStatus, 5, 5, ": expected a known CycleStatus, got 5"),
        (CycleStatus, ["Active"], ["Active"], ": expected a known CycleStatus, got array"),
        (Priority, 9, 9, ": expected a known Priority, got 9"),
        (Priority, True, True, ": expected a known Priority, got true"),
        (Closed, "off", "off", ": expected a known Closed, got 'off'"),
        (Label, 5, 5, ": expected string, got 5"),
        (Annotated[str, msgspec.Meta(max_length=2)], "abc", "abc", ": expected string (max_length 2), got 'abc'"),
        (Short, [1, 2], [1, 2], ": expected array (max_length 1), got array"),
        (str, "x" * 10, "x" * 10, None),
        (int, "x" * 99, "x" * 99, ": expected integer, got '" + "x" * 60 + "…'"),
    ],
)
def test_a_wrong_value_stays_as_it_came(type_: Any, raw: Any, value: Any, mismatch: str | None) -> None:
    decoded = decode(encoded({"in": raw}), dict[str, type_])
    expected = [] if mismatch is None else ["/in" + mismatch]
    assert (decoded.value["in"], show(decoded)) == (value, expected)
    assert type(decoded.value["in"]) is type(value) or decoded.value["in"] == raw


def test_a_date_time_without_offset_is_read_as_utc() -> None:
    decoded = decode(b'{"CreatedDate": "2024-03-01T10:00:00"}', Cycle)
    assert decoded.value.created_date == datetime(2024, 3, 1, 10, tzinfo=UTC)
    assert show(decoded) == ["/CreatedDate: expected date-time with offset, got '2024-03-01T10:00:00'"]


def test_a_missing_required_field_is_unset() -> None:
    decoded = decode(b'[{"kind": "strict"}]', list[Strict])
    assert decoded.value[0].name is UNSET
    assert show(decoded) == ["/0/name: expected string, got nothing"]
    assert to_dict(decoded.value[0]) == {"kind": "strict"}


# --- What is different and yet no mismatch -------------------------------------------------------


def test_unknown_fields_are_kept_in_silence() -> None:
    raw = {"Id": "c1", "Owner": {"Name": "ann"}, "Steps": [{"Id": "s1", "New": [1, 2.5, None]}]}
    decoded = decode(encoded(raw), Cycle)
    assert decoded.mismatches == ()
    assert extra_fields(decoded.value) == {"Owner": {"Name": "ann"}}
    assert extra_fields(decoded.value.steps[0]) == {"New": [1, 2.5, None]}
    assert to_dict(decoded.value) == raw


@pytest.mark.parametrize(("text", "value"), [(b"10.0", 10), (b"1e2", 100), (b"-0.0", 0)])
def test_an_integral_float_is_an_integer(text: bytes, value: int) -> None:
    decoded = decode(text, int)
    assert (decoded.value, type(decoded.value), decoded.mismatches) == (value, int, ())
    assert decode(b"[1.0]", list[Priority]) == Decoded([Priority.LOW])


def test_an_unknown_enum_value_passes_and_is_recorded() -> None:
    decoded = decode(b'[{"Status": "Archived", "Priority": 9}]', list[Cycle])
    cycle = decoded.value[0]
    assert cycle.status == "Archived"
    assert isinstance(cycle.status, CycleStatus)
    assert isinstance(cycle.priority, Priority)
    assert [mismatch.pointer for mismatch in decoded.mismatches] == ["/0/Status", "/0/Priority"]
    assert to_dict(cycle) == {"Status": "Archived", "Priority": 9}


# --- Unions --------------------------------------------------------------------------------------


def test_tagged_models_are_told_apart_by_their_tag() -> None:
    raw = [{"type": "dog", "tricks": ["sit", 5]}, {"type": "cat", "lives": 9, "new": 1}, {"type": "cow"}, {}]
    decoded = decode(encoded(raw), list[Cat | Dog])
    assert decoded.value[:2] == [Dog(tricks=["sit", 5]), Cat(lives=9)]  # type: ignore[list-item]
    assert decoded.value[2:] == [{"type": "cow"}, {}]
    assert show(decoded) == [
        "/0/tricks/1: expected string, got 5",
        "/2/type: expected 'cat' or 'dog', got 'cow'",
        "/3/type: expected 'cat' or 'dog', got nothing",
    ]
    assert [to_plain(value) for value in decoded.value] == raw


def test_a_model_with_another_tag_stays_plain() -> None:
    decoded = decode(b'{"type": "dog", "new": 1}', Cat)
    assert decoded.value == {"type": "dog", "new": 1}
    assert show(decoded) == ["/type: expected 'cat', got 'dog'"]


def test_untagged_models_are_told_apart_by_what_they_know() -> None:
    raw = [{"number": "1", "bank": "x"}, {"number": "2", "holder": "ann"}, {"number": "3"}, {"number": 4}]
    decoded = decode(encoded(raw), list[Card | Iban])
    assert decoded.value == [Iban(number="1", bank="x"), Card(number="2", holder="ann"), Card(number="3"), raw[3]]
    assert show(decoded) == ["/3: expected Card or Iban, got object"]


def test_a_union_with_one_fitting_member_keeps_its_good_parts() -> None:
    decoded = decode(b'{"Id": 5, "Steps": [{"Id": "s"}]}', Cycle | str | list[str])
    assert decoded.value.steps == [Step(id="s")]
    assert show(decoded) == ["/Id: expected string, got 5"]
    assert decode(b'"x"', Cycle | str | list[str]) == Decoded("x")


@pytest.mark.parametrize(
    ("type_", "raw", "value"),
    [
        (CycleStatus | str, "Gone", "Gone"),
        (CycleStatus | str, "Active", CycleStatus.ACTIVE),
        (DateTime | str, "2024-03-01T10:00:00Z", datetime(2024, 3, 1, 10, tzinfo=UTC)),
        (DateTime | str, "soon", "soon"),
        (float | int, 5, 5),
        (int | str | None, None, None),
        (list[int] | list[str], ["a"], ["a"]),
        (Any | None, {"a": 1}, {"a": 1}),
        (str | Unset, "a", "a"),
        (Literal["auto"] | int, "auto", "auto"),
    ],
)
def test_other_unions_take_the_first_member_that_fits(type_: Any, raw: Any, value: Any) -> None:
    careful, mismatches = read(raw, type_)
    assert (careful, type(careful), mismatches) == (value, type(value), ())
    assert decode(encoded(raw), type_) == Decoded(value)


def test_a_union_that_nothing_fits_stays_plain_with_one_mismatch() -> None:
    decoded = decode(b'[[1.5, "a"]]', list[list[int] | list[str] | None])
    assert decoded.value == [[1.5, "a"]]
    assert show(decoded) == ["/0: expected array of integer or array of string, got array"]


# --- Shapes --------------------------------------------------------------------------------------


def test_generic_and_recursive_models() -> None:
    decoded = decode(b'{"items": [{"Id": "a", "New": 1}, {"Id": 2}]}', Page[Step])
    assert decoded.value.items == [Step(id="a"), Step(id=2)]  # type: ignore[arg-type]
    assert show(decoded) == ["/items/1/Id: expected string, got 2"]
    deep = {"value": 1, "next": {"value": 2, "next": {"value": "x"}}}
    decoded = decode(encoded(deep), Node)
    assert show(decoded) == ["/next/next/value: expected integer, got 'x'"]
    assert to_dict(decoded.value) == deep


@pytest.mark.parametrize("type_", [Any, object, list[Any], list])
def test_untyped_parts_are_plain_json(type_: Any) -> None:
    text = b'[1, 1.5, 123456789012345678901234567890, {"a": [null, true]}, "x"]'
    assert decode(text, type_) == Decoded(json.loads(text))


def test_numbers_lose_no_digit() -> None:
    text = b'{"Price":1.10,"Ratio":0.1,"Anything":123456789012345678901234567890,"New":9007199254740993}'
    cycle = decode(text, Cycle).value
    assert str(cycle.price) == "1.10"
    assert cycle.anything == 123456789012345678901234567890
    assert encode_json(cycle) == text
    assert decode(b"[1e400]", list[float]) == Decoded([Decimal("1E+400")], (Mismatch("/0", "number", "1E+400"),))
    assert decode(b"[1e400]", Any) == Decoded([Decimal("1E+400")])


@pytest.mark.parametrize("digits", ["0.10000000000000001", "1.23456789012345678901"])
def test_a_double_is_the_same_by_both_decoders(digits: str) -> None:
    first = decode(f'{{"Ratio":{digits}}}'.encode(), Cycle).value
    careful = decode(f'{{"Ratio":{digits},"New":1}}'.encode(), Cycle)
    assert type(careful.value.ratio) is float
    assert (careful.value.ratio, careful.mismatches) == (first.ratio, ())


def test_a_number_that_is_no_double_stays_as_it_came() -> None:
    assert decode(b'{"Ratio":1e-400,"New":1}', Cycle).value.ratio == Decimal("1E-400")


def test_numbers_in_unknown_fields_lose_no_digit() -> None:
    text = b'{"Id":"c1","New":[1.23456789012345678901,1E-400,0.1]}'
    cycle = decode(text, Cycle).value
    assert extra_fields(cycle)["New"] == [Decimal("1.23456789012345678901"), Decimal("1E-400"), 0.1]
    assert type(extra_fields(cycle)["New"][2]) is float
    assert encode_json(cycle) == text


def test_a_decimal_in_a_string_is_read_and_goes_out_as_a_number() -> None:
    assert decode(b'"1.10"', Decimal) == Decoded(Decimal("1.10"))
    assert read("1.10", Decimal) == (Decimal("1.10"), ())
    assert encode_json(Decimal("1.10")) == b"1.10"


# --- No JSON -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b'{"Id": "c1"',
        b'{"Id": "c1"}}',
        b"<html>",
        b'"\xff"',
        b'{"\xff": 1}',
        b"NaN",
        b"[Infinity]",
        b"[1e99999999999999999999999]",
        b"[" * 100_000,
        b"[" * 100_000 + b"]" * 100_000,
        '"ü"'.encode("utf-16"),
    ],
    ids=lambda content: repr(content[:12]),
)
@pytest.mark.parametrize("type_", [Any, Cycle, Node, list[Cycle]])
def test_what_is_no_json_is_a_value_error(content: bytes, type_: Any) -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        decode(content, type_)


@pytest.mark.parametrize("type_", [Cycle, Node, list[Cycle]])
def test_what_is_nested_too_deeply_is_a_value_error(type_: Any) -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        decode(b'{"next":' * 5000 + b"null" + b"}" * 5000, type_)


def test_a_byte_order_mark_and_lone_surrogates_are_read() -> None:
    assert decode(b'\xef\xbb\xbf{"Id": "a"}', Cycle) == Decoded(Cycle(id="a"))
    assert encode_json(decode(b'{"Id": "\\ud800"}', Cycle).value) == b'{"Id":"\\ud800"}'


# --- Two decoders, one result --------------------------------------------------------------------


OFFSETS = st.builds(timezone, st.builds(timedelta, minutes=st.integers(-1439, 1439)))
STEPS = st.builds(Step, id=st.none() | st.text(), connector_id=st.none() | st.integers())
CYCLES = st.builds(
    Cycle,
    id=st.none() | st.text(),
    status=st.none() | st.sampled_from(CycleStatus),
    created_date=st.none() | st.datetimes(timezones=st.just(UTC)),
    expires=st.none() | st.just(UNSET) | st.datetimes(timezones=OFFSETS),
    price=st.none() | st.decimals(allow_nan=False, allow_infinity=False),
    ratio=st.none() | st.floats(allow_nan=False, allow_infinity=False),
    steps=st.none() | st.lists(STEPS, max_size=3),
    labels=st.none() | st.dictionaries(st.text(), st.integers(), max_size=3),
    anything=st.none() | st.lists(st.integers() | st.text(), max_size=3),
)


@given(CYCLES)
def test_what_is_sent_can_be_read_back_by_either_decoder(cycle: Cycle) -> None:
    content = encode_json(cycle)
    assert decode(content, Cycle) == Decoded(cycle)
    assert read(decoding._parse(content), Cycle) == (cycle, ())


ANY_JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=5)
    | st.sampled_from(["Active", "Gone", "2024-03-01T10:00:00Z"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["Id", "Status", "Priority", "CreatedDate", "Steps", "Labels", "type", "New"]),
            inner,
            max_size=6,
        )
    ),
    max_leaves=15,
)


def without_nulls_that_mean_absent(raw: Any) -> Any:
    """The JSON as the models send it: an optional field that is null is left out."""
    if isinstance(raw, list):
        return [without_nulls_that_mean_absent(item) for item in raw]
    if isinstance(raw, dict):
        known = {"Id", "Status", "Priority", "CreatedDate", "Steps", "Labels"}
        return {k: without_nulls_that_mean_absent(v) for k, v in raw.items() if v is not None or k not in known}
    return raw


@settings(max_examples=300)
@given(ANY_JSON)
def test_whatever_a_server_sends_comes_out_again(raw: Any) -> None:
    for type_ in (Cycle, list[Cycle], dict[str, Cycle | None], Cat | Dog, Cycle | list[Step] | str):
        value = decode(encoded(raw), type_).value
        same = without_nulls_that_mean_absent
        assert same(to_plain(value)) == same(raw)


# --- A type that keeps failing -------------------------------------------------------------------


def test_a_type_whose_answers_keep_failing_goes_straight_to_the_careful_decoder() -> None:
    class Fickle(Model):
        id: str | None = None

    first_pass = decoding._first_pass(Fickle)
    for failures in range(1, 4):
        decode(b'{"new": 1}', Fickle)
        assert first_pass.failures == failures
    assert not first_pass.is_promising
    assert decode(b'{"id": "a"}', Fickle) == Decoded(Fickle(id="a"))
    for _ in range(decoding.TRY_AGAIN_EVERY - 4):
        decode(b'{"id": "a"}', Fickle)
    assert first_pass.is_promising
    decode(b'{"id": "a"}', Fickle)
    assert first_pass.failures == 0


def test_no_json_says_nothing_about_a_type() -> None:
    first_pass = decoding._first_pass(Strict)
    before = first_pass.failures
    with pytest.raises(ValueError, match="line 1 column 1"):
        decode(b"<html>", Strict)
    assert first_pass.failures == before


def test_type_aliases() -> None:
    steps = TypeAliasType("steps", list[Step])
    assert show(decode(b'[{"Id": 5}]', steps)) == ["/0/Id: expected string, got 5"]
