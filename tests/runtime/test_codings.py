"""Compressed answers: whole, in several members, cut off, and larger than they seem."""

import gzip
import time
import zlib
from collections.abc import Callable
from typing import Any

import httpx2
import pytest

from runtime.codings import Inflating, inflating
from runtime.errors import APIConnectionError
from runtime.transport import Request
from tests.runtime.test_transport import every, say, server
from tests.runtime.test_transport_streams import every as every_stream
from tests.runtime.test_transport_streams import read_all

TEXT = b"hello " * 1000 + bytes(range(256))


def bare(content: bytes) -> bytes:
    """Deflate without its header, as some servers send it."""
    compress = zlib.compressobj(wbits=-15)
    return compress.compress(content) + compress.flush()


KINDS: dict[str, tuple[bytes, Callable[[bytes], bytes]]] = {
    "gzip": (b"gzip", gzip.compress),
    "x-gzip": (b"X-Gzip", gzip.compress),
    "deflate": (b"deflate", zlib.compress),
    "bare-deflate": (b"deflate", bare),
    "beside-identity": (b"identity, gzip", gzip.compress),
}
every_coding = pytest.mark.parametrize(("coding", "compress"), KINDS.values(), ids=KINDS)


def answer(coding: bytes, content: bytes, status: bytes = b"200 OK") -> bytes:
    head = b"HTTP/1.1 %s\r\nContent-Encoding: %s\r\nContent-Length: %d\r\n\r\n"
    return head % (status, coding, len(content)) + content


@every
@every_coding
def test_what_is_whole_is_read(send: Any, coding: bytes, compress: Any) -> None:
    with server(say(answer(coding, compress(TEXT)))) as (url, _):
        assert send(Request("GET", url, timeout=5)).content == TEXT


@every
@every_coding
@pytest.mark.parametrize("lost", [1, 8, 20])
def test_what_is_cut_off_is_no_answer(send: Any, coding: bytes, compress: Any, lost: int) -> None:
    with (
        server(say(answer(coding, compress(TEXT)[:-lost]))) as (url, _),
        pytest.raises(APIConnectionError, match="broke off: the compressed content is cut off"),
    ):
        send(Request("GET", url, timeout=5))


@every_stream
@every_coding
def test_streams_are_read_and_what_is_cut_off_is_an_error(open_: Any, coding: bytes, compress: Any) -> None:
    content = compress(TEXT)
    talk = say(answer(coding, content)[:-30], content[-30:], pause=0.05)
    with server(talk, say(answer(coding, content[:-4]))) as (url, _):
        assert b"".join(open_(url, read_all)) == TEXT
        with pytest.raises(APIConnectionError, match="broke off: the compressed content is cut off"):
            open_(url, read_all)


@every
@pytest.mark.parametrize("method", ["GET", "HEAD"])
def test_no_content_is_whole(send: Any, method: str) -> None:
    with server(say(answer(b"gzip", b""))) as (url, _):
        assert send(Request(method, url, timeout=5)).content == b""


@every
def test_a_part_is_as_long_as_it_is(send: Any) -> None:
    with server(say(answer(b"gzip", gzip.compress(TEXT)[:-8], b"206 Partial Content"))) as (url, _):
        assert send(Request("GET", url, timeout=5)).content == TEXT


@every
def test_other_codings_are_those_of_httpx2(send: Any) -> None:
    twice = answer(b"deflate, gzip", gzip.compress(zlib.compress(TEXT)))
    with server(say(twice), say(answer(b"br", b"as it came"))) as (url, _):
        assert [send(Request("GET", url, timeout=5)).content for _ in range(2)] == [TEXT, b"as it came"]


def undone(coding: str, content: bytes, size: int) -> bytes:
    undo = Inflating(coding, is_part=False)
    pieces = [piece for at in range(0, len(content), size) for piece in undo.feed(content[at : at + size])]
    undo.end()
    return b"".join(pieces)


@pytest.mark.parametrize("size", [1, 2, 3, 7, 10_000])
@pytest.mark.parametrize("behind", [b"", b"\x1f", b"\0\0\0", b"garbage \x1f\x8b"])
def test_members_of_gzip_one_after_another(size: int, behind: bytes) -> None:
    content = gzip.compress(b"hello ") + gzip.compress(b"") + gzip.compress(TEXT) + behind
    assert undone("gzip", content, size) == b"hello " + TEXT
    with pytest.raises(httpx2.DecodingError, match="cut off"):
        undone("gzip", content + gzip.compress(b"x")[:5] if not behind else gzip.compress(b"x")[:-1], size)


@pytest.mark.parametrize("size", [1, 2, 10_000])
def test_deflate_with_and_without_a_header(size: int) -> None:
    assert undone("deflate", zlib.compress(TEXT), size) == TEXT
    assert undone("deflate", bare(TEXT) + b"more", size) == TEXT
    for content in (b"x", zlib.compress(TEXT)[:-1], b"no deflate"):
        with pytest.raises(httpx2.DecodingError):
            undone("deflate", content, size)


def test_much_comes_in_steps() -> None:
    bomb = gzip.compress(bytes(2**24))
    assert len(bomb) < 2**15
    pieces = [len(piece) for piece in Inflating("gzip", is_part=False).feed(bomb)]
    assert (max(pieces), sum(pieces)) == (2**20, 2**24)


@pytest.mark.parametrize("size", [1000, 2**16, 10**7])
def test_large_members_follow_each_other(size: int) -> None:
    member = gzip.compress(b"a" * 3_000_000)
    assert undone("gzip", member + member, size) == b"a" * 6_000_000
    assert undone("gzip", member + b"\0" * 10, size) == b"a" * 3_000_000


def test_many_members_take_no_longer_than_their_number() -> None:
    seconds = []
    for number in (10_000, 40_000):
        began = time.process_time()
        assert undone("gzip", gzip.compress(b"") * number, 10**7) == b""
        seconds.append(time.process_time() - began)
    assert seconds[1] < 10 * seconds[0] + 0.1


def test_what_is_undone_here() -> None:
    assert inflating(httpx2.Response(200, headers={"Content-Encoding": "br"})) is None
    assert inflating(httpx2.Response(200, headers={"Content-Encoding": "gzip, gzip"})) is None
    assert inflating(httpx2.Response(200)) is None
