"""Demands that no type holds are documented, and no value is refused for them."""

from conditions import Conditions, model_issues, to_dict, types
from conditions.models import Details, DetailsManyItem, Order
from fake import Fake

WIRE = {
    "kind": "big", "card": "1", "more": True,
    "details": {
        "not_null": None, "not_listed": "a", "not_told": 4, "one": [2], "few": ["a", "a"], "many": [{"a": "b"}],
        "none": [1], "pair": ["a", 1], "named": {"long name": 1}, "patterned": {"n-1": 1, "s-1": "a"},
        "url_safe": "_-8=", "bytes": "//8=", "packed": "{}", "long": "ab", "obscure": 10, "pointless": "a",
    },
}  # fmt: skip
fake = Fake(types, WIRE)
client = Conditions(transport=fake)

order = client.orders.create(body=Order(card="1", details=Details(bytes=b"\xff\xff", patterned={"n-1": 1})))
assert fake.sent == {"card": "1", "details": {"bytes": "//8=", "patterned": {"n-1": 1}}}
assert isinstance(order.details, Details)
assert order.details.pair == ("a", 1)
assert order.details.many == [DetailsManyItem(a="b")]
assert order.details.bytes == b"\xff\xff"
assert order.details.url_safe == "_-8="
assert not model_issues(order)
assert to_dict(order) == WIRE
