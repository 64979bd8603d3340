"""Links, callbacks and webhooks change nothing for who calls, and their models read what the server sends."""

from datetime import date

from fake import Fake
from links_and_callbacks import LinksAndCallbacks, from_dict, to_dict, types
from links_and_callbacks.models import Order, Shipment

fake = Fake(types, (201, "application/json", b'{"id": 7}'), {"id": 7})
client = LinksAndCallbacks(transport=fake, strict=True)
order = client.orders.create(hook="https://example.com/hook")
assert fake.sent == {"hook": "https://example.com/hook"}
assert client.orders.get(order.id) == Order(id=7)

came = {"order": {"id": 7}, "at": "2026-02-28"}
assert from_dict(Shipment, came) == Shipment(order=order, at=date(2026, 2, 28))
assert to_dict(from_dict(Shipment, came)) == came
