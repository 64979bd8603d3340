"""The client is the one of the document as its overlays leave it."""

from fake import Fake
from overlay import Overlay, types
from overlay.models import Part, Thing

fake = Fake(types, [{"id": "1", "parts": [{"id": "2"}], "note": "blue"}])
client = Overlay(transport=fake)

assert client.things.list() == [Thing(id="1", parts=[Part(id="2")], note="blue")]
assert not hasattr(client, "internal")
