# Made by clientwright. Change the document or the configuration, then regenerate.

import builtins
from datetime import date
from typing import Any, Literal

from .._runtime.models import UNSET, Model, OpenStrEnum, Unset
from .level import Level

class SettingsWrongMember(OpenStrEnum):
    """`wrong_member` of `Settings`."""

    A = "a"
    B = "b"

class SettingsWrongProperty(Model):
    """`wrong_property` of `Settings`."""

    a: str | None = None

class SettingsUnlistedNull(OpenStrEnum):
    """`unlisted_null` of `Settings`."""

    A = "a"
    B = "b"

class Settings(Model):
    """The `Settings` of the document."""

    text: str | None = None
    """Default: `"it's \\"text\\""`."""
    number: float | None = None
    """Default: `1`."""
    whole: int | None = None
    """Default: `2.0`."""
    flag: bool | None = None
    """Default: `false`."""
    list: builtins.list[int] | None = None
    """Default: `[1, 2]`."""
    object: dict[str, Any] | None = None
    """Default: `{"a": ["b"]}`."""
    nothing: str | Unset | None = UNSET
    """Default: `null`."""
    day: date | None = None
    """Default: `"2026-02-28"`."""
    level: Level | str | None = None
    """Default: `"low"`."""
    other_level: Level | str | None = None
    """Default: `"high"`."""
    either: str | int | None = None
    """Default: `3`."""
    wrong_type: int | None = None
    wrong_flag: bool | None = None
    wrong_null: str | None = None
    wrong_member: SettingsWrongMember | str | None = None
    wrong_level: Level | str | None = None
    """Default: `"low"`."""
    wrong_part: Level | str | None = None
    """Default: `"low"`."""
    wrong_item: builtins.list[int] | None = None
    wrong_property: SettingsWrongProperty | None = None
    wrong_day: date | None = None
    wrong_form: str | bool | None = None
    wrong_value: Literal["a"] | None = None
    wrong_values: str | None = None
    unlisted_null: SettingsUnlistedNull | str | Unset | None = UNSET
    wrong_constant: int | None = None
    no_values: str | None = None
