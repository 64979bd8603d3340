"""Downloads on real sockets: to files, with progress, length checks, and ranges where a connection breaks."""

import gc
import threading
import warnings
from pathlib import Path
from typing import Any

import anyio
import pytest

from runtime.downloads import streamed
from runtime.errors import APIConnectionError, NotFoundError
from runtime.operation import Operation, path
from runtime.options import CallOptions
from runtime.resource import Resource
from tests.runtime.both import Run, each, entered, every_async_kind, every_kind, settle
from tests.runtime.test_streams import waiting
from tests.runtime.test_transport import hold, reset, say, server

GET = Operation(
    "files.get",
    method="GET",
    path=("/files/", path("id", "id")),
    responses={"200": {"application/pdf": lambda: bytes}},
)
BODY = bytes(range(256)) * 40
OK = b"HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\nContent-Length: %d\r\n" % len(BODY)


class Files(Resource):
    def get(self, id: str, *, options: CallOptions | None = None) -> Any:
        return self._call(GET, {"id": id}, options)


def part(start: int, content: bytes = BODY, end: int | None = None) -> bytes:
    """An answer with a part of the body, which may break off at the end."""
    head = b"HTTP/1.1 206 Partial Content\r\nContent-Range: bytes %d-%d/%d\r\nContent-Length: %d\r\n\r\n"
    return head % (start, len(content) - 1, len(content), len(content) - start) + content[start:end]


async def to_file(files: Any, target: Path, **more: Any) -> int:
    async with entered(streamed(files.get)("f1")) as download:
        count: int = await settle(download.to_file(target, **more))
        return count


async def read(files: Any) -> bytes:
    async with entered(streamed(files.get)("f1")) as download:
        content: bytes = await settle(download.read())
        return content


@every_kind
def test_bytes_and_pieces_and_the_rest(run: Run) -> None:
    async def scenario(files: Any) -> Any:
        whole = await settle(files.get("f1"))
        async with entered(streamed(files.get)("f1")) as download:
            assert (download.status, download.length) == (200, len(BODY))
            first = await anext(each(download))
            return whole, first + await settle(download.read()), await settle(download.read())

    talks = [say(OK + b"\r\n" + BODY), say(OK + b"\r\n" + BODY[:10], BODY[10:], pause=0.05)]
    with server(*talks) as (url, received):
        assert run(Files, scenario, base_url=url) == (BODY, BODY, b"")
    assert b"Accept-Encoding: identity" in received[1]


@every_kind
def test_to_a_file_with_progress(run: Run, tmp_path: Path) -> None:
    steps: list[tuple[int, int | None]] = []
    with server(say(OK + b"\r\n" + BODY[:5000], BODY[5000:], pause=0.05)) as (url, _):
        count = run(
            Files, lambda files: to_file(files, tmp_path / "f", progress=lambda *step: steps.append(step)), base_url=url
        )
    assert (count, (tmp_path / "f").read_bytes()) == (len(BODY), BODY)
    assert steps[0][0] <= 5000
    assert steps[-1] == (len(BODY), len(BODY))
    assert [entry.name for entry in tmp_path.iterdir()] == ["f"]


@every_kind
@pytest.mark.parametrize(
    "version", [b'ETag: "v1"', b"Last-Modified: Thu, 01 Jan 2026 00:00:00 GMT", b"Accept-Ranges: bytes"]
)
def test_a_broken_download_goes_on_where_it_stopped(run: Run, tmp_path: Path, version: bytes) -> None:
    talks = [say(OK + version + b"\r\n\r\n" + BODY[:100]), say(part(100, end=300)), reset, say(part(300))]
    with server(*talks) as (url, received):
        count = run(Files, lambda files: to_file(files, tmp_path / "f"), base_url=url, max_retries=3)
    assert (count, (tmp_path / "f").read_bytes()) == (len(BODY), BODY)
    assert [b"\r\nRange: bytes=%d-\r\n" % start in received[n] for n, start in ((1, 100), (3, 300))] == [True, True]
    assert (b"\r\nIf-Range: " + version.partition(b": ")[2] in received[1]) is (b"Accept" not in version)


