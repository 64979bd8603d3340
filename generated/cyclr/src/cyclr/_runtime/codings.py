"""Undoes the compression of answers, gzip and deflate, and tells where one was cut off.

`httpx2` takes what has come for all there is, and of gzip, whose members stand one after
another, only the first. Codings that are not named here are left to it.
"""

import zlib
from collections.abc import Iterator

import httpx2

_MOST = 2**20
"""Bytes that one step gives at most, however few the compressed ones are."""
_SLICE = 2**16
"""Bytes that are looked at together: what follows a member is copied for each."""
_GZIP, _ZLIB, _BARE = 16 + zlib.MAX_WBITS, zlib.MAX_WBITS, -zlib.MAX_WBITS
_MEMBER = b"\x1f\x8b"
"""What a member of gzip begins with (RFC 1952 §2.3.1)."""


class Inflating:
    """A body that is decompressed piece by piece."""

    def __init__(self, coding: str, *, is_part: bool) -> None:
        self._is_gzip, self._is_part = coding != "deflate", is_part
        self._member = zlib.decompressobj(_GZIP)
        self._held = b""
        """Too little to tell what it is."""
        self._is_begun = self._is_over = False

    def feed(self, data: bytes) -> Iterator[bytes]:
        """What the piece holds; whatever follows the last member is none of it."""
        for start in range(0, len(data), _SLICE):
            yield from self._read(data[start : start + _SLICE])

    def _read(self, data: bytes) -> Iterator[bytes]:
        data, self._held = self._held + data, b""
        while data and not self._is_over:
            if not self._is_begun or self._member.eof:
                if len(data) < len(_MEMBER):
                    self._held = data
                    return
                self._begin(data)
            else:
                yield from self._inflated(data)
                data = self._member.unused_data

    def end(self) -> None:
        """Raises an error where something is missing; a body of nothing lacks nothing."""
        is_whole = self._member.eof or not (self._is_begun or self._held)
        if not is_whole and not self._is_part:
            raise httpx2.DecodingError("the compressed content is cut off")

    def _begin(self, data: bytes) -> None:
        """Takes the data for a member, if it is one or the first."""
        if not self._is_begun:
            kind = _GZIP if self._is_gzip else _kind_of_deflate(data)
            self._member, self._is_begun = zlib.decompressobj(kind), True
        elif self._is_gzip and data.startswith(_MEMBER):
            self._member = zlib.decompressobj(_GZIP)
        else:
            self._is_over = True

    def _inflated(self, data: bytes) -> Iterator[bytes]:
        try:
            while piece := self._member.decompress(data, _MOST):
                yield piece
                if self._member.eof:  # then what is left is another member's
                    return
                data = self._member.unconsumed_tail
        except zlib.error as error:
            raise httpx2.DecodingError(str(error)) from error


def _kind_of_deflate(data: bytes) -> int:
    """Whether there is a header (RFC 1950 §2.2), which some servers leave out."""
    has_header = data[0] & 15 == 8 and int.from_bytes(data[:2], "big") % 31 == 0
    return _ZLIB if has_header else _BARE


def inflating(response: httpx2.Response) -> Inflating | None:
    """What undoes the coding of the answer, if it is one of ours and the only one."""
    named = response.headers.get_list("content-encoding", split_commas=True)
    codings = [name for text in named if (name := text.strip().lower()) != "identity"]
    if len(codings) != 1 or codings[0] not in ("gzip", "x-gzip", "deflate"):
        return None
    return Inflating(codings[0], is_part=response.status_code == 206)


def decoded(response: httpx2.Response, content: bytes) -> bytes:
    """The content of the answer, all of which is there."""
    undo = inflating(response)
    if undo is None:
        headers = response.headers
        return httpx2.Response(200, headers=headers, content=content).content
    whole = b"".join(undo.feed(content))
    undo.end()
    return whole
