"""The headers of requests and answers: names in any case, and no secrets in what is printed."""

from collections.abc import Iterable, Iterator, Mapping
from re import search
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from datetime import datetime

_SECRET = "(?i)auth|cookie|token|secret|key|password|signature"
_REQUEST_ID = ("x-request-id", "request-id", "x-correlation-id", "x-amzn-requestid")


class Headers(Mapping[str, str]):
    """HTTP headers: names in any case, and every value of a repeated one.

    `headers["Link"]` joins repeated values with a comma (RFC 9110 §5.3); `get_all`
    keeps them apart. `repr` shows no value that may be a secret, by its name or because
    it is one of `hidden`: those that the API's security schemes fill.
    """

    __slots__ = ("_pairs", "_values", "hidden")

    def __init__(
        self, pairs: Iterable[tuple[str, str]] = (), hidden: Iterable[str] = ()
    ) -> None:
        self._pairs = tuple(pairs)
        self.hidden: frozenset[str] = frozenset([name.lower() for name in hidden])
        self._values = values = dict[str, tuple[str, ...]]()
        for name, value in self._pairs:
            folded = name.lower()
            known = values.get(folded)
            values[folded] = (value,) if known is None else (*known, value)

    def __getitem__(self, name: str) -> str:
        return ", ".join(self._values[name.lower()])

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and name.lower() in self._values

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __repr__(self) -> str:
        shown = {name: self._shown(name, self[name]) for name in self}
        return f"Headers({shown!r})"

    def __copy__(self) -> "Headers":
        """The headers themselves, secrets included, which nothing can change."""
        return self

    def __deepcopy__(self, _: object) -> "Headers":
        return self

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickled headers hold no value that may be a secret either."""
        pairs = [(name, self._shown(name, value)) for name, value in self._pairs]
        return Headers, (pairs, self.hidden)

    def _shown(self, name: str, value: str) -> str:
        is_secret = name.lower() in self.hidden or search(_SECRET, name)
        return "***" if is_secret else value

    def get_all(self, name: str) -> tuple[str, ...]:
        """Every value of the header, in the order of arrival."""
        return self._values.get(name.lower(), ())

    def hiding(self, hidden: frozenset[str]) -> "Headers":
        """The same headers, with other names, in small letters, that are hidden."""
        same = object.__new__(Headers)
        same._pairs, same._values, same.hidden = self._pairs, self._values, hidden
        return same

    @property
    def pairs(self) -> tuple[tuple[str, str], ...]:
        """The headers one by one, as they are on the wire."""
        return self._pairs

    @property
    def request_id(self) -> str | None:
        """The server's name for the request, where it gave one."""
        return next((self[name] for name in _REQUEST_ID if name in self), None)


def http_date(text: str) -> "datetime | None":
    """The moment that a header tells, if it is one (RFC 9110 §5.6.7)."""
    from datetime import UTC
    from email.utils import parsedate_to_datetime

    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, TypeError, OverflowError):
        return None
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)
