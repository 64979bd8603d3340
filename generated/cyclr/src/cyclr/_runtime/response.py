"""What comes back: an answer with its status and headers beside the value."""

from collections.abc import Mapping
from typing import Any, Generic, TypeVar

from msgspec import Struct
from msgspec.structs import astuple

from .headers import Headers
from .mismatch import Mismatch

T = TypeVar("T")
V = TypeVar("V")


class Origin(Struct, frozen=True):
    """The call that an answer is of, where links lead on from it."""

    client: Any
    call: Any

    def __reduce__(self) -> tuple[Any, ...]:
        """Nothing of it is pickled: it holds connections and credentials."""
        return type(None), ()


class Response(  # noqa: PLW1641  # headers have no hash
    Struct, Generic[T], frozen=True
):
    """The value of a call with what came along with it."""

    status: int
    headers: Headers
    value: T
    content: bytes
    """The body as it came."""
    mismatches: tuple[Mismatch, ...] = ()
    """Where the body differs from what the API's document says."""
    retries: int = 0
    url: str = ""
    """Where it came from, without credentials."""
    typed_headers: Mapping[str, Any] = {}
    origin: Origin | None = None
    """What `follow` goes by, where the operation has links."""

    def __eq__(self, other: object) -> bool:
        """Whether all is the same but the origin, which pickling leaves out."""
        if not isinstance(other, Response):
            return NotImplemented
        return astuple(self)[:-1] == astuple(other)[:-1]

    def __repr__(self) -> str:
        """Without the bytes, and without the address, which may hold a key."""
        return (
            f"Response(status={self.status!r}, headers={self.headers!r}, value={self.value!r}, "
            f"mismatches={self.mismatches!r}, retries={self.retries!r})"
        )

    def giving(self, value: V) -> "Response[V]":
        """The answer with something else for its value."""
        return Response(
            self.status,
            self.headers,
            value,
            self.content,
            self.mismatches,
            self.retries,
            self.url,
            self.typed_headers,
            self.origin,
        )

    def header(self, name: str) -> Any:
        """The header as the type that the API's document gives it, else as text.

        One that does not fit its type is text; one that did not come is `None`.
        """
        return self.typed_headers.get(name.lower(), self.headers.get(name))

    @property
    def request_id(self) -> str | None:
        """The server's name for the request, where it gave one."""
        return self.headers.request_id
