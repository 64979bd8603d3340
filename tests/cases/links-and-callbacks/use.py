"""A link is followed, and the models of callbacks and webhooks read what the server sends."""

from datetime import date

from fake import Fake
from links_and_callbacks import LinksAndCallbacks, follow, from_dict, to_dict, types, webhooks, with_response
from links_and_callbacks.models import Order, Shipment

MADE = (201, "application/json", b'{"id": 7}')
fake = Fake(types, MADE, {"id": 7}, MADE, {"id": 7})
client = LinksAndCallbacks(transport=fake, strict=True)
order = client.orders.create(hook="https://example.com/hook")
assert fake.sent == {"hook": "https://example.com/hook"}
assert client.orders.get(order.id) == Order(id=7)
made = with_response(client.orders.create)(hook="https://example.com/hook")
assert follow(made, "self").value == order

came = {"order": {"id": 7}, "at": "2026-02-28"}
assert from_dict(Shipment, came) == Shipment(order=order, at=date(2026, 2, 28))
assert to_dict(from_dict(Shipment, came)) == came
