"""Every style of OpenAPI 3.1 §4.8.12, by its table of examples."""

from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

import pytest

from runtime.errors import InvalidArgumentError
from runtime.models import Model
from runtime.operation import Style, header, path, query
from runtime.parameters import header_text, path_text, query_text

ARRAY = ["blue", "black", "brown"]
OBJECT = {"R": 100, "G": 200, "B": 150}


@pytest.mark.parametrize(
    ("style", "explode", "string", "array", "object_"),
    [
        ("matrix", False, ";color=blue", ";color=blue,black,brown", ";color=R,100,G,200,B,150"),
        ("matrix", True, ";color=blue", ";color=blue;color=black;color=brown", ";R=100;G=200;B=150"),
        ("label", False, ".blue", ".blue,black,brown", ".R,100,G,200,B,150"),
        ("label", True, ".blue", ".blue.black.brown", ".R=100.G=200.B=150"),
        ("simple", False, "blue", "blue,black,brown", "R,100,G,200,B,150"),
        ("simple", True, "blue", "blue,black,brown", "R=100,G=200,B=150"),
    ],
)
def test_path(style: Style, explode: bool, string: str, array: str, object_: str) -> None:
    parameter = path("color", "color", style=style, explode=explode)
    assert [path_text(parameter, value) for value in ("blue", ARRAY, OBJECT)] == [string, array, object_]


@pytest.mark.parametrize(
    ("style", "explode", "value", "text"),
    [
        ("form", True, "blue", "color=blue"),
        ("form", True, "", "color="),
        ("form", True, ARRAY, "color=blue&color=black&color=brown"),
        ("form", True, OBJECT, "R=100&G=200&B=150"),
        ("form", False, ARRAY, "color=blue,black,brown"),
        ("form", False, OBJECT, "color=R,100,G,200,B,150"),
        ("spaceDelimited", False, ARRAY, "color=blue%20black%20brown"),
        ("spaceDelimited", False, OBJECT, "color=R%20100%20G%20200%20B%20150"),
        ("pipeDelimited", False, ARRAY, "color=blue%7Cblack%7Cbrown"),
        ("pipeDelimited", False, OBJECT, "color=R%7C100%7CG%7C200%7CB%7C150"),
        ("pipeDelimited", True, ARRAY, "color=blue&color=black&color=brown"),
        ("deepObject", True, OBJECT, "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"),
        ("form", True, [], ""),
        ("form", False, [], ""),
        ("form", True, [None, 1], "color=1"),
        ("form", True, {"a": None}, ""),
        ("form", True, ["a,b", "c&d"], "color=a%2Cb&color=c%26d"),
        ("form", False, ["a,b", "c"], "color=a%2Cb,c"),
        ("form", True, True, "color=true"),
        ("form", True, False, "color=false"),
        ("form", True, (1, 2), "color=1&color=2"),
        ("form", True, datetime(2026, 1, 2, tzinfo=UTC), "color=2026-01-02T00%3A00%3A00Z"),
    ],
)
def test_query(style: Style, explode: bool, value: Any, text: str) -> None:
    assert query_text(query("color", "color", style=style, explode=explode), value) == text


@pytest.mark.parametrize(
    ("explode", "array", "object_"),
    [(False, "blue,black,brown", "R,100,G,200,B,150"), (True, "blue,black,brown", "R=100,G=200,B=150")],
)
def test_header(explode: bool, array: str, object_: str) -> None:
    parameter = header("color", "X-Color", explode=explode)
    assert [header_text(parameter, value) for value in (ARRAY, OBJECT)] == [array, object_]


NAIVE = datetime(2026, 1, 1)  # noqa: DTZ001


class Filter(Model, rename="camel"):
    max_age: int | None = None


class Color(StrEnum):
    RED = "red"


def test_models_and_enums() -> None:
    assert query_text(query("f", "f", style="deepObject"), Filter(max_age=3)) == "f%5BmaxAge%5D=3"
    assert query_text(query("f", "f"), [Color.RED]) == "f=red"


@pytest.mark.parametrize("value", [[[1]], {"a": {"b": 1}}, object(), float("inf"), NAIVE])
def test_what_has_no_text_is_refused(value: Any) -> None:
    with pytest.raises(InvalidArgumentError, match="`f` cannot be sent"):
        query_text(query("f", "f", style="deepObject"), value)
