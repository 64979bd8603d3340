# Made by clientwright. Change the document or the configuration, then regenerate.

from typing import Literal

from .._runtime.models import Model


class Thing(
    Model,
    rename={
        "apostrophe": "'apostrophe'",
        "jinja": "{{ jinja }}",
        "field_0_r_s": "{0!r}%s",
        "coding_utf_7": "# coding: utf-7",
        "line_separator": "\u2028",
        "field": "",
        "class_": "__class__",
        "msgspec_field": "msgspec.field",
    },
):
    """\"\"\" open('canary', 'w')."""

    apostrophe: str | None = None
    jinja: Literal['"""\n{{ 7 * 7 }}\\'] | None = None
    field_0_r_s: str | None = None
    coding_utf_7: str | None = None
    line_separator: str | None = None
    field: str | None = None
    class_: str | None = None
    msgspec_field: Literal["') + open('canary', 'w') + ('"] | None = None
