"""A resource, a model and what the client itself is made of may have one name; each stays what it is."""

from datetime import date
from uuid import UUID

import page
from fake import Fake
from page import PageAPI, UNSET, models, types

fake = Fake(types, [{"date": "2026-02-28"}], [], {"uuid": str(UUID(int=1)), "any": 0}, {"none": {"x": 1}}, *[None] * 3, [{}])
client = PageAPI(x_timeout="7", transport=fake, timeout=5, strict=True)

pages = client.page.list()
assert isinstance(pages, page.Page)
assert list(pages) == [models.Page(date=date(2026, 2, 28))]
assert fake.requests[0].headers["X-Timeout"] == "7"
assert fake.requests[0].timeout == 5
mapping = client.page.overload(date=date(2026, 2, 28), page={"date": None}, x_timeout="8")
assert mapping == models.Mapping(uuid=UUID(int=1), any=0)
assert fake.request.headers["X-Timeout"] == "8"
assert client.resource_.coroutine(3) == models.Resource(none=models.NoneSchema(x=1))
client.request_.close(3)
assert (fake.request.method, fake.path) == ("DELETE", "/resources/3")
client.str_.count()
client.cached_property_.set()
assert client.with_options(headers={"X-A": None}) is not client
assert client.client.deprecated() == [models.Client(unset=UNSET)]
assert (models.None_(y=1).y, models.ModelSchema.A, models.UUIDSchema) == (1, "a", UUID)
client.close()
