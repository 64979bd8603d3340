# Made by clientwright. Change the document or the configuration, then regenerate.

from typing import Literal

from .._runtime.models import Model

class Thing(Model):
    """\"\"\" open('canary', 'w')."""

    apostrophe: str | None = None
    """''' \"\"\"."""
    jinja: Literal['"""\n{{ 7 * 7 }}\\'] | None = None
    """`{{ jinja }}` on the wire."""
    field_0_r_s: str | None = None
    """`{0!r}%s` on the wire."""
    coding_utf_7: str | None = None
    """`# coding: utf-7` on the wire."""
    line_separator: str | None = None
    """` ` on the wire."""
    field: str | None = None
    """`` on the wire."""
    class_: str | None = None
    """`__class__` on the wire."""
    msgspec_field: Literal["') + open('canary', 'w') + ('"] | None = None
    """`msgspec.field` on the wire."""
