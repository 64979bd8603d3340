"""OpenAPI 3.2: methods of any name, names of servers, and the items of a stream."""

from fake import Fake
from newer import Newer, types
from newer.models import FilesWatchItem

fake = Fake(types, ["a.txt"], ["b.txt"], None, (200, "application/jsonl", b'{"name":"c"}\n'))
client = Newer(transport=fake, server="test")

assert client.files.search(words="a") == ["a.txt"]
assert (fake.request.method, fake.request.url) == ("QUERY", "https://test.newer.example.com/files")
assert fake.sent == {"words": "a"}

assert client.files.list(options=types.CallOptions(query={"filter": "b"})) == ["b.txt"]
assert fake.query == [("filter", "b")]

assert client.files.copy("a.txt", destination="b.txt") is None
assert (fake.request.method, fake.path) == ("COPY", "/files/a.txt")
assert fake.request.headers["Destination"] == "b.txt"

assert list(client.files.watch()) == [FilesWatchItem(name="c")]
