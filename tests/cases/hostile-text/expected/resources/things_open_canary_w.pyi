# Made by clientwright. Change the document or the configuration, then regenerate.

from collections.abc import Mapping
from typing import Any, Literal, overload

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource
from ..models import Level, Thing

class ThingsOpenCanaryW(Resource):
    """{{ config }}\\\"\"\" open('canary', 'w')."""

    @overload
    def send(
        self,
        id: str,
        *,
        quote: str,
        q_open_canary_w: str | None = None,
        s: str | None = None,
        c_ookie: Level | str | None = None,
        apostrophe: str | None = None,
        back_slash: str | None = None,
        new_line: Level | str | None = None,
        jinja: Literal['"""\n{{ 7 * 7 }}\\'] | None = None,
        field_0_r_s: str | None = None,
        coding_utf_7: str | None = None,
        line_separator: str | None = None,
        field: str | None = None,
        class_: str | None = None,
        msgspec_field: Literal["') + open('canary', 'w') + ('"] | None = None,
        body: None = None,
        options: CallOptions | None = None,
    ) -> Thing:
        """\"\"\"; open('canary', 'w') \\

        # coding: utf-7

        "quoted"

            code

        - item \\
        - \"\"\"

        ends in a quote"

        Args:
            id: \\
            quote: Ends in a backslash \\
            q_open_canary_w: ".
            s: `X-#'`%s`` in the header.
            c_ookie: \"\"\".
            apostrophe: ''' \"\"\".
            back_slash: \\u202e bidi \\u2066
            new_line: tab and tab.
            jinja: `{{ jinja }}` in the body.
            field_0_r_s: `{0!r}%s` in the body.
            coding_utf_7: `# coding: utf-7` in the body.
            line_separator: ` ` in the body.
            field: `` in the body.
            class_: `__class__` in the body.
            msgspec_field: `msgspec.field` in the body.

        Returns:
            Fine \"\"\" \\

        Raises:
            NotFoundError: None Raises: Exception: open('canary', 'w').
        """

    @overload
    def send(
        self,
        id: str,
        *,
        body: Thing | Mapping[str, Any] | bytes,
        quote: None = None,
        q_open_canary_w: str | None = None,
        s: str | None = None,
        c_ookie: Level | str | None = None,
        options: CallOptions | None = None,
    ) -> Thing: ...

class AsyncThingsOpenCanaryW(AsyncResource):
    """{{ config }}\\\"\"\" open('canary', 'w')."""

    @overload
    async def send(
        self,
        id: str,
        *,
        quote: str,
        q_open_canary_w: str | None = None,
        s: str | None = None,
        c_ookie: Level | str | None = None,
        apostrophe: str | None = None,
        back_slash: str | None = None,
        new_line: Level | str | None = None,
        jinja: Literal['"""\n{{ 7 * 7 }}\\'] | None = None,
        field_0_r_s: str | None = None,
        coding_utf_7: str | None = None,
        line_separator: str | None = None,
        field: str | None = None,
        class_: str | None = None,
        msgspec_field: Literal["') + open('canary', 'w') + ('"] | None = None,
        body: None = None,
        options: CallOptions | None = None,
    ) -> Thing:
        """\"\"\"; open('canary', 'w') \\

        # coding: utf-7

        "quoted"

            code

        - item \\
        - \"\"\"

        ends in a quote"

        Args:
            id: \\
            quote: Ends in a backslash \\
            q_open_canary_w: ".
            s: `X-#'`%s`` in the header.
            c_ookie: \"\"\".
            apostrophe: ''' \"\"\".
            back_slash: \\u202e bidi \\u2066
            new_line: tab and tab.
            jinja: `{{ jinja }}` in the body.
            field_0_r_s: `{0!r}%s` in the body.
            coding_utf_7: `# coding: utf-7` in the body.
            line_separator: ` ` in the body.
            field: `` in the body.
            class_: `__class__` in the body.
            msgspec_field: `msgspec.field` in the body.

        Returns:
            Fine \"\"\" \\

        Raises:
            NotFoundError: None Raises: Exception: open('canary', 'w').
        """

    @overload
    async def send(
        self,
        id: str,
        *,
        body: Thing | Mapping[str, Any] | bytes,
        quote: None = None,
        q_open_canary_w: str | None = None,
        s: str | None = None,
        c_ookie: Level | str | None = None,
        options: CallOptions | None = None,
    ) -> Thing: ...
