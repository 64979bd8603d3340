"""Which part of a file an answer holds, and of which version (RFC 9110 §8.8, §13.1.5, §14).

`206` with `Content-Range: bytes 5-9/20` holds `Span(5, 10, 20)`.
"""

from datetime import datetime
from re import fullmatch
from typing import NamedTuple

from .headers import Headers, http_date
from .transport import RawResponse


class Span(NamedTuple):
    """The bytes of a file that an answer holds."""

    start: int
    end: int | None
    """Behind the last one, where that is known."""
    size: int | None
    """How many bytes the whole file has, where that is known."""
    is_part: bool

    @property
    def length(self) -> int | None:
        """How many bytes these are, where that is known."""
        return None if self.end is None else self.end - self.start

    def after(self, count: int) -> str:
        """What `Range` says to ask for those that are left behind so many."""
        last = self.end - 1 if self.is_part and self.end is not None else ""
        return f"bytes={self.start + count}-{last}"

    def goes_on(self, count: int, rest: "Span | None") -> bool:
        """Whether the rest of the same file begins behind so many bytes."""
        if rest is None or not rest.is_part or rest.start != self.start + count:
            return False
        is_other = None not in (self.size, rest.size) and self.size != rest.size
        is_longer = (
            self.end is not None and rest.end is not None and self.end < rest.end
        )
        return not is_other and not is_longer


def span_of(answer: RawResponse) -> Span | None:
    """The bytes of the file in the answer, where these are bytes of a file."""
    headers = answer.headers
    if headers.get("content-encoding", "identity").lower() != "identity":
        return None
    if answer.status == 200:
        length = length_of(headers)
        return Span(0, length, length, is_part=False)
    text = headers.get("content-range", "").strip().lower()
    found = fullmatch(r"bytes (\d{1,18})-(\d{1,18})/(\d{1,18}|\*)", text)
    if answer.status != 206 or found is None:
        return None
    start, last, size = found.groups()
    whole = None if size == "*" else int(size)
    return Span(int(start), int(last) + 1, whole, is_part=True)


def length_of(headers: Headers) -> int | None:
    """How many bytes will come, where that is known."""
    text = headers.get("content-length", "")
    is_plain = headers.get("content-encoding", "identity").lower() == "identity"
    return int(text) if text.isascii() and text.isdecimal() and is_plain else None


def validator(headers: Headers, received: datetime) -> str | None:
    """What tells one version of the file from every other, as `If-Range` may say it.

    A weak tag does not, nor a date where there is a tag, or where the file may have
    changed again in the second after it (§8.8.2.2).
    """
    tag, changed = headers.get("etag"), headers.get("last-modified", "")
    if tag is not None:
        return tag if tag.startswith('"') else None
    moment = http_date(changed)
    sent = http_date(headers.get("date", "")) or received
    is_strong = moment is not None and (sent - moment).total_seconds() >= 1
    return changed if is_strong else None


def is_same_version(first: Headers, rest: Headers) -> bool:
    """Whether nothing says that the two are of different versions."""
    return all(
        first[name] == rest[name]
        for name in ("etag", "last-modified")
        if name in first and name in rest
    )
