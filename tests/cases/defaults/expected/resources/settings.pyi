# Made by clientwright. Change the document or the configuration, then regenerate.

"""The operations of settings."""

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

        Args:
            page: `page` in the query.
            size: `size` in the query.
            text: `text` in the body.
            number: `number` in the body.
            whole: `whole` in the body.
            flag: `flag` in the body.
            list: `list` in the body.
            object: `object` in the body.
            nothing: `nothing` in the body.
            day: `day` in the body.
            level: `level` in the body.
            other_level: `other_level` in the body.
            either: `either` in the body.
            wrong_type: `wrong_type` in the body.
            wrong_flag: `wrong_flag` in the body.
            wrong_null: `wrong_null` in the body.
            wrong_member: `wrong_member` in the body.
            wrong_level: `wrong_level` in the body.
            wrong_part: `wrong_part` in the body.
            wrong_item: `wrong_item` in the body.
            wrong_property: `wrong_property` in the body.
            wrong_day: `wrong_day` in the body.
            wrong_form: `wrong_form` in the body.
            wrong_value: `wrong_value` in the body.
            wrong_values: `wrong_values` in the body.
            unlisted_null: `unlisted_null` in the body.
            wrong_constant: `wrong_constant` in the body.
            no_values: `no_values` in the body.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The settings.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    @overload
    def save(
        self,
        *,
        body: _models_Settings | Mapping[str, Any] | bytes,
        page: int | None = None,
        size: int | None = None,
        options: CallOptions | None = None,
    ) -> _models_Settings:
        """`POST /settings`.

        Args:
            page: `page` in the query.
            size: `size` in the query.
            body: The body, as `application/json`. Mappings, with the names of the wire,
                and bytes are sent as they are.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The settings.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

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

        Args:
            page: `page` in the query.
            size: `size` in the query.
            text: `text` in the body.
            number: `number` in the body.
            whole: `whole` in the body.
            flag: `flag` in the body.
            list: `list` in the body.
            object: `object` in the body.
            nothing: `nothing` in the body.
            day: `day` in the body.
            level: `level` in the body.
            other_level: `other_level` in the body.
            either: `either` in the body.
            wrong_type: `wrong_type` in the body.
            wrong_flag: `wrong_flag` in the body.
            wrong_null: `wrong_null` in the body.
            wrong_member: `wrong_member` in the body.
            wrong_level: `wrong_level` in the body.
            wrong_part: `wrong_part` in the body.
            wrong_item: `wrong_item` in the body.
            wrong_property: `wrong_property` in the body.
            wrong_day: `wrong_day` in the body.
            wrong_form: `wrong_form` in the body.
            wrong_value: `wrong_value` in the body.
            wrong_values: `wrong_values` in the body.
            unlisted_null: `unlisted_null` in the body.
            wrong_constant: `wrong_constant` in the body.
            no_values: `no_values` in the body.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The settings.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    @overload
    async def save(
        self,
        *,
        body: _models_Settings | Mapping[str, Any] | bytes,
        page: int | None = None,
        size: int | None = None,
        options: CallOptions | None = None,
    ) -> _models_Settings:
        """`POST /settings`.

        Args:
            page: `page` in the query.
            size: `size` in the query.
            body: The body, as `application/json`. Mappings, with the names of the wire,
                and bytes are sent as they are.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The settings.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """
