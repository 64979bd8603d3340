# Made by clientwright. Change the document or the configuration, then regenerate.

from datetime import date

from .._runtime.models import Model, OpenStrEnum

class ValuesAnswer(OpenStrEnum):
    """`answer` of `Values`."""

    YES = "yes"
    NO = "no"
    ON = "on"
    OFF = "off"
    Y = "y"
    N = "n"

class ValuesCountry(OpenStrEnum):
    """`country` of `Values`."""

    NO = "NO"
    SE = "SE"

class ValuesDay(OpenStrEnum):
    """`day` of `Values`."""

    VALUE_2026_02_28 = "2026-02-28"
    VALUE_2026_03_01 = "2026-03-01"

class ValuesAt(OpenStrEnum):
    """`at` of `Values`."""

    VALUE_12_30 = "12:30"
    VALUE_1_15_00 = "1:15:00"
    VALUE_1_000 = "1_000"

class ValuesVersion(OpenStrEnum):
    """`version` of `Values`."""

    VALUE_1_10 = "1.10"
    VALUE_1_2_3 = "1.2.3"

class Values(Model):
    """The `Values` of the document."""

    on: str
    off: str | None = None
    y: int
    """Less than 10."""
    n: int | None = None
    answer: ValuesAnswer | str | None = None
    country: ValuesCountry | str | None = None
    """Default: `"NO"`."""
    day: ValuesDay | str | None = None
    since: date | None = None
    """Default: `"2026-02-28"`."""
    at: ValuesAt | str | None = None
    version: ValuesVersion | str | None = None
