"""Media types: what kind of content a name such as `application/problem+json` stands for."""

import re
from typing import Literal

_LINES = re.compile(r"application/(x-)?(nd-?json|json-?l|json-?lines)")
_RECORDS = re.compile(r"application/([^;]+\+)?json-seq")


def bare(media_type: str) -> str:
    """The media type in small letters, without its parameters."""
    return media_type.partition(";")[0].strip().lower()


def is_json(media_type: str) -> bool:
    """Whether it is JSON, or made of it."""
    return _is_made_of("json", media_type)


def is_xml(media_type: str) -> bool:
    """Whether it is XML, or made of it."""
    return _is_made_of("xml", media_type)


def is_form(media_type: str) -> bool:
    """Whether it is a form, as browsers write the plain ones."""
    return bare(media_type) == "application/x-www-form-urlencoded"


def series(media_type: str) -> Literal["lines", "records"] | None:
    """How it puts one JSON value after another, where it does: on lines, or as RFC 7464."""
    name = bare(media_type)
    if _LINES.fullmatch(name):
        return "lines"
    return "records" if _RECORDS.fullmatch(name) else None


def covers(pattern: str, media_type: str) -> bool:
    """Whether a media type is the one, or in the range, such as `image/*`, of a body."""
    pattern, media_type = bare(pattern), bare(media_type)
    if pattern == "*/*":
        return True
    if pattern.endswith("/*"):
        return media_type.startswith(pattern[:-1])
    return pattern == media_type


def _is_made_of(form: str, media_type: str) -> bool:
    """Whether the part behind the slash is the form, or ends in `+` and the form."""
    kind, _, name = bare(media_type).partition("/")
    return kind != "" and (name == form or name.endswith(f"+{form}"))
