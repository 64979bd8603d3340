# Made by clientwright. Change the document or the configuration, then regenerate.

from typing import Literal

from .._runtime.models import Model

class Thing(Model):
    """\"\"\" open('canary', 'w')."""

    apostrophe: str | None
    """''' \"\"\"."""
    jinja: Literal['"""\n{{ 7 * 7 }}\\'] | None
    """`{{ jinja }}` on the wire."""
    field_0_r_s: str | None
    """`{0!r}%s` on the wire."""
    coding_utf_7: str | None
    """`# coding: utf-7` on the wire."""
    line_separator: str | None
    """` ` on the wire."""
    field: str | None
    """`` on the wire."""
    class_: str | None
    """`__class__` on the wire."""
    msgspec_field: Literal["') + open('canary', 'w') + ('"] | None
    """`msgspec.field` on the wire."""

    def __init__(
        self,
        *,
        apostrophe: str | None = None,
        jinja: Literal['"""\n{{ 7 * 7 }}\\'] | None = None,
        field_0_r_s: str | None = None,
        coding_utf_7: str | None = None,
        line_separator: str | None = None,
        field: str | None = None,
        class_: str | None = None,
        msgspec_field: Literal["') + open('canary', 'w') + ('"] | None = None,
    ) -> None: ...
