"""A component that may be null is one class under its own name; `| None` stands where it is used."""

from fake import Fake
from nullable_components import UNSET, NullableComponents, types
from nullable_components.models import Order, Status

fake = Fake(types, {"status": "paid", "parent": None}, None, {"status": None})
client = NullableComponents(transport=fake)
assert client.orders.get("1") == Order(status=Status.PAID, parent=None)
assert client.orders.get("1") is None
assert client.orders.get("1") == Order(status=None, parent=UNSET)
