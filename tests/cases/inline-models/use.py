"""Inline schemas are models of their own, named by owner and place, in bodies, answers and errors."""

from datetime import UTC, datetime

from fake import Fake, raises
from inline_models import InlineModels, UnprocessableEntityError, types
from inline_models.models import (
    OrdersCreateError,
    OrdersCreateRequestAddress,
    OrdersCreateRequestLine,
    OrdersCreateResponse,
    OrdersCreateResponseStatus,
)

answer = {"id": 1, "status": "paid", "history": [[{"at": "2026-02-28T12:00:00Z"}]], "children": {"a": {"id": 2}}}
fake = Fake(types, answer, (422, "application/json", b'{"code": "empty", "fields": ["lines"]}'))
client = InlineModels(transport=fake)

order = client.orders.create(
    lines=[OrdersCreateRequestLine(sku="A", options={"colour": "red"}), {"sku": "B"}],
    address=OrdersCreateRequestAddress(city="Ulm"),
)
assert fake.sent == {"lines": [{"sku": "A", "options": {"colour": "red"}}, {"sku": "B"}], "address": {"city": "Ulm"}}
assert isinstance(order, OrdersCreateResponse)
assert order.status is OrdersCreateResponseStatus.PAID
assert order.history is not None
assert order.history[0][0].at == datetime(2026, 2, 28, 12, tzinfo=UTC)
assert order.children is not None
assert order.children["a"].id == 2

try:
    client.orders.create(lines=[])
except UnprocessableEntityError as error:
    assert error.body == OrdersCreateError(code="empty", fields=["lines"])
else:
    raise AssertionError
with raises(TypeError, "not both"):
    client.orders.create(lines=[], body={"lines": []})
