"""Every style of OpenAPI 3.2 §4.12.5, with its own examples: what each call asks for, to the letter."""

from fake import Fake, raises
from styles import Styles, types
from styles.models import Color

LIST = ["blue", "black", "brown"]
MAP = Color(r=100, g=200, b=150)


def asked(resource: str, method: str, color: object) -> str:
    """What varies in the request: the path or the query, else the header."""
    fake = Fake(types, None)
    with Styles(transport=fake) as client:
        getattr(getattr(client, resource), f"{resource}_{method}")(color=color)
    headers = dict(fake.request.headers)
    url = str(fake.request.url).removeprefix("https://styles.example.com")
    return headers.get("color", headers.get("cookie", url.rpartition("/")[2] if resource == "path" else url))


for method, empty, text, list_, map_ in (
    ("simple", ..., "blue", "blue,black,brown", "R,100,G,200,B,150"),
    ("simple_exploded", ..., "blue", "blue,black,brown", "R=100,G=200,B=150"),
    ("label", ..., ".blue", ".blue,black,brown", ".R,100,G,200,B,150"),
    ("label_exploded", ..., ".blue", ".blue.black.brown", ".R=100.G=200.B=150"),
    ("matrix", ";color", ";color=blue", ";color=blue,black,brown", ";color=R,100,G,200,B,150"),
    ("matrix_exploded", ";color", ";color=blue", ";color=blue;color=black;color=brown", ";R=100;G=200;B=150"),
):
    assert [asked("path", method, value) for value in ("blue", LIST, MAP)] == [text, list_, map_]
    if empty is ...:
        with raises(ValueError, "path"):
            asked("path", method, "")
    else:
        assert asked("path", method, "") == empty
    for nothing in ([], {}, [None]):
        with raises(ValueError, "`color` is empty: it is in the path"):
            asked("path", method, nothing)
    with raises(TypeError, "needs `color`"):
        asked("path", method, None)

for method, empty, text, list_, map_ in (
    ("form", "?color=", "?color=blue", "?color=blue,black,brown", "?color=R,100,G,200,B,150"),
    ("form_exploded", "?color=", "?color=blue", "?color=blue&color=black&color=brown", "?R=100&G=200&B=150"),
    ("space", ..., ..., "?color=blue%20black%20brown", "?color=R%20100%20G%20200%20B%20150"),
    ("space_exploded", ..., ..., ..., ...),
    ("pipe", ..., ..., "?color=blue%7Cblack%7Cbrown", "?color=R%7C100%7CG%7C200%7CB%7C150"),
    ("pipe_exploded", ..., ..., ..., ...),
    ("deep_exploded", ..., ..., ..., "?color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"),
):
    for value, expected in (("", empty), ("blue", text), (LIST, list_), (MAP, map_)):
        if expected is not ...:
            assert asked("query", method, value) == f"/query-{method.replace('_', '-')}{expected}"
    for nothing in (None, [], {}):
        assert asked("query", method, nothing) == f"/query-{method.replace('_', '-')}"

assert [asked("header", "simple", v) for v in ("", "blue", LIST, MAP)] == [
    "", "blue", "blue,black,brown", "R,100,G,200,B,150",
]  # fmt: skip
assert asked("header", "simple_exploded", MAP) == "R=100,G=200,B=150"
for nothing in (None, [], {}):
    assert asked("header", "simple", nothing) == "/header-simple"

for style in ("form", "raw"):
    assert [asked("cookie", style, v) for v in ("", "blue", LIST, MAP)] == [
        "color=", "color=blue", "color=blue,black,brown", "color=R,100,G,200,B,150",
    ]  # fmt: skip
    assert [asked("cookie", f"{style}_exploded", v) for v in ("", "blue", LIST, MAP)] == [
        "color=", "color=blue", "color=blue; color=black; color=brown", "R=100; G=200; B=150",
    ]  # fmt: skip
    for nothing in (None, [], {}):
        assert asked("cookie", style, nothing) == f"/cookie-{style}"
assert asked("cookie", "form", "a b;c,d") == "color=a%20b%3Bc%2Cd"
assert asked("cookie", "raw", "a%20b/c=d") == "color=a%20b/c=d"
for value in ("a b", "a;b", "a\r\nb", "é", ["a,b"]):
    with raises(ValueError, "`color` cannot be sent: a cookie holds no spaces"):
        asked("cookie", "raw", value)
