"""Media types: what kind of content a name such as `application/problem+json` stands for."""

_LINES = frozenset(
    f"application/{name}"
    for name in ("jsonl", "jsonlines", "x-jsonlines", "ndjson", "x-ndjson", "json-seq")
)


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


def is_lines(media_type: str) -> bool:
    """Whether it is JSON on lines, one value on each."""
    return bare(media_type) in _LINES


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
