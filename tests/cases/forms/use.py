"""Bodies that are no JSON objects: forms, arrays, bytes and text; and answers in text and bytes."""

from fake import Fake, raises
from forms import Forms, MissingArgumentError, types
from forms.models import Item

PNG = b"\x89PNG\r\n"
fake = Fake(types, (200, "text/plain", "grüß dich".encode()), (200, "text/plain", b"hi"), *[(200, "image/png", PNG)] * 2, *[None] * 5)
client = Forms(transport=fake, strict=True)


def sent() -> tuple[str | None, bytes]:
    return fake.request.headers.get("Content-Type"), fake.request.content


assert client.forms.login(user="a b&c", remember=True, scopes=["x", "y"]) == "grüß dich"
assert sent() == ("application/x-www-form-urlencoded", b"user=a+b%26c&remember=true&scopes=x&scopes=y")
assert client.forms.login(body={"user": "Ada", "more": 1}) == "hi"
assert sent()[1] == b"user=Ada&more=1"

assert client.forms.filter() == PNG
assert sent() == (None, b"")
assert client.forms.filter(limit=3) == PNG
assert sent() == ("application/json", b'{"limit":3}')

client.forms.batch(body=[Item(sku="A"), {"sku": "B", "count": 2}])
assert sent() == ("application/json", b'[{"sku":"A"},{"sku":"B","count":2}]')
client.forms.upload(body=PNG)
assert sent() == ("application/octet-stream", PNG)
client.forms.upload()
assert sent() == (None, b"")
client.forms.note(body="grüß")
assert sent() == ("text/plain; charset=utf-8", "grüß".encode())
with raises(MissingArgumentError, "user"):
    client.forms.login()
