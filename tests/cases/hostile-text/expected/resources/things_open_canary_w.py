# Made by clientwright. Change the document or the configuration, then regenerate.

from .. import models
from .._runtime.operation import Body, Operation, cookie, field, header, path, query
from .._runtime.resource import AsyncResource, Resource

_SEND = Operation(
    "things_open_canary_w.send",
    method="POST",
    path=("/it's/%22%7B%22/%5C/na%C3%AFve/", path("id"), "'%22%5C"),
    parameters=(
        query("q_open_canary_w", "q\"\n]; open('canary', 'w') #"),
        header("s", "X-#'`%s`"),
        cookie("c_ookie", "c'ookie"),
    ),
    body=Body(
        "application/json",
        required=True,
        fields=(
            field("quote", '"quote"', required=True),
            field("apostrophe", "'apostrophe'"),
            field("back_slash", "back\\slash\\"),
            field("new_line", "new\nline"),
            field("jinja", "{{ jinja }}"),
            field("field_0_r_s", "{0!r}%s"),
            field("coding_utf_7", "# coding: utf-7"),
            field("line_separator", "\u2028"),
            field("field", ""),
            field("class_", "__class__"),
            field("msgspec_field", "msgspec.field"),
        ),
    ),
    responses={"200": {"application/json": lambda: models.Thing}},
)


class ThingsOpenCanaryW(Resource):
    """{{ config }}\\\"\"\" open('canary', 'w')."""

    def send(
        self,
        id,
        *,
        quote=None,
        q_open_canary_w=None,
        s=None,
        c_ookie=None,
        apostrophe=None,
        back_slash=None,
        new_line=None,
        jinja=None,
        field_0_r_s=None,
        coding_utf_7=None,
        line_separator=None,
        field=None,
        class_=None,
        msgspec_field=None,
        body=None,
        options=None,
    ):
        """\"\"\"; open('canary', 'w') \\"""
        return self._call(_SEND, locals(), options, body)


class AsyncThingsOpenCanaryW(AsyncResource, of=ThingsOpenCanaryW):
    """{{ config }}\\\"\"\" open('canary', 'w')."""
