"""Every style of OpenAPI 3.1 §4.8.12, by its table of examples."""

from datetime import UTC, date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any
from urllib.parse import quote
from uuid import UUID

import pytest

from runtime.errors import InvalidArgumentError
from runtime.models import UNSET, Model
from runtime.operation import Style, cookie, header, path, query, querystring
from runtime.parameters import cookie_text, header_text, path_text, query_text

ARRAY = ["blue", "black", "brown"]
OBJECT = {"R": 100, "G": 200, "B": 150}


@pytest.mark.parametrize(
    ("style", "explode", "empty", "string", "array", "object_"),
    [
        ("matrix", False, ";color", ";color=blue", ";color=blue,black,brown", ";color=R,100,G,200,B,150"),
        ("matrix", True, ";color", ";color=blue", ";color=blue;color=black;color=brown", ";R=100;G=200;B=150"),
        ("label", False, ".", ".blue", ".blue,black,brown", ".R,100,G,200,B,150"),
        ("label", True, ".", ".blue", ".blue.black.brown", ".R=100.G=200.B=150"),
        ("simple", False, None, "blue", "blue,black,brown", "R,100,G,200,B,150"),
        ("simple", True, None, "blue", "blue,black,brown", "R=100,G=200,B=150"),
        ("spaceDelimited", False, None, "blue", "blue%20black%20brown", "R%20100%20G%20200%20B%20150"),
        ("tabDelimited", False, None, "blue", "blue%09black%09brown", "R%09100%09G%09200%09B%09150"),
    ],
)
def test_path(style: Style, explode: bool, empty: str | None, string: str, array: str, object_: str) -> None:
    parameter = path("color", "color", style=style, explode=explode)
    assert [path_text(parameter, value) for value in ("blue", ARRAY, OBJECT)] == [string, array, object_]
    nothing = [[], {}, [None], {"a": UNSET}] + ([""] if empty is None else [])
    for value in nothing:
        with pytest.raises(InvalidArgumentError, match="`color` is empty: it is in the path"):
            path_text(parameter, value)
    assert empty is None or path_text(parameter, "") == empty


def test_empty_items_in_matrix_style_have_no_sign() -> None:
    parameter = path("color", "color", style="matrix", explode=True)
    assert path_text(parameter, ["", "a"]) == ";color;color=a"
    assert path_text(parameter, {"a": "", "b": 1}) == ";a;b=1"


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
        ("form", True, {"a": [1, None, 2], "b": "c"}, "a=1&a=2&b=c"),
        ("form", True, b"\xfb\xff", "color=%2B%2F8%3D"),
        ("form", True, bytearray(b"a"), "color=YQ%3D%3D"),
        ("form", True, UUID(int=5), "color=00000000-0000-0000-0000-000000000005"),
        ("form", True, Decimal("1.10"), "color=1.10"),
        ("form", True, {"a": Decimal("1.10")}, "a=1.10"),
        ("form", True, date(2026, 1, 2), "color=2026-01-02"),
        ("form", True, 1.0, "color=1.0"),
        ("tabDelimited", False, ARRAY, "color=blue%09black%09brown"),
        ("spaceDelimited", False, ["a b", "c"], "color=a%20b%20c"),
        ("deepObject", True, {}, ""),
        ("deepObject", True, {"a": {"b": {"c": 1}}}, "color%5Ba%5D%5Bb%5D%5Bc%5D=1"),
        ("deepObject", True, {"a": [1, None, 2], "b": []}, "color%5Ba%5D%5B%5D=1&color%5Ba%5D%5B%5D=2"),
        (
            "deepObject",
            True,
            {"a": [{"b": 1}, {"c": None}, {"c": 2}]},
            "color%5Ba%5D%5B0%5D%5Bb%5D=1&color%5Ba%5D%5B2%5D%5Bc%5D=2",
        ),
        ("deepObject", True, {"a": [[1], [2]]}, "color%5Ba%5D%5B0%5D%5B%5D=1&color%5Ba%5D%5B1%5D%5B%5D=2"),
        ("deepObject", True, {"a&b]": "c=d"}, "color%5Ba%26b%5D%5D=c%3Dd"),
        ("deepObject", True, ["a", "b"], "color%5B%5D=a&color%5B%5D=b"),
        ("deepObject", True, "a", "color=a"),
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


def test_a_header_of_nothing_is_left_out() -> None:
    assert [header_text(header("a", "A"), value) for value in ([], {}, [None], "")] == [None, None, None, ""]
    assert header_text(header("a", "A"), ["é", "b c"]) == "é,b c"


RESERVED = ":/?#[]@!$&'()*+,;="


