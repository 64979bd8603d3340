# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import OpenStrEnum


class Level(OpenStrEnum):
    """\"\"\"."""

    QUOTATION_MARK = '"'
    APOSTROPHE = "'"
    QUOTATION_MARK_APOSTROPHE = "\"'"
    REVERSE_SOLIDUS = "\\"
    REVERSE_SOLIDUS_QUOTATION_MARK = '\\"'
    U000A = "\n"
    U000D_U000A = "\r\n"
    LINE_SEPARATOR = "\u2028"
    TXT = "\u202etxt"
    VALUE_7_7 = "{{ 7 * 7 }}"
    QUOTATION_MARK_QUOTATION_MARK_QUOTATION_MARK = '"""'
    CODING_UTF_7 = "# coding: utf-7"
    U0000 = "\x00"
