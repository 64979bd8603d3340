"""`Mismatch`: one place where an answer differs from what the API's document says."""

from msgspec import Struct


class Mismatch(Struct, frozen=True):
    """One difference between an answer and its type.

    `pointer` is the place as a JSON pointer (RFC 6901), such as `/3/CreatedDate`; it is
    empty for the answer as a whole. `expected` says what the document promises, such as
    `date-time`, and `got` what came instead, such as `'yesterday'`, shortened.
    """

    pointer: str
    expected: str
    got: str

    def __str__(self) -> str:
        """One line, such as `/3/CreatedDate: expected date-time, got 'yesterday'`."""
        place = self.pointer or "the whole value"
        return f"{place}: expected {self.expected}, got {self.got}"
