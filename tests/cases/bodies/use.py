"""A body for each kind of media type: which bytes are sent, and under which name."""

from pathlib import Path
from tempfile import TemporaryDirectory

from bodies import Bodies, InvalidArgumentError, MissingArgumentError, types
from bodies.models import Pet
from fake import Fake, raises

fake = Fake(types, *[None] * 30)
client = Bodies(transport=fake, strict=True)


def sent() -> tuple[str, str | None, bytes]:
    content = fake.request.content
    whole = content if isinstance(content, bytes) else b"".join(content)
    return fake.request.method, fake.request.headers.get("Content-Type"), whole


client.pets.create(name="Rex", tags=["a", "b"])
assert sent() == ("POST", "application/json", b'{"name":"Rex","tags":["a","b"]}')
client.pets.create(name="Rex", tags=["a", "b"], content_type="application/x-www-form-urlencoded")
assert sent() == ("POST", "application/x-www-form-urlencoded", b"name=Rex&tags=a&tags=b")
client.pets.create(body=Pet(name="Rex", id=7), content_type="application/x-www-form-urlencoded")
assert sent()[2] == b"name=Rex"
client.pets.create(body="name\r\nRéx\r\n", content_type="text/csv")
assert sent() == ("POST", "text/csv; charset=utf-8", "name\r\nRéx\r\n".encode())
client.pets.create(body=b"\x89PNG", content_type="image/png")
assert sent() == ("POST", "image/png", b"\x89PNG")
with raises(ValueError, "'text/html': the API takes `application/json`, `application/x-www-form-urlencoded`"):
    client.pets.create(body="x", content_type="text/html")  # type: ignore[call-overload]

client.pets.patch(name="Max")
assert sent() == ("PATCH", "application/merge-patch+json", b'{"name":"Max"}')
# Where there may be no body, a constant that is given begins one, and one that is not joins the others.
client.pets.lend()
assert sent() == ("PUT", None, b"")
client.pets.lend(name="Rex")
assert sent() == ("PUT", "application/json", b'{"kind":"loan","name":"Rex"}')
with raises(MissingArgumentError, "`name`"):
    client.pets.lend(kind="loan")  # type: ignore[call-overload]
client.pets.send_ping()
assert sent() == ("POST", None, b"")
client.pets.send_ping(kind="ping")
assert sent() == ("POST", "application/json", b'{"kind":"ping"}')
client.pets.send_ping(note="n")
assert sent() == ("POST", "application/json", b'{"kind":"ping","note":"n"}')
client.pets.set_friends(body=None)
assert sent() == ("PUT", "application/json", b"null")
client.pets.set_friends(body=None, content_type="application/merge-patch+json")
assert sent() == ("PUT", "application/merge-patch+json", b"null")
client.pets.search(words="big")
assert sent() == ("QUERY", "application/json", b'{"words":"big"}')
client.pets.delete(body=[1, 2])
assert sent() == ("DELETE", "application/json", b"[1,2]")
client.pets.delete()
assert sent() == ("DELETE", None, b"")
client.pets.list(name="Rex")
assert sent() == ("GET", "application/json", b'{"name":"Rex"}')
client.pets.copy(body="Réx")
assert sent() == ("COPY", "text/plain; charset=iso-8859-1", b"R\xe9x")
with raises(InvalidArgumentError, "the body cannot be sent", "encode"):
    client.pets.copy(body="€")

with TemporaryDirectory() as folder:
    path = Path(folder) / "photo.png"
    path.write_bytes(b"\x89PNG")
    client.pets.put_photo(body=path, content_type="image/png")
    assert sent() == ("PUT", "image/png", b"\x89PNG")
    assert fake.request.content.length == 4
    with path.open("rb") as file:
        client.pets.put_film(body=file, content_type="video/mp4")
        assert sent() == ("PUT", "video/mp4", b"\x89PNG")
with raises(TypeError, "content_type"):
    client.pets.put_photo(body=b"GIF89a")  # type: ignore[call-arg]
with raises(InvalidArgumentError, "the body may be any image/*"):
    client.pets.put_photo(body=b"GIF89a", content_type="image/*")
client.pets.put_film(body=iter([b"a", b"", b"b"]))
assert sent() == ("PUT", "application/octet-stream", b"ab")
assert fake.request.content.length is None
client.pets.put_film()
assert sent() == ("PUT", None, b"")

client.pets.add(body=(Pet(name=name) for name in ("Rex", "Max")))
assert fake.request.content.length is None
assert sent() == ("POST", "application/x-ndjson", b'{"name":"Rex"}\n{"name":"Max"}\n')
client.pets.add(body=[Pet(name="Rex"), {"name": "Max", "more": 1}])
assert sent()[2] == b'{"name":"Rex"}\n{"name":"Max","more":1}\n'
client.pets.sequence(body=[{"at": 1}, {"at": 2}])
assert sent() == ("POST", "application/json-seq", b'\x1e{"at":1}\n\x1e{"at":2}\n')
with raises(InvalidArgumentError, "one value for each line"):
    client.pets.add(body={"name": "Rex"})  # type: ignore[arg-type]
