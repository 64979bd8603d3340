"""Builds the request of a call from the operation, the arguments and the client.

Everything that can be wrong with the arguments shows here, before anything is sent.
"""

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, unquote

from msgspec import UNSET, Struct
from msgspec.structs import replace

from .encoding import to_text
from .errors import InvalidArgumentError, MissingArgumentError
from .headers import Headers
from .operation import KEY_NAMES, Operation, Parameter, query
from .parameters import cookie_text, header_text, path_text, query_text
from .settings import Place
from .transport import Request

if TYPE_CHECKING:
    from .options import CallOptions
    from .shapes import Body, Field
    from .uploads import Binary, Upload

_HEADER_NAME = r"[!#$%&'*+.^_`|~0-9A-Za-z-]+"
_KEYED = frozenset({"POST", "PATCH"})
_NOT_IN_HEADER = r"[\x00-\x08\x0a-\x1f\x7f]|^\s|\s$"


class NoOptions:
    """What a call asks for that is given no `CallOptions`, which it need not load."""

    headers: Mapping[str, str] | None = None
    query: Mapping[str, Any] | None = None
    timeout: float | None = None
    deadline: float | None = None
    max_retries: int | None = None
    idempotency_key: str | None = None

    def changed(self, **changes: Any) -> "CallOptions":
        """Options that ask for something."""
        from .options import CallOptions

        return CallOptions(**changes)


NO_OPTIONS = NoOptions()


class Call(Struct, frozen=True):
    """An operation with everything that the caller gave."""

    operation: Operation
    arguments: Mapping[str, Any]
    body: Any
    options: "CallOptions | NoOptions"


def build_request(place: Place, call: Call, *, streams: bool = False) -> Request:
    """The request without its credentials, which each attempt gets anew."""
    operation = call.operation
    path = _path(place, call)
    added = call.options.query or {}
    queries = [
        query_text(parameter, value)
        for location in ("query", "querystring")
        for parameter, value in _given(place, call, location)
        if parameter.name not in added
    ]
    queries += [
        query_text(query(name), value)
        for name, value in added.items()
        if value is not None
    ]
    content_type, content = _content(call)
    url = operation.url or add_query(place.address(operation) + path, queries)
    headers = _headers(place, call, content_type)
    return Request(operation.method, url, headers, content, streams=streams)


def free_operation(
    method: str, path: str, json: Any, body: "Binary | None"
) -> tuple[Operation, Any]:
    """An operation on a path below the base address, which no document describes.

    And what it sends: `json` or `body`.
    """
    if json is not None and body is not None:
        raise TypeError("pass either `json` or `body`, not both")
    if not re.fullmatch(_HEADER_NAME, method):
        raise InvalidArgumentError(f"{method!r} is no HTTP method")
    if "://" in path or path.startswith("//") or not path.isprintable():
        raise InvalidArgumentError(f"{path!r} is no path below the base address")
    if "?" in path or "#" in path:
        raise InvalidArgumentError(
            f"{path!r}: pass what follows the path as query={{}}"
        )
    from .shapes import Body

    kind = "application/octet-stream" if json is None else "application/json"
    content = json if body is None else body
    operation = Operation(
        method=method.upper(),
        path=("/" + quote(path.lstrip("/"), safe="/:@!$&'()*+,;=~%"),),
        body=None if content is None else Body(kind, required=True),
        responses={"default": {"*/*": lambda: Any}},
    )
    return operation, content


def with_key(place: Place, call: Call) -> Call:
    """The call with an idempotency key of its own, the same for all its attempts.

    Calls get one where the API's document has a header for it, and with the setting
    `idempotency_keys`; a key that the caller gives stays.
    """
    operation, options = call.operation, call.options
    declared = operation.key
    if declared is None:
        is_wanted = place.settings.idempotency_keys and operation.method in _KEYED
        if not is_wanted or options.idempotency_key is not None:
            return call
        return replace(call, options=options.changed(idempotency_key=_new_key()))
    if not _is_absent(call.arguments.get(declared.argument)):
        return call
    key = options.idempotency_key or _new_key()
    return replace(call, arguments={**call.arguments, declared.argument: key})


def has_key(request: Request) -> bool:
    """Whether a header tells the server which requests are the same call."""
    return not KEY_NAMES.isdisjoint(request.headers)


def _new_key() -> str:
    from uuid import uuid4

    return str(uuid4())


def add_query(url: str, parts: list[str]) -> str:
    """The URL with more in its query; the parts are encoded already."""
    text = "&".join(part for part in parts if part)
    return f"{url}{'&' if '?' in url else '?'}{text}" if text else url


def check_header(name: str, value: str) -> tuple[str, str]:
    """The header, where it is one; the error never shows the value."""
    is_plain = name.isascii() and name.replace("-", "").isalnum()  # as most are
    if not is_plain and not re.fullmatch(_HEADER_NAME, name):
        raise InvalidArgumentError(f"{name!r} is not the name of a header")
    is_plain = value.isprintable() and value == value.strip()
    if not is_plain and re.search(_NOT_IN_HEADER, value):
        raise InvalidArgumentError(
            f"header `{name}`: the value may not hold control characters or line breaks, nor begin or end with a space"
        )
    return name, value


