"""How an API tells pages apart: the constants of operations that give pages."""

Steps = tuple[str, ...]
"""A way through an answer: attributes and keys, and `-1` for the last of a list."""


class PageNumber:
    """Pages asked for by number: the argument `page`, which counts from `start`."""

    __match_args__ = ("page", "start")

    def __init__(self, page: str, start: int = 1, items: Steps = ()) -> None:
        self.page = page
        self.start = start
        self.items = items


class Offset:
    """Pages asked for by the number of items before them: the argument `offset`."""

    __match_args__ = ("offset", "start")

    def __init__(self, offset: str, start: int = 0, items: Steps = ()) -> None:
        self.offset = offset
        self.start = start
        self.items = items


class Cursor:
    """Pages asked for by the argument `cursor`, whose value the last answer has."""

    __match_args__ = ("cursor", "next")

    def __init__(
        self, cursor: str, next: Steps, items: Steps = (), more: Steps = ()
    ) -> None:
        self.cursor = cursor
        self.next = next
        self.items = items
        self.more = more
        """Where the answer says whether there are more, if it does."""


class NextUrl:
    """Pages at addresses, each of which the last answer has."""

    def __init__(self, next: Steps, items: Steps = ()) -> None:
        self.next = next
        self.items = items


class LinkHeader:
    """Pages at addresses, each in the `Link` header of the last answer (RFC 8288)."""

    def __init__(self, items: Steps = ()) -> None:
        self.items = items


Pagination = PageNumber | Offset | Cursor | NextUrl | LinkHeader
