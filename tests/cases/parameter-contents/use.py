"""Parameters with media types, values of every kind, and objects in objects."""

from datetime import UTC, date, datetime
from decimal import Decimal
from uuid import UUID

from contents import Contents, types
from contents.models import Filter, FilterUser, Kind, Page, Place, Search
from fake import Fake, raises

fake = Fake(types, *[None] * 40)
calls = Contents(transport=fake).calls
HOME = Place(lat=1.5, name="Åre, {1}")
ENCODED = "%7B%22lat%22%3A1.5%2C%22name%22%3A%22%C3%85re%2C%20%7B1%7D%22%7D"


def url() -> str:
    return str(fake.request.url).removeprefix("https://contents.example.com")


calls.json(HOME, near=HOME, header_x_near=HOME, last=HOME)
assert url() == f"/json/{ENCODED}?near={ENCODED}"
assert fake.request.headers["Cookie"] == f"last={ENCODED}"
assert fake.request.headers["X-Near"] == r'{"lat":1.5,"name":"\u00c5re, {1}"}'

calls.text(note="a b", pairs={"x": "1 2", "y": [3, 4]})
assert url() == "/text?note=a%20b&pairs=x%3D1%2B2%26y%3D3%26y%3D4"

calls.form(all=Search(q="a b&c", size=2))
assert url() == "/form?q=a+b%26c&size=2"
with raises(TypeError, "needs `all`"):
    calls.form(all=None)  # type: ignore[arg-type]
calls.whole(all=HOME)
assert url() == f"/query?{ENCODED}"
calls.whole(options=types.CallOptions(query={"extra": 1}))
assert url() == "/query?extra=1"
calls.jsonpath(selector="$.a[?@.b=='x y']")
assert url() == "/path?%24.a%5B%3F%40.b%3D%3D%27x%20y%27%5D"

calls.values(
    date(2026, 2, 3),
    flag=True,
    tags=[Kind.RED, "dark blue"],
    price="1.10",
    ids=[UUID(int=1)],
    filter="a eq 'b/c' & d+e#f%20[1]",
    since=datetime(2026, 1, 2, tzinfo=UTC),
    ratio=0.5,
)
assert url() == (
    "/values/2026-02-03?flag=true&tags=red&tags=dark%20blue&price=1.10"
    "&ids%5B%5D=00000000-0000-0000-0000-000000000001"
    "&%24filter=a%20eq%20'b/c'%20%26%20d%2Be%23f%20%5B1%5D"
)
assert fake.request.headers["since"] == "2026-01-02T00:00:00Z"
assert fake.request.headers["Cookie"] == "ratio=0.5"
calls.values(date(2026, 2, 3), flag="", tags=[])
assert url() == "/values/2026-02-03?flag=&tags="
calls.values(date(2026, 2, 3), flag=None, tags=None, ids=[])
assert url() == "/values/2026-02-03"
calls.values(date(2026, 2, 3), price=Decimal("1.10"))  # type: ignore[arg-type]
assert url() == "/values/2026-02-03?price=1.10"

calls.deep(
    filter=Filter(
        user=FilterUser(first_name="Ada & co", active=False),
        kinds=[Kind.RED, "dark blue"],
        places=[Place(lat=1), Place(name="x")],
    ),
    page=Page(number=2, sort=["a", "b"]),
)
assert url() == (
    "/deep?filter%5Buser%5D%5BfirstName%5D=Ada%20%26%20co&filter%5Buser%5D%5Bactive%5D=false"
    "&filter%5Bkinds%5D%5B%5D=red&filter%5Bkinds%5D%5B%5D=dark%20blue"
    "&filter%5Bplaces%5D%5B0%5D%5Blat%5D=1&filter%5Bplaces%5D%5B1%5D%5Bname%5D=x"
    "&number=2&sort=a&sort=b"
)
with raises(ValueError, "`page` cannot be sent: an array or an object has no text"):
    calls.deep(page={"number": {"inner": 1}})  # type: ignore[dict-item]