def _path(place: Place, call: Call) -> str:
    """The path with its gaps filled; no value can change which path it is."""
    parts = []
    for part in call.operation.path:
        if isinstance(part, str):
            parts.append(part)
        else:
            value = _value(place, call, part)
            parts.append(path_text(part, value))
    path = "".join(parts)
    has_dot = "." in path or "%2e" in path.lower()
    if has_dot and any(
        unquote(segment.partition(";")[0]) in (".", "..") for segment in path.split("/")
    ):
        names = [
            part.argument for part in call.operation.path if type(part) is Parameter
        ]
        raise InvalidArgumentError(
            f"{call.operation.title}: `.` and `..` cannot be sent as a part of a path"
            + (f" (in `{'`, `'.join(names)}`)" if names else "")
        )
    return path


def _given(place: Place, call: Call, location: str) -> list[tuple[Parameter, Any]]:
    """The parameters of one location that have a value."""
    return [
        (parameter, value)
        for parameter in call.operation.by_location.get(location, ())
        if (value := _value(place, call, parameter)) is not None
    ]


def _value(place: Place, call: Call, parameter: Parameter) -> Any:
    """The caller's value, else the client's; `None` where an optional one has none."""
    argument, api = parameter.argument, place.api
    value = call.arguments.get(argument)
    is_client_wide = api.parameters.get(argument) == parameter.name
    if _is_absent(value) and is_client_wide:
        value = place.settings.parameters.get(argument)
    if not _is_absent(value):
        return value
    if parameter.required:
        elsewhere = (
            f", or set it on the client or in {api.variable(argument)}"
            if is_client_wide
            else ""
        )
        raise MissingArgumentError(
            f"{call.operation.title} needs `{argument}`: pass {argument}=...{elsewhere}"
        )
    return None


def _is_absent(value: Any) -> bool:
    return value is None or value is UNSET


def _headers(place: Place, call: Call, content_type: str | None) -> Headers:
    """The headers of the call; those of the options win, then those of the client."""
    headers: dict[str, str] = {}
    if content_type:
        headers["Content-Type"] = content_type
    cookies = [cookie_text(p, value) for p, value in _given(place, call, "cookie")]
    if any(cookies):
        headers["Cookie"] = "; ".join(filter(None, cookies))
    of_call = {
        p.name: text
        for p, value in _given(place, call, "header")
        if (text := header_text(p, value)) is not None
    }
    of_options = dict(call.options.headers or {})
    if call.options.idempotency_key is not None:
        of_options["Idempotency-Key"] = call.options.idempotency_key
    result = {
        "accept": check_header("Accept", call.operation.accept),
        "accept-encoding": ("Accept-Encoding", "gzip, deflate"),
        "user-agent": ("User-Agent", place.user_agent),
    }
    for source in (headers, place.settings.headers, of_call, of_options):
        for name, value in source.items():
            text = value if type(value) is str else to_text(value)
            result[name.lower()] = check_header(name, text)
    return Headers(result.values())


def _content(call: Call) -> "tuple[str | None, bytes | Upload]":
    """The media type and the bytes of the body; no type where nothing is sent."""
    body = call.operation.body
    if body is None:
        return None, b""
    from .bodies import encode_body

    given = [field for field in body.fields if _is_given(field, call.arguments)]
    beside = [f for f in given if call.arguments[f.argument] != f.default]
    if not _is_absent(call.body) or (call.body is None and body.nullable):
        if beside:
            raise TypeError(
                f"{call.operation.title}: pass either `body` or `{beside[0].argument}`, not both"
            )
        return encode_body(body, call.body)
    if not given and not body.required:
        return None, b""
    if not body.required:  # else constants are defaults of the method
        given = [f for f in body.fields if f in given or f.default is not ...]
    _check_required(call.operation, body, given)
    members = {field.name: _member(field, call.arguments) for field in given}
    return encode_body(body, members)


def _is_given(field: "Field", arguments: Mapping[str, Any]) -> bool:
    value = arguments.get(field.argument, UNSET)
    return value is not UNSET and (value is not None or field.nullable)


def _member(field: "Field", arguments: Mapping[str, Any]) -> Any:
    return arguments[field.argument] if _is_given(field, arguments) else field.default


def _check_required(operation: Operation, body: "Body", given: "list[Field]") -> None:
    if not body.fields:
        raise MissingArgumentError(f"{operation.title} needs `body`: pass body=...")
    missing = [f.argument for f in body.fields if f.required and f not in given]
    if missing:
        names = " and ".join(f"`{name}`" for name in missing)
        example = ", ".join(f"{name}=..." for name in missing)
        raise MissingArgumentError(
            f"{operation.title} needs {names}: pass {example}, or all of it as body=..."
        )
