# Made by clientwright. Change the document or the configuration, then regenerate.

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, Literal, overload

from .._runtime.models import UNSET, Unset
from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource
from ..models import (
    Level,
    Settings as _models_Settings,
    SettingsUnlistedNull,
    SettingsWrongMember,
    SettingsWrongProperty,
)

class Settings(Resource):
    """The operations of settings."""

    @overload
    def save(
        self,
        *,
        page: int | None = None,
        size: int | None = None,
        text: str | None = None,
        number: float | None = None,
        whole: int | None = None,
        flag: bool | None = None,
        list: Sequence[int] | None = None,
        object: Mapping[str, Any] | None = None,
        nothing: str | Unset | None = UNSET,
        day: date | None = None,
        level: Level | str | None = None,
        other_level: Level | str | None = None,
        either: str | int | None = None,
        wrong_type: int | None = None,
        wrong_flag: bool | None = None,
        wrong_null: str | None = None,
        wrong_member: SettingsWrongMember | str | None = None,
        wrong_level: Level | str | None = None,
        wrong_part: Level | str | None = None,
        wrong_item: Sequence[int] | None = None,
        wrong_property: SettingsWrongProperty | Mapping[str, Any] | None = None,
        wrong_day: date | None = None,
        wrong_form: str | bool | None = None,
        wrong_value: Literal["a"] | None = None,
        wrong_values: str | None = None,
        unlisted_null: SettingsUnlistedNull | str | Unset | None = UNSET,
        wrong_constant: int | None = None,
        no_values: str | None = None,
        body: None = None,
        options: CallOptions | None = None,
    ) -> _models_Settings:
        """`POST /settings`.

        Returns:
            The settings.
        """

    @overload
    def save(
        self,
        *,
        body: _models_Settings | Mapping[str, Any] | bytes,
        page: int | None = None,
        size: int | None = None,
        options: CallOptions | None = None,
    ) -> _models_Settings: ...

class AsyncSettings(AsyncResource):
    """The operations of settings."""

    @overload
    async def save(
        self,
        *,
        page: int | None = None,
        size: int | None = None,
        text: str | None = None,
        number: float | None = None,
        whole: int | None = None,
        flag: bool | None = None,
        list: Sequence[int] | None = None,
        object: Mapping[str, Any] | None = None,
        nothing: str | Unset | None = UNSET,
        day: date | None = None,
        level: Level | str | None = None,
        other_level: Level | str | None = None,
        either: str | int | None = None,
        wrong_type: int | None = None,
        wrong_flag: bool | None = None,
        wrong_null: str | None = None,
        wrong_member: SettingsWrongMember | str | None = None,
        wrong_level: Level | str | None = None,
        wrong_part: Level | str | None = None,
        wrong_item: Sequence[int] | None = None,
        wrong_property: SettingsWrongProperty | Mapping[str, Any] | None = None,
        wrong_day: date | None = None,
        wrong_form: str | bool | None = None,
        wrong_value: Literal["a"] | None = None,
        wrong_values: str | None = None,
        unlisted_null: SettingsUnlistedNull | str | Unset | None = UNSET,
        wrong_constant: int | None = None,
        no_values: str | None = None,
        body: None = None,
        options: CallOptions | None = None,
    ) -> _models_Settings:
        """`POST /settings`.

        Returns:
            The settings.
        """

    @overload
    async def save(
        self,
        *,
        body: _models_Settings | Mapping[str, Any] | bytes,
        page: int | None = None,
        size: int | None = None,
        options: CallOptions | None = None,
    ) -> _models_Settings: ...
