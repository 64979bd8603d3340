"""Parts and forms: what each value becomes, under which name and media type."""

from datetime import date
from email import message_from_bytes
from email.message import Message
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

from fake import Fake, raises
from multipart import InvalidArgumentError, Multipart, Part, types
from multipart.models import Drawing, Order, Place, Scan

fake = Fake(types, *[None] * 30)
client = Multipart(transport=fake, strict=True)


def parts() -> list[tuple[str | None, dict[str, str], bytes]]:
    """The disposition, the other headers and the content of each part of the last request."""
    content = fake.request.content
    whole = content if isinstance(content, bytes) else b"".join(content)
    head = f"Content-Type: {fake.request.headers['Content-Type']}\r\n\r\n".encode()
    found: list[Message] = message_from_bytes(head + whole).get_payload()  # type: ignore[assignment]
    described = []
    for part in found:
        headers = dict(part.items())
        payload = part.get_payload(decode=True)
        assert isinstance(payload, bytes)
        described.append((headers.pop("Content-Disposition", None), headers, payload))
    return described


PNG = b"\x89PNG\r\n\x1a\n--"
client.photos.add(title="Réx", photo=PNG, key=b"\0\1", sizes=[1, 2], place=Place(city="Ulm"))
assert fake.request.headers["Content-Type"].startswith("multipart/form-data; boundary=")
assert parts() == [
    ('form-data; name="title"', {}, "Réx".encode()),
    ('form-data; name="photo"; filename="photo"', {"Content-Type": "image/png", "X-Kind": "photo"}, PNG),
    ('form-data; name="place"', {"Content-Type": "application/json"}, b'{"city":"Ulm"}'),
    ('form-data; name="sizes"', {}, b"1"),
    ('form-data; name="sizes"', {}, b"2"),
    ('form-data; name="key"', {"Content-Type": "application/octet-stream"}, b"AAE="),
]

# What is a file by its media type, as OpenAPI 3.1 writes it, is one; text of a media type is text.
client.photos.add_scan(
    file=BytesIO(b"f"), page=b"p", pages=[b"1", b"2"], raw=b"r", drawing=b"<svg/>", notes="# N", icon=b"\0\1",
    photo=b"j", shots=[b"g"],
)  # fmt: skip
assert parts() == [
    ('form-data; name="file"; filename="file"', {"Content-Type": "application/octet-stream"}, b"f"),
    ('form-data; name="page"; filename="page"', {"Content-Type": "image/tiff"}, b"p"),
    ('form-data; name="pages"; filename="pages"', {"Content-Type": "image/png"}, b"1"),
    ('form-data; name="pages"; filename="pages"', {"Content-Type": "image/png"}, b"2"),
    ('form-data; name="raw"; filename="raw"', {"Content-Type": "application/octet-stream"}, b"r"),
    ('form-data; name="drawing"; filename="drawing"', {"Content-Type": "image/svg+xml"}, b"<svg/>"),
    ('form-data; name="notes"', {"Content-Type": "text/markdown; charset=utf-8"}, b"# N"),
    ('form-data; name="icon"', {"Content-Type": "image/png"}, b"AAE="),
    ('form-data; name="photo"; filename="photo"', {"Content-Type": "image/jpeg"}, b"j"),
    ('form-data; name="shots"; filename="shots"', {"Content-Type": "image/gif"}, b"g"),
]

# A class that only such bodies have holds files, too; one that is JSON elsewhere holds text.
client.photos.replace_scan(body=Scan(file=b"f", title="x"))
assert parts() == [
    ('form-data; name="file"; filename="file"', {"Content-Type": "image/png"}, b"f"),
    ('form-data; name="title"', {}, b"x"),
]
client.photos.correct_scan(body=Drawing(svg="<svg/>"), content_type="application/json")
assert fake.request.content == b'{"svg":"<svg/>"}'

assert Multipart(transport=Fake(types, {"svg": "<svg/>"}), strict=True).photos.get_scan().svg == "<svg/>"

