# Made by clientwright. Change the document or the configuration, then regenerate.

from collections.abc import Mapping
from datetime import date
from typing import Any, overload

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource
from ..models import Grosse, OddThing, Twin, TwinComponent, V1DottedName

class Things(Resource):
    """The operations of things."""

    @overload
    def save(
        self,
        *,
        field: str | None = None,
        number: str | None = None,
        tag: str | None = None,
        dollar_dollar_dollar: str | None = None,
        plus_1: int | None = None,
        minus_1: int | None = None,
        type: str | None = None,
        id: str | None = None,
        a_b: str | None = None,
        date_gte: date | None = None,
        m_room_member: str | None = None,
        org_example_name: str | None = None,
        path_to: str | None = None,
        two_words: str | None = None,
        fin_: str | None = None,
        fin: str | None = None,
        grosse: Grosse | Mapping[str, Any] | None = None,
        dotted: V1DottedName | Mapping[str, Any] | None = None,
        twin: TwinComponent | Mapping[str, Any] | None = None,
        twin_: Twin | Mapping[str, Any] | None = None,
        body: None = None,
        options: CallOptions | None = None,
    ) -> OddThing:
        """`POST /things`.

        Args:
            field: `` in the body.
            number: `#` in the body.
            tag: `#tag` in the body.
            dollar_dollar_dollar: `$$$` in the body.
            plus_1: `+1` in the body.
            minus_1: `-1` in the body.
            type: `@type` in the body.
            id: `@id` in the body.
            a_b: `a<b>` in the body.
            date_gte: `date[gte]` in the body.
            m_room_member: `m.room:member` in the body.
            org_example_name: `org.example.name` in the body.
            path_to: `path/to` in the body.
            two_words: `two words` in the body.
            fin_: `ﬁn` in the body.
            grosse: `größe` in the body.
            twin_: `Twin` in the body.

        Returns:
            The thing.
        """

    @overload
    def save(
        self,
        *,
        body: OddThing | Mapping[str, Any] | bytes,
        options: CallOptions | None = None,
    ) -> OddThing: ...

class AsyncThings(AsyncResource):
    """The operations of things."""

    @overload
    async def save(
        self,
        *,
        field: str | None = None,
        number: str | None = None,
        tag: str | None = None,
        dollar_dollar_dollar: str | None = None,
        plus_1: int | None = None,
        minus_1: int | None = None,
        type: str | None = None,
        id: str | None = None,
        a_b: str | None = None,
        date_gte: date | None = None,
        m_room_member: str | None = None,
        org_example_name: str | None = None,
        path_to: str | None = None,
        two_words: str | None = None,
        fin_: str | None = None,
        fin: str | None = None,
        grosse: Grosse | Mapping[str, Any] | None = None,
        dotted: V1DottedName | Mapping[str, Any] | None = None,
        twin: TwinComponent | Mapping[str, Any] | None = None,
        twin_: Twin | Mapping[str, Any] | None = None,
        body: None = None,
        options: CallOptions | None = None,
    ) -> OddThing:
        """`POST /things`.

        Args:
            field: `` in the body.
            number: `#` in the body.
            tag: `#tag` in the body.
            dollar_dollar_dollar: `$$$` in the body.
            plus_1: `+1` in the body.
            minus_1: `-1` in the body.
            type: `@type` in the body.
            id: `@id` in the body.
            a_b: `a<b>` in the body.
            date_gte: `date[gte]` in the body.
            m_room_member: `m.room:member` in the body.
            org_example_name: `org.example.name` in the body.
            path_to: `path/to` in the body.
            two_words: `two words` in the body.
            fin_: `ﬁn` in the body.
            grosse: `größe` in the body.
            twin_: `Twin` in the body.

        Returns:
            The thing.
        """

    @overload
    async def save(
        self,
        *,
        body: OddThing | Mapping[str, Any] | bytes,
        options: CallOptions | None = None,
    ) -> OddThing: ...