@every_async_kind
def test_a_wait_that_was_given_up_is_no_end_of_the_download(run: Run) -> None:
    async def scenario(files: Any) -> bytes:
        async with streamed(files.get)("f1") as download:
            first = await anext(download)
            with anyio.move_on_after(0.2):
                await anext(download)
            rest: bytes = await download.read()
            return bytes(first) + rest

    head = b'HTTP/1.1 200 OK\r\nETag: "v1"\r\nTransfer-Encoding: chunked\r\n\r\n'
    with server(say(head + b"5\r\n" + BODY[:5] + b"\r\n", then=hold), say(part(5))) as (url, received):
        assert run(Files, scenario, base_url=url) == BODY
    assert b"\r\nRange: bytes=5-\r\n" in received[1]


@every_kind
@pytest.mark.parametrize(
    "talks",
    [
        (say(OK + b"\r\n" + BODY[:100]),),
        (say(OK + b'ETag: W/"v1"\r\n\r\n' + BODY[:100]),),
        (say(OK + b'ETag: "v1"\r\n\r\n' + BODY[:100]), say(OK + b'ETag: "v2"\r\n\r\n' + BODY)),
        (say(OK + b'ETag: "v1"\r\n\r\n' + BODY[:100]), say(part(50))),
        (say(OK + b'ETag: "v1"\r\n\r\n' + BODY[:100]), say(part(100, BODY + b"more"))),
        (say(OK + b'ETag: "v1"\r\n\r\n' + BODY[:100]), reset, reset, reset),
    ],
    ids=["no-version", "weak", "changed", "other-range", "other-length", "gone"],
)
def test_what_cannot_go_on_leaves_no_file(run: Run, tmp_path: Path, talks: Any) -> None:
    with server(*talks) as (url, _), pytest.raises(APIConnectionError, match=r"files\.get"):
        run(Files, lambda files: to_file(files, tmp_path / "f"), base_url=url, max_retries=2, timeout=5)
    assert list(tmp_path.iterdir()) == []


TAG, DATE = b'ETag: "v1"', b"Last-Modified: Thu, 01 Jan 2026 00:00:00 GMT"


def broken(version: bytes) -> Any:
    """The beginning of the body, by a server that takes ranges."""
    return say(OK + b"Accept-Ranges: bytes\r\n" + version + b"\r\n\r\n" + BODY[:100])


def of_version(answer: bytes, *headers: bytes) -> bytes:
    """The answer with these headers as well."""
    head, _, body = answer.partition(b"\r\n\r\n")
    return b"\r\n".join([head, *headers, b"", body])


@every_kind
@pytest.mark.parametrize(
    ("first", "second"),
    [
        (TAG, (b'ETag: "v2"',)),
        (TAG, (b'ETag: W/"v1"',)),
        (b'ETag: W/"v1"', (b'ETag: W/"v2"',)),
        (DATE, (b"Last-Modified: Thu, 01 Jan 2026 00:00:01 GMT",)),
        (TAG + b"\r\n" + DATE, (b'ETag: "v2"', DATE)),
        (TAG, (b"Content-Encoding: gzip",)),
    ],
    ids=["tag", "weakened", "weak-tag", "date", "tag-with-date", "coding"],
)
def test_parts_of_two_versions_are_not_joined(
    run: Run, tmp_path: Path, first: bytes, second: tuple[bytes, ...]
) -> None:
    talks = broken(first), say(of_version(part(100), *second))
    with server(*talks) as (url, _), pytest.raises(APIConnectionError, match=r"files\.get.*not the rest of it"):
        run(Files, lambda files: to_file(files, tmp_path / "f"), base_url=url)
    assert list(tmp_path.iterdir()) == []


