"""Binary answers are bytes, or come piece by piece under `streamed`; a redirect that is all there is is a success."""

import asyncio
from pathlib import Path
from tempfile import TemporaryDirectory

from downloads import AsyncDownloads, Downloads, NotFoundError, streamed, types, with_response
from downloads.models import Problem
from fake import AsyncFake, Fake

BINARY = "application/octet-stream"
ANSWERS = [
    (200, BINARY, b"abc"), (200, "image/png", b"png"), (200, BINARY, b"abc"),
    (404, "application/problem+json", b'{"title": "gone"}'), (200, BINARY, b""), (303, "", b""),
]  # fmt: skip

fake = Fake(types, *ANSWERS)
client = Downloads(transport=fake)
assert client.files.download("f1") == b"abc"
assert client.files.download("f1") == b"png"
with TemporaryDirectory() as folder, streamed(client.files.download)("f1") as download:
    assert download.to_file(Path(folder, "f1")) == 3
    assert Path(folder, "f1").read_bytes() == b"abc"
assert fake.request.streams
assert fake.request.headers["Accept-Encoding"] == "identity"
try:
    streamed(client.files.download)("f1")
except NotFoundError as error:
    assert error.body == Problem(title="gone")
else:
    raise AssertionError
assert client.files.check("f1") is None
assert fake.request.headers["Accept"] == "application/octet-stream, text/plain"
response = with_response(client.files.where_is_file)("f1")
assert (response.status, response.value) == (303, None)


async def main() -> None:
    client = AsyncDownloads(transport=AsyncFake(types, *ANSWERS))
    assert await client.files.download("f1") == b"abc"
    async with streamed(client.files.download)("f1") as download:
        assert [piece async for piece in download] == [b"png"]
    async with streamed(client.files.download)("f1") as download:
        assert await download.read() == b"abc"


asyncio.run(main())
