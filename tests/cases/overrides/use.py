"""What the configuration says about an operation comes before what the document says, and before the rules."""

from fake import Fake
from overrides import Overrides, types

fake = Fake(types, ["a"], [], ["b"], ["c"], ["d"], [], ["e"])
client = Overrides(transport=fake)
assert list(client.items.list()) == ["a"]
assert client.logs.list(page=2) == ["b"]
assert list(client.orders.search(per_leaf=1)) == ["c", "d"]
assert [request.url.partition("?")[2] for request in fake.requests[3:]] == ["perLeaf=1", "leaf=1&perLeaf=1", "leaf=2&perLeaf=1"]
assert client.orders.get_items("o1") == ["e"]