@every_kind
@pytest.mark.parametrize(
    ("first", "condition"),
    [
        (TAG + b"\r\n" + DATE, b'"v1"'),
        (b'ETag: W/"v1"\r\n' + DATE, None),
        (DATE + b"\r\nDate: Thu, 01 Jan 2026 00:00:01 GMT", b"Thu, 01 Jan 2026 00:00:00 GMT"),
        (DATE + b"\r\nDate: Thu, 01 Jan 2026 00:00:00 GMT", None),
        (b"Last-Modified: yesterday", None),
        (b"Last-Modified: Fri, 01 Jan 2200 00:00:00 GMT", None),
    ],
    ids=["tag", "weak-tag", "date", "date-of-now", "no-date", "date-to-come"],
)
def test_the_rest_is_asked_for_by_what_tells_versions_apart(run: Run, first: bytes, condition: bytes | None) -> None:
    with server(broken(first), say(part(100))) as (url, received):
        assert run(Files, read, base_url=url) == BODY
    assert condition is None or b"\r\nIf-Range: " + condition + b"\r\n" in received[1]
    assert (b"If-Range" in received[1]) is (condition is not None)


@every_kind
@pytest.mark.parametrize("version", [b'ETag: W/"v1"\r\n' + DATE, DATE + b"\r\nDate: Thu, 01 Jan 2026 00:00:00 GMT"])
def test_what_tells_no_versions_apart_is_not_asked_by(run: Run, version: bytes) -> None:
    with server(say(OK + version + b"\r\n\r\n" + BODY[:100])) as (url, received), pytest.raises(APIConnectionError):
        run(Files, read, base_url=url)
    assert len(received) == 1


@every_kind
@pytest.mark.parametrize("framing", [b"Content-Length: %d" % (len(BODY) - 1000), b"Transfer-Encoding: chunked"])
def test_a_part_that_the_caller_asked_for_goes_on_where_it_stopped(run: Run, framing: bytes) -> None:
    async def scenario(files: Any) -> bytes:
        options = CallOptions(headers={"range": "bytes=1000-"})
        async with entered(streamed(files.get)("f1", options=options)) as download:
            assert download.length == len(BODY) - 1000
            rest: bytes = await settle(download.read())
            return rest

    head = b'HTTP/1.1 206 Partial Content\r\nETag: "v1"\r\nContent-Range: bytes 1000-%d/%d\r\n%s\r\n\r\n'
    start = BODY[1000:1100] if framing.startswith(b"C") else b"64\r\n" + BODY[1000:1100] + b"\r\n"
    first = head % (len(BODY) - 1, len(BODY), framing) + start
    with server(say(first), say(part(1100, end=1200)), say(part(1200))) as (url, received):
        assert run(Files, scenario, base_url=url) == BODY[1000:]
    assert b"\r\nrange: bytes=1000-\r\n" in received[0]
    for number, start_at in ((1, 1100), (2, 1200)):
        assert b"\r\nRange: bytes=%d-%d\r\n" % (start_at, len(BODY) - 1) in received[number]


@every_kind
@pytest.mark.parametrize(
    "head",
    [
        b"HTTP/1.1 206 Partial Content\r\nContent-Type: multipart/byteranges; boundary=x",
        b"HTTP/1.1 206 Partial Content\r\nContent-Range: pages 1-2/3",
        b"HTTP/1.1 203 Non-Authoritative Information",
    ],
    ids=["several", "other-unit", "changed-on-the-way"],
)
def test_what_is_no_file_from_its_beginning_is_not_taken_up(run: Run, head: bytes) -> None:
    start = head + b'\r\nETag: "v1"\r\nAccept-Ranges: bytes\r\nContent-Length: 1000\r\n\r\n' + BODY[:100]
    with server(say(start)) as (url, received), pytest.raises(APIConnectionError, match="broke off"):
        run(Files, read, base_url=url)
    assert len(received) == 1


