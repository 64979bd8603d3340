"""The words of a server, found in an error's body and made safe to print.

`server_message(b'{"error": {"message": "No such cycle"}}')` gives `No such cycle`.
"""

import json
from collections.abc import Iterable, Mapping
from re import sub
from typing import Any

from .headers import Headers

_LONGEST = 400
_MARKUP = "(?is)<(script|style)\\b.*?</\\1\\s*>|<[^>]*>"
_KEYS = (
    "error_description",
    "detail",
    "message",
    "msg",
    "exceptionmessage",
    "error",
    "title",
    "reason",
    "description",
    "errors",
)
"""Where servers put their message, RFC 9457 and RFC 6749 included; any case."""
_AROUND = "status"
"""Where some have an object with such a key in it."""


def parse_body(content: bytes, headers: Headers) -> Any:
    """The body of an error: parsed JSON where it is that, else text."""
    try:
        return json.loads(content)
    except (ValueError, RecursionError):
        return to_text(content, headers)


def to_text(content: bytes, headers: Headers) -> str:
    """The bytes as text in the charset of the answer; what is none shows as U+FFFD."""
    try:
        return content.decode(charset_of(headers) or "utf-8", "replace")
    except (LookupError, ValueError):  # some codecs, such as `idna`, replace nothing
        return content.decode("utf-8", "replace")


def charset_of(headers: Headers) -> str:
    """The charset that the answer says its text is in, or ""."""
    _, _, charset = headers.get("content-type", "").lower().partition("charset=")
    return charset.split(";")[0].strip(" \"'")


def server_message(body: Any, secrets: Iterable[str] = ()) -> str:
    """What the server says, on one short line without secrets; "" if nothing."""
    text = body if isinstance(body, str) else _find(body, 0)
    text = hide(text, secrets)
    if isinstance(body, str):
        from html import unescape

        text = unescape(sub(_MARKUP, " ", text[:10_000]))
    return printable(text)


def hide(text: str, secrets: Iterable[str]) -> str:
    """The text with stars for secrets, save those so short that they may be anything."""
    for secret in sorted(secrets, key=len, reverse=True):
        if len(secret) > 3:
            text = text.replace(secret, "***")
    return text


def printable(text: str, longest: int = _LONGEST) -> str:
    """The text on one line, with control characters escaped and its end cut off."""
    line = " ".join(text[: longest * 4].split())
    cut = line if len(line) <= longest else f"{line[:longest]}…"
    return "".join(char if char.isprintable() else ascii(char)[1:-1] for char in cut)


def _find(body: Any, depth: int) -> str:
    """The message in a JSON value, wherever servers are known to put it."""
    if depth > 4:
        return ""
    if isinstance(body, str):
        return body
    if isinstance(body, list):
        found = [_find(item, depth + 1) for item in body[:5]]
        return "; ".join(text for text in found if text)
    if not isinstance(body, Mapping):
        return ""
    by_key = {str(key).lower(): value for key, value in body.items()}
    main = next(
        (text for key in _KEYS[:-1] if (text := _find(by_key.get(key), depth + 1))), ""
    )
    if not main and isinstance(inner := by_key.get(_AROUND), Mapping):
        main = _find(inner, depth + 1)
    details = _details(by_key.get("errors"), depth + 1)
    return ": ".join(text for text in (_place(by_key), main, details) if text)


def _place(error: Mapping[str, Any]) -> str:
    """What of the request an error is about, where it says so as pydantic does."""
    place = error.get("loc") if "msg" in error else None
    return ".".join(map(str, place)) if isinstance(place, list) else ""


def _details(errors: Any, depth: int) -> str:
    """The messages of `errors`: a list, or one list for each field."""
    if not isinstance(errors, Mapping):
        return _find(errors, depth)
    found = [
        f"{field}: {text}"
        for field, value in list(errors.items())[:5]
        if (text := _find(value, depth + 1))
    ]
    return "; ".join(found)
