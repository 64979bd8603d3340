"""`follow` calls what a link of an answer leads to, with what runtime expressions find in the call and its answer."""

import asyncio
import pickle

from fake import AsyncFake, Fake, raises
from links import AsyncLinks, InvalidArgumentError, Links, MissingArgumentError, follow, types, with_response
from links.models import Order

MADE = (201, "application/json", b'{"id": 7, "customer": "Ada"}', {"X-Order": "7"})

fake = Fake(types, MADE, {"id": 7}, None, [{"id": 7}], {"id": 7}, [], None, {"id": 9})
client = Links(transport=fake, api_key="k", strict=True)
made = with_response(client.orders.create)(customer="Ada", trace="t")

order = follow(made, "self")
assert order.value == Order(id=7) and fake.path == "/orders/7"
assert follow(order, "note").value is None
assert fake.path == "/orders/7/notes" and fake.sent == {"id": 7}

page = follow(made, "others")
assert list(page.value.items) == [Order(id=7)] and fake.query == [("page", "1"), ("customer", "Ada")]
assert follow(page, "first").value == Order(id=7)
assert follow(made, "others", customer="Bob").value.items == [] and fake.query[1] == ("customer", "Bob")

follow(made, "note")
assert fake.path == "/orders/7/notes" and fake.request.headers["X-Trace"] == "t"
assert fake.sent == {"text": "order 7, POST 201", "from": "https://api.example.com/orders"}

with raises(MissingArgumentError, "orders.get needs `id`"):
    follow(made, "nothing")
assert follow(made, "nothing", id=9).value == Order(id=9)
with raises(InvalidArgumentError, "has no link 'slef'", "`self`"):
    follow(made, "slef")

kept = pickle.loads(pickle.dumps(made))
assert kept == made and kept.origin is None and "k" not in repr(kept)
with raises(InvalidArgumentError, "only the answers of operations with links"):
    follow(kept, "self")


async def awaited() -> None:
    """The same for async clients."""
    fake = AsyncFake(types, MADE, {"id": 7}, [{"id": 7}])
    async with AsyncLinks(transport=fake, api_key="k", strict=True) as client:
        made = await with_response(client.orders.create)(customer="Ada")
        assert (await follow(made, "self")).value == Order(id=7)
        page = await follow(made, "others")
        assert page.value.items == [Order(id=7)]


asyncio.run(awaited())