@every_kind
def test_a_rest_that_is_shorter_than_it_should_be_is_asked_for_again(run: Run) -> None:
    """RFC 9110 §15.3.7: a server may send less than it was asked for."""
    first = b'HTTP/1.1 200 OK\r\nETag: "v1"\r\nTransfer-Encoding: chunked\r\n\r\n64\r\n' + BODY[:100] + b"\r\n"
    less = b"HTTP/1.1 206 Partial Content\r\nContent-Range: bytes 100-199/%d\r\nContent-Length: 100\r\n\r\n"
    with server(say(first), say(less % len(BODY) + BODY[100:200]), say(part(200))) as (url, received):
        assert run(Files, read, base_url=url) == BODY
    assert [b"\r\nRange: bytes=%d-\r\n" % start in received[n] for n, start in ((1, 100), (2, 200))] == [True, True]


@every_kind
def test_a_file_that_is_there_stays_until_the_new_one_is_whole(run: Run, tmp_path: Path) -> None:
    (tmp_path / "f").write_bytes(b"old")
    with server(say(OK + b"\r\n" + BODY[:100])) as (url, _), pytest.raises(APIConnectionError):
        run(Files, lambda files: to_file(files, tmp_path / "f"), base_url=url)
    assert (tmp_path / "f").read_bytes() == b"old"


@every_kind
def test_what_broke_off_cannot_be_read_to_a_good_end(run: Run, tmp_path: Path) -> None:
    (tmp_path / "f").write_bytes(b"old")

    async def scenario(files: Any) -> None:
        async with entered(streamed(files.get)("f1")) as download:
            with pytest.raises(APIConnectionError, match="broke off"):
                await settle(download.to_file(tmp_path / "f"))
            for attempt in (lambda: download.to_file(tmp_path / "f"), download.read, lambda: anext(each(download))):
                with pytest.raises(APIConnectionError, match=r"files\.get.*is over after 100 of 10,240 bytes"):
                    await settle(attempt())

    with server(say(OK + b"\r\n" + BODY[:100])) as (url, _):
        run(Files, scenario, base_url=url)
    assert [(entry.name, entry.read_bytes()) for entry in tmp_path.iterdir()] == [("f", b"old")]


@every_kind
def test_what_was_left_early_has_no_good_end(run: Run, tmp_path: Path) -> None:
    async def scenario(files: Any) -> None:
        async with entered(streamed(files.get)("f1")) as download:
            assert await anext(each(download)) == BODY[:5]
        with pytest.raises(APIConnectionError, match="is over after 5 of"):
            await settle(download.read())
        with pytest.raises(APIConnectionError, match="is over after 5 of"):
            await settle(download.to_file(tmp_path / "f"))

    with server(say(OK + b"\r\n" + BODY[:5], BODY[5:], pause=0.1)) as (url, _):
        run(Files, scenario, base_url=url)
    assert list(tmp_path.iterdir()) == []


@every_kind
def test_what_a_failing_caller_took_is_missed(run: Run, tmp_path: Path) -> None:
    """The rest alone is not the file, although the connection is as good as before."""

    def stop(done: int, total: int | None) -> None:
        raise KeyError("enough")

    async def scenario(files: Any) -> None:
        async with entered(streamed(files.get)("f1")) as download:
            with pytest.raises(KeyError, match="enough"):
                await settle(download.to_file(tmp_path / "f", progress=stop))
            with pytest.raises(APIConnectionError, match="is over after 5 of"):
                await settle(download.to_file(tmp_path / "f"))

    with server(say(OK + b"\r\n" + BODY[:5], BODY[5:], pause=0.1)) as (url, _):
        run(Files, scenario, base_url=url)
    assert list(tmp_path.iterdir()) == []


