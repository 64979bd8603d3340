"""Points in time that are more exact than Python's own.

RFC 3339 puts no limit on the digits of a second's fraction; `datetime` holds six.
`exact("2026-01-02T03:04:05.1234567Z")` is a `datetime` that goes out as it came.
"""

import datetime as dt
import re
from typing import Any, Self

TOO_EXACT = re.compile(
    rb"\.(?=[0-9]{7})(?:(?<=:\d\d\.)\d{6}\d*[1-9]|\d{6}\d*[1-9]\d*[SMHDWsmhdw]\")"
)
"""What in JSON may be a time or a duration with more digits than Python can hold.

The first condition follows from the others, and is quick to fail.
"""

_MORE_DIGITS = r"\.\d{6}\d*[1-9]"


def is_too_exact(text: str) -> bool:
    """Whether the time or the duration has more digits than Python can hold."""
    return re.search(_MORE_DIGITS, text) is not None


class ExactDateTime(dt.datetime):
    """A `datetime` to the microsecond that keeps the text it was read from.

    What is computed from it, such as `moment + day`, is rounded.
    """

    text = ""

    @classmethod
    def of(cls, moment: dt.datetime, text: str) -> Self:
        """The moment, with the text that says it exactly."""
        exact = cls.combine(moment.date(), moment.timetz())
        exact.text = text
        return exact

    def __reduce_ex__(self, protocol: Any) -> tuple[Any, ...]:
        """Pickled, and copied, with its text."""
        moment = dt.datetime.combine(self.date(), self.timetz())
        return type(self).of, (moment, self.text)