with TemporaryDirectory() as folder:
    path = Path(folder) / 'a "b".png'
    path.write_bytes(PNG)
    with path.open("rb") as file:
        client.photos.add(
            title="x",
            photo=Part(path, headers={"X-Rate": "5"}),
            more=[Part(file, content_type="image/png"), Part(PNG, filename="c\r\nX: 1", content_type="image/jpeg")],
        )
        assert isinstance(fake.request.content, types.Upload)
        assert parts()[1:] == [
            (
                'form-data; name="photo"; filename="a %22b%22.png"',
                {"Content-Type": "image/png", "X-Kind": "photo", "X-Rate": "5"},
                PNG,
            ),
            ('form-data; name="more"; filename="a %22b%22.png"', {"Content-Type": "image/png"}, PNG),
            ('form-data; name="more"; filename="c%0D%0AX: 1"', {"Content-Type": "image/jpeg"}, PNG),
        ]
        length = fake.request.content.length
        assert length == len(b"".join(fake.request.content))
with raises(InvalidArgumentError, "header `X-A`"):
    client.photos.add(title="x", photo=Part(PNG, headers={"X-A": "1\r\nX-B: 2"}))
with raises(InvalidArgumentError, "header `Content-Type`"):
    client.photos.add(title="x", photo=Part(PNG, content_type="image/png\r\nX-B: 2"))

client.photos.add(title="x", photo=iter([b"a", b"b"]), box={"w": 1, "h": 2}, flags=["a b", "c"])
assert isinstance(fake.request.content, types.Upload)
assert fake.request.content.length is None
client.photos.add(title="x", photo=iter([b"a", b"b"]), box={"w": 1, "h": 2}, flags=["a b", "c"])
assert [(name, content) for name, _, content in parts()][1:] == [
    ('form-data; name="photo"; filename="photo"', b"ab"),
    ('form-data; name="box[w]"', b"1"),
    ('form-data; name="box[h]"', b"2"),
    ('form-data; name="flags"', b"a b|c"),
]
client.photos.add(body={"title": Part("# Rex", content_type="text/markdown"), "photo": b"", "none": None})
assert parts()[0] == ('form-data; name="title"', {"Content-Type": "text/markdown; charset=utf-8"}, b"# Rex")
assert len(parts()) == 2

client.photos.send_form(
    place=Place(city="Ulm"),
    box={"w": 1, "h": 2},
    colours=["red", "blue green"],
    url="https://a/b?c=d&e",
    lines=[Place(city="A"), {"city": "B"}],
)
assert fake.request.content.decode().split("&") == [
    "place=%7B%22city%22%3A%22Ulm%22%7D",
    "box%5Bw%5D=1",
    "box%5Bh%5D=2",
    "colours=red%20blue%20green",
    "url=https://a/b?c=d%26e",
    "lines=%7B%22city%22%3A%22A%22%7D",
    "lines=%7B%22city%22%3A%22B%22%7D",
]

client.photos.send_mixed(body=[Place(city="Ulm"), "# Rex", PNG, Part(PNG, filename="b.png")])
assert fake.request.headers["Content-Type"].startswith("multipart/mixed; boundary=")
assert parts() == [
    (None, {"Content-Type": "application/json"}, b'{"city":"Ulm"}'),
    (None, {"Content-Type": "text/markdown; charset=utf-8"}, b"# Rex"),
    (None, {"Content-Type": "image/png"}, PNG),
    ('attachment; filename="b.png"', {"Content-Type": "image/png"}, PNG),
]

ROOT = '<?xml version="1.0" encoding="{}"?>\n<order xmlns="https://api.example.com/orders" id="1"'
order = Order(id=1, lines=["a", "b"])
client.photos.send_orders(
    order=order, others=[{"id": 1}], note=Part("hi", headers={"X-Rate": 5, "X-At": date(2026, 2, 28)})
)
whole = f"{ROOT.format('UTF-8')}><lines><line>a</line><line>b</line></lines></order>".encode()
assert parts() == [
    ('form-data; name="order"', {"Content-Type": "application/xml"}, whole),
    (
        'form-data; name="others"',
        {"Content-Type": "application/xml; charset=utf-16"},
        f"{ROOT.format('utf-16')}/>".encode("utf-16"),
    ),
    ('form-data; name="note"', {"Content-Type": "text/plain", "X-Rate": "5", "X-At": "2026-02-28"}, b"hi"),
]
client.photos.send_orders(body={"order": {"id": 1, "lines": ["a", "b"]}})
assert parts() == [('form-data; name="order"', {"Content-Type": "application/xml"}, whole)]
with raises(InvalidArgumentError, "part 'note'", "`X-Rate`"):
    client.photos.send_orders(order=order, note="hi")
client.photos.mix_orders(body=[order])
assert parts() == [(None, {"Content-Type": "text/xml"}, whole)]