def test_reserved_characters_stay_where_they_mean_nothing() -> None:
    """Those that are left to the application (3.1 §4.8.12.2.2) are encoded, and so is what would split a value."""
    value = f"{RESERVED} %2F%zz%"
    assert query_text(query("q", "q", allow_reserved=True), value) == ("q=:/?%23%5B%5D@!$%26'()*%2B,;=%20%2F%25zz%25")
    assert path_text(path("q", "q", allow_reserved=True), value) == ":/%3F%23%5B%5D@!$&'()*+,;=%20%2F%25zz%25"
    assert cookie_text(cookie("q", "q", allow_reserved=True), value) == ("q=:/?#[]@!$&'()*+%2C%3B=%20%2F%25zz%25")
    assert query_text(query("q", "q"), RESERVED) == "q=%3A%2F%3F%23%5B%5D%40%21%24%26%27%28%29%2A%2B%2C%3B%3D"
    assert query_text(query("q", "a[b]/c", allow_reserved=True), ["x/y", "z"]) == "a%5Bb%5D%2Fc=x/y&a%5Bb%5D%2Fc=z"


def test_an_empty_value_is_sent_where_that_is_allowed() -> None:
    assert [query_text(query("q", "q", allow_empty=True), value) for value in ("", [], {})] == ["q="] * 3
    assert [query_text(query("q", "q"), value) for value in ("", [], {})] == ["q=", "", ""]


@pytest.mark.parametrize("value", ["a b", "a;b", 'a"b', "a\\b", "a\r\nb", "é", ["a", "b,c"]])
def test_the_style_cookie_refuses_what_it_has_no_escapes_for(value: Any) -> None:
    with pytest.raises(InvalidArgumentError, match="`c` cannot be sent: a cookie holds no spaces"):
        cookie_text(cookie("c", "c", style="cookie", explode=False), value)
    assert cookie_text(cookie("c", "c"), 'a b;"é') == "c=a%20b%3B%22%C3%A9"


def test_the_names_of_cookies_are_checked_too() -> None:
    with pytest.raises(InvalidArgumentError, match="`c` cannot be sent"):
        cookie_text(cookie("c", "c", style="cookie"), {"a=b": "1"})
    assert cookie_text(cookie("c", "c", style="cookie"), {"a": '"quoted"', "b": "x=y"}) == 'a="quoted"; b=x=y'


def test_contents() -> None:
    value = {"a": [1, "é&"]}
    assert query_text(query("q", "q", content="application/json"), value) == "q=" + quote('{"a":[1,"é&"]}', safe="")
    assert header_text(header("q", "Q", content="application/json"), value) == r'{"a":[1,"\u00e9&"]}'
    assert header_text(header("q", "Q", content="application/hal+json"), "🎈") == r'"\ud83c\udf88"'
    assert path_text(path("q", "q", content="text/plain"), "a/b") == "a%2Fb"
    assert cookie_text(cookie("q", "q", content="application/json"), [1]) == "q=%5B1%5D"
    for content in ("application/json", "application/x-www-form-urlencoded", "text/plain"):
        with pytest.raises(InvalidArgumentError, match="`q` cannot be sent"):
            query_text(query("q", "q", content=content), {"a": object()})


def test_the_whole_query() -> None:
    form = querystring("q", "q", content="application/x-www-form-urlencoded")
    assert query_text(form, "a=b c&d=%26&e=1+2#f") == "a=b%20c&d=%26&e=1+2%23f"
    assert query_text(form, {"a b": "c&d", "e": [1, 2], "f": None}) == "a+b=c%26d&e=1&e=2"
    assert query_text(querystring("q", "q", content="application/json"), {"a": 1}) == "%7B%22a%22%3A1%7D"


NAIVE = datetime(2026, 1, 1)  # noqa: DTZ001


class Filter(Model, rename="camel"):
    max_age: int | None = None


class Color(StrEnum):
    RED = "red"


def test_models_and_enums() -> None:
    assert query_text(query("f", "f", style="deepObject"), Filter(max_age=3)) == "f%5BmaxAge%5D=3"
    assert query_text(query("f", "f"), [Color.RED]) == "f=red"


@pytest.mark.parametrize("value", [[[1]], {"a": {"b": 1}}, {"a": [[1]]}, object(), float("inf"), NAIVE])
def test_what_has_no_text_is_refused(value: Any) -> None:
    with pytest.raises(InvalidArgumentError, match="`f` cannot be sent"):
        query_text(query("f", "f"), value)


def test_deep_objects_refuse_what_has_no_text() -> None:
    endless: dict[str, Any] = {}
    endless["a"] = endless
    for value in ({"a": object()}, {"a": {"b": float("nan")}}, endless):
        with pytest.raises(InvalidArgumentError, match="`f` cannot be sent"):
            query_text(query("f", "f", style="deepObject"), value)
