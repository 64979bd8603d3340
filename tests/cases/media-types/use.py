"""Several media types, those with parameters, wildcards and those of which nothing is known."""

from datetime import date

from fake import Fake
from media_types import MediaTypes, to_dict, types
from media_types.models import Note

WIRE = {"text": "hi", "at": "2026-02-28"}
NOTE = Note(text="hi", at=date(2026, 2, 28))
fake = Fake(
    types,
    (200, "application/json; charset=utf-8", b'{"text": "hi", "at": "2026-02-28"}'),
    (200, "application/vnd.note+json", b'{"text": "hi", "at": "2026-02-28"}'),
    (200, "text/plain; charset=latin-1", "hö".encode("latin-1")),
    (200, "application/json", b'{"text": "hi", "at": "2026-02-28"}'),
    (200, "text/xml", b"<note><text>hi</text><at>2026-02-28</at></note>"),
    {"any": [1, None]},
)
client = MediaTypes(transport=fake, strict=True)

assert client.notes.add(body=NOTE) == NOTE
assert fake.sent == WIRE
assert fake.request.headers["Content-Type"] == "application/json"
assert {"application/json", "text/plain"} <= set(fake.request.headers["Accept"].replace(",", " ").replace(";", " ").split())
answer = client.notes.add(body={"text": "hi"})
assert (answer, to_dict(NOTE)) == (NOTE, WIRE)
assert client.notes.add(body=b"{}") == "hö"
assert client.notes.put_raw(body=b"\x00") == NOTE  # `*/*` is what the answer says, and its schema holds
assert client.notes.put_raw(body=b"\x00") == NOTE
assert fake.request.content == b"\x00"
assert client.notes.get_untyped() == {"any": [1, None]}
