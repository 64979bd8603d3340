"""Whatever the document calls things, Python has a name for them, and the wire gets the document's."""

from datetime import date
from typing import get_type_hints

from fake import Fake
from odd_names import OddNames, from_dict, to_dict, types
from odd_names.models import Odd

WIRE = {
    "id": "1", "from": "here", "body": "b", "options": {"a": 1}, "self": "me", "locals": "l", "list": ["x"],
    "str": "s", "date": "2026-02-28", "type": "t", "None": "n", "userName": "u1", "user_name": "u2", "UserName": "u3",
    "x-dash": "d", "$ref-count": 3, "3d": True, "_private": "p", "__dict__": "{}",
}  # fmt: skip
odd = Odd(
    id="1", from_="here", body="b", options={"a": 1}, self_="me", locals="l", list=["x"], str="s", date=date(2026, 2, 28),
    type="t", none="n", user_name_="u3", user_name__="u1", user_name="u2", x_dash="d", ref_count=3, field_3d=True,
    private="p", dict="{}",
)  # fmt: skip
assert to_dict(odd) == WIRE
assert from_dict(Odd, WIRE) == odd
assert get_type_hints(Odd)["list"] == list[str]

fake = Fake(types, [WIRE], {"kinds": ["a"]})
client = OddNames(transport=fake)
answer = client.things.list(
    "a/b", body_id="1", from_="here", query_id="q", header_id="h", class_=["x", "y"], filter="f", parameter_2fa="2",
    grosse="g", u540d_u524d="n", body_="b", options_={"a": 1}, self_="me", locals_="l", list=["x"], str="s",
    date=date(2026, 2, 28), type="t", none="n", user_name_="u3", user_name__="u1", user_name="u2", x_dash="d", ref_count=3, field_3d=True,
    private="p", dict="{}",
)  # fmt: skip
assert answer == [odd]
assert fake.path == "/lists/a%2Fb"
assert fake.query == [
    ("id", "q"), ("class", "x"), ("class", "y"), ("$filter", "f"), ("2fa", "2"), ("größe", "g"), ("名前", "n"),
]  # fmt: skip
assert fake.request.headers["id"] == "h"
assert fake.sent == WIRE
assert client.things.str(tenant="acme") == {"kinds": ["a"]}
assert fake.request.headers["X-Odd-Names-Tenant"] == "acme"