@every_async_kind
@pytest.mark.parametrize("name", ["read", "to_file"])
def test_what_a_cancelled_caller_took_is_missed(run: Run, tmp_path: Path, name: str) -> None:
    async def scenario(files: Any) -> None:
        async with streamed(files.get)("f1") as download:
            arguments = [tmp_path / "f"] if name == "to_file" else []
            with anyio.move_on_after(0.3):
                await getattr(download, name)(*arguments)
            with pytest.raises(APIConnectionError, match="is over after 5 of"):
                await getattr(download, name)(*arguments)

    with server(say(OK + b'ETag: "v1"\r\n\r\n' + BODY[:5], then=hold)) as (url, _):
        run(Files, scenario, base_url=url)
    assert list(tmp_path.iterdir()) == []


@every_async_kind
def test_a_caller_who_was_cancelled_before_anything_came_may_go_on(run: Run, tmp_path: Path) -> None:
    async def scenario(files: Any) -> Any:
        async with streamed(files.get)("f1") as download:
            with anyio.move_on_after(0.3):
                await download.to_file(tmp_path / "f")
            return await download.to_file(tmp_path / "f")

    with server(say(OK + b'ETag: "v1"\r\n\r\n', then=hold), say(part(0))) as (url, _):
        assert run(Files, scenario, base_url=url) == len(BODY)
    assert (tmp_path / "f").read_bytes() == BODY


@every_kind
def test_what_was_read_to_its_end_fills_no_file(run: Run, tmp_path: Path) -> None:
    (tmp_path / "f").write_bytes(b"old")

    async def scenario(files: Any) -> None:
        async with entered(streamed(files.get)("f1")) as download:
            assert await settle(download.read()) == BODY
            with pytest.raises(RuntimeError, match="make the call again"):
                await settle(download.to_file(tmp_path / "f"))

    with server(say(OK + b"\r\n" + BODY)) as (url, _):
        run(Files, scenario, base_url=url)
    assert [(entry.name, entry.read_bytes()) for entry in tmp_path.iterdir()] == [("f", b"old")]


@every_kind
def test_a_progress_that_raises_ends_the_download(run: Run, tmp_path: Path) -> None:
    def stop(done: int, total: int | None) -> None:
        raise KeyError("enough")

    with server(say(OK + b"\r\n" + BODY)) as (url, _), pytest.raises(KeyError, match="enough"):
        run(Files, lambda files: to_file(files, tmp_path / "f", progress=stop), base_url=url)
    assert list(tmp_path.iterdir()) == []


@every_kind
def test_errors_of_the_server_are_those_of_the_call(run: Run, tmp_path: Path) -> None:
    gone = say(b"HTTP/1.1 404 Not Found\r\nContent-Length: 4\r\n\r\ngone")
    with server(gone) as (url, _), pytest.raises(NotFoundError, match="gone"):
        run(Files, lambda files: to_file(files, tmp_path / "f"), base_url=url)


@every_kind
@pytest.mark.filterwarnings("error")
def test_leaving_early_closes_the_connection(run: Run) -> None:
    left = threading.Event()

    async def scenario(files: Any) -> None:
        async with entered(streamed(files.get)("f1")) as download:
            assert await anext(each(download)) == b"abc"
        assert left.wait(5)

    with server(waiting(left, OK + b"\r\nabc")) as (url, _):
        run(Files, scenario, base_url=url)
        gc.collect()


def test_an_async_download_that_is_dropped_open_says_so() -> None:
    async def scenario(files: Any) -> None:
        await streamed(files.get)("f1")

    left = threading.Event()
    with server(waiting(left, OK + b"\r\nabc")) as (url, _), warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        every_kind.args[1][1](Files, scenario, base_url=url)
        gc.collect()
    assert "AsyncDownload was not closed: use `async with`" in [str(warning.message) for warning in caught]


def test_what_is_no_method() -> None:
    with pytest.raises(TypeError, match="`streamed` takes a method of a resource"):
        streamed(len)
