"""What is dumped equals what came, also where msgspec alone would change it in silence."""

import copy
import json
import pickle
from datetime import UTC, datetime, time, timedelta
from typing import Annotated, Any, Literal

import pytest

from runtime.decoding import decode
from runtime.encoding import encode_json
from runtime.mismatch import Mismatch
from runtime.models import UNSET, Choice, DateTime, Model, OneOf, Unset, constant, from_dict, replace, to_dict


class Part(Model):
    kind: Literal["part"] = constant("part")
    label: str | None = None


class Tool(Model):
    label: str | None = None
    parts: "list[Part] | None" = None
    weight: Annotated[float, "kilograms"] | None = None
    either: OneOf[Part, int] | None = None
    note: str | Unset | None = UNSET
    made: DateTime | None = None
    at: time | None = None
    lasts: timedelta | None = None
    rest: Any | Unset = UNSET


def _back(raw: Any, type_: Any = Tool) -> tuple[Any, tuple[Mismatch, ...]]:
    decoded = decode(json.dumps(raw).encode(), type_)
    return json.loads(encode_json(decoded.value)), decoded.mismatches


@pytest.mark.parametrize("field", ["label", "parts", "weight", "either", "made", "at", "lasts"])
def test_null_for_what_may_only_be_absent_is_kept_and_recorded(field: str) -> None:
    dumped, mismatches = _back({field: None})
    assert dumped == {field: None}
    assert [(found.pointer, found.got) for found in mismatches] == [(f"/{field}", "null")]


def test_null_where_it_is_a_value_is_no_mismatch() -> None:
    assert _back({"note": None, "rest": None}) == ({"note": None, "rest": None}, ())


def test_a_null_that_came_survives_copies_and_gives_way_to_a_value() -> None:
    tool = from_dict(Tool, {"label": None, "parts": [{"kind": "part", "label": None}]})
    assert tool.label is None
    for twin in (copy.copy(tool), copy.deepcopy(tool), pickle.loads(pickle.dumps(tool)), replace(tool, weight=1)):
        assert to_dict(twin)["label"] is None
        assert to_dict(twin)["parts"] == [{"kind": "part", "label": None}]
    tool.label = "saw"
    assert to_dict(tool)["label"] == "saw"


def test_a_constant_that_never_came_is_not_made_up() -> None:
    assert _back({"label": "x"}, Part) == ({"label": "x"}, (Mismatch("/kind", "'part'", "nothing"),))
    assert _back({"parts": [{}]})[0] == {"parts": [{}]}
    assert to_dict(Part()) == {"kind": "part"}


def test_a_missing_constant_inside_a_choice_is_not_made_up() -> None:
    class Slot(Choice):
        of: Part | int

    assert _back([{"label": "x"}, 3], list[Slot])[0] == [{"label": "x"}, 3]


@pytest.mark.parametrize("text", ["2026-01-02T03:04:05.1234567Z", "2026-01-02T03:04:05.999999999+02:00"])
def test_a_date_time_of_more_digits_than_python_holds_keeps_them(text: str) -> None:
    tool = from_dict(Tool, {"made": text})
    assert isinstance(tool.made, datetime)
    assert _back({"made": text}) == ({"made": text}, ())
    for twin in (copy.deepcopy(tool), pickle.loads(pickle.dumps(tool))):
        assert to_dict(twin) == {"made": text}
        assert twin == tool
    tool.made += timedelta(days=1)
    assert to_dict(tool)["made"] == encode_json(tool.made).decode().strip('"') != text


def test_digits_that_say_nothing_are_not_too_many() -> None:
    tool = from_dict(Tool, {"made": "2026-01-02T03:04:05.1234560Z"})
    assert type(tool.made) is datetime
    assert tool.made == datetime(2026, 1, 2, 3, 4, 5, 123456, tzinfo=UTC)


@pytest.mark.parametrize(
    ("field", "text"),
    [
        ("at", "03:04:05.1234567Z"),
        *(("lasts", text) for text in ("PT1.12345678S", "PT1.12345678912H", "P0.123456789D", "pt0.1234567s")),
    ],
)
def test_a_time_or_a_duration_of_more_digits_stays_as_it_came(field: str, text: str) -> None:
    dumped, mismatches = _back({field: text})
    assert dumped == {field: text}
    assert [(found.pointer, "at most six digits" in found.expected) for found in mismatches] == [(f"/{field}", True)]
