"""Paths of every shape: values stay in their gaps, and no value leads to another path."""

from datetime import date
from uuid import UUID

from fake import Fake, raises
from paths import Paths, types


def asked(method: str, *values: object, **named: object) -> str:
    fake = Fake(types, None)
    with Paths(transport=fake) as client:
        getattr(client.paths, method)(*values, **named)
    return str(fake.request.url).removeprefix("https://paths.example.com/base")


assert asked("root") == "/"
assert asked("slash") == "/slash/"
assert asked("part", "a.b", "tar.gz") == "/files/a.b.tar.gz"
assert asked("part", name="a/b", ending="?#") == "/files/a%2Fb.%3F%23"
assert asked("route", "Köln", "New York", date(2026, 2, 3)) == "/K%C3%B6ln-New%20York/2026-02-03"
assert asked("cancel", UUID(int=7)) == "/jobs/00000000-0000-0000-0000-000000000007:cancel"
assert asked("batch") == "/jobs:batch"
assert asked("books") == "/search?kind=book"
assert asked("books", q="a&b") == "/search?kind=book&q=a%26b"
assert asked("kind", "a&v=3") == "/search?kind=a%26v%3D3&v=2"
assert asked("tags") == "/tags"
assert asked("tag", x=1) == "/tags?x=1"
assert asked("odd", "x/y z?#[]%2F%") == "/a%20b/%C3%A9/%41/x/y%20z%3F%23%5B%5D%2F%25"

for method, values in (("part", ("", "x")), ("part", ("x", "")), ("odd", ("",)), ("cancel", ("",))):
    with raises(ValueError, "is empty: it is in the path"):
        asked(method, *values)
for value in (".", "..", "a/../b", "./a", "%2e%2e", "a/%2E./b", "..;x"):
    with raises(ValueError, "cannot be sent as a part of a path"):
        asked("odd", value)
