"""Headers of answers as values: `12` is a number where the API's document says so."""

import json
from typing import Any

from .decoding import decode
from .headers import Headers
from .operation import Contents


def read_headers(declared: Contents, headers: Headers) -> dict[str, Any]:
    """The declared headers that came, by their names in lower case."""
    return {
        name.lower(): read_header(headers[name], type_())
        for name, type_ in declared.items()
        if name in headers
    }


def read_header(text: str, type_: Any) -> Any:
    """The header as a value of the type, or as it came where it is none.

    Text has no types: it may stand for JSON or for itself, and its parts between commas
    for the items of an array (style `simple`).
    """
    parts = [part.strip() for part in text.split(",")]
    for form in (text, json.dumps(text), f"[{','.join(parts)}]", json.dumps(parts)):
        try:
            decoded = decode(form.encode(), type_)
        except ValueError:
            continue
        if not decoded.mismatches:
            return decoded.value
    return text
