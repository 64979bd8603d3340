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
    number: int | float | None = None
    whole: int | None = None
    flag: bool | None = None
    list: builtins.list[int] | None = None
    object: dict[str, Any] | None = None
    nothing: str | Unset | None = UNSET
    day: date | None = None
    level: Level | None = None
    other_level: Level | None = None
    either: str | int | None = None
    wrong_type: int | None = None
    wrong_flag: bool | None = None
    wrong_null: str | None = None
    wrong_member: SettingsWrongMember | None = None
    wrong_level: Level | None = None
    wrong_part: Level | None = None
    wrong_item: builtins.list[int] | None = None
    wrong_property: SettingsWrongProperty | None = None
    wrong_day: date | None = None
    wrong_form: str | bool | None = None
    wrong_value: Literal["a"] | None = None
    wrong_values: str | None = None
    unlisted_null: SettingsUnlistedNull | Unset | None = UNSET
    wrong_constant: int | None = None
    no_values: str | None = None
