"""Links: what an answer says may be called next, and with what (OpenAPI 3.1 §4.8.20).

    made = with_response(client.orders.create)(hook="https://example.com")
    follow(made, "self").value  # client.orders.get(7), since the answer's id is 7

Links name methods of the same client, so that nothing an answer holds can lead to
another server.
"""

import re
from collections.abc import Callable, Mapping
from typing import Any

from .answers import covering
from .encoding import to_text
from .errors import InvalidArgumentError
from .headers import Headers
from .messages import parse_body
from .operation import Parameter
from .requests import build_request
from .resource import with_response
from .response import Origin, Response

_EXPRESSION = (
    r"\$(url|method|statusCode|(?:request|response)\.(?:body(?:#(?:/[^}]*)?)?"
    r"|(?:header|query|path)\.[^}]+))"
)
_WHOLE = re.compile(_EXPRESSION)
_EMBEDDED = re.compile(r"\{" + _EXPRESSION + r"\}")


def follow(response: Response[Any], link: str, /, **arguments: Any) -> Any:
    """The `Response` of the operation that a link of the answer leads to.

    Of an async client's answer, it is to be awaited. `arguments` go to the method, and
    win over those of the link. What the answer lacks is not passed.
    """
    origin = response.origin
    if origin is None:
        raise InvalidArgumentError(
            "only the answers of operations with links can be followed"
        )
    operation = origin.call.operation
    known = covering(operation.links, response.status) or {}
    if link not in known:
        names = ", ".join(f"`{name}`" for name in known) or "none"
        raise InvalidArgumentError(
            f"the answer {response.status} of {operation.title} has no link {link!r}; its links: {names}"
        )
    method, given = known[link]
    source = _Source(response, origin)
    values = {name: source.value(value) for name, value in given.items()}
    resource, _, name = method.rpartition(".")
    target: Callable[..., Any] = getattr(getattr(origin.client, resource), name)
    followed: Callable[..., Any] = with_response(target)
    return followed(**{**values, **arguments})


class _Source:
    """What runtime expressions look into: a call and its answer."""

    def __init__(self, response: Response[Any], origin: Origin) -> None:
        self._response = response
        self._client, self._call = origin.client, origin.call

    def value(self, value: Any) -> Any:
        """The constant, or what the expression stands for; `None` for what is absent."""
        match value:
            case str():
                whole = _WHOLE.fullmatch(value)
                return self._found(whole[1]) if whole else self._filled(value)
            case dict():
                return {key: self.value(member) for key, member in value.items()}
            case list():
                return [self.value(element) for element in value]
            case _:
                return value

    def _filled(self, text: str) -> str | None:
        """The text with the expressions in it replaced."""
        found = {match[0]: self._found(match[1]) for match in _EMBEDDED.finditer(text)}
        if None in found.values():
            return None
        return _EMBEDDED.sub(lambda match: to_text(found[match[0]]), text)

    def _found(self, expression: str) -> Any:
        source, _, place = expression.partition(".")
        kind, _, name = place.partition(".")
        match source, kind:
            case "url", _:
                return self._response.url
            case "method", _:
                return self._call.operation.method
            case "statusCode", _:
                return self._response.status
            case "response", "header":
                return self._response.headers.get(name)
            case "response", "query" | "path":
                return None
            case "response", _:
                return _part(self._response.content, self._response.headers, place)
            case _, "path" | "query":
                return self._argument(kind, name)
        request = build_request(self._client._place, self._call)
        if kind == "header":
            return request.headers.get(name)
        content = request.content
        is_whole = isinstance(content, bytes)
        return _part(content, request.headers, place) if is_whole else None

    def _argument(self, location: str, name: str) -> Any:
        """The value that the call or the client gave the parameter."""
        operation = self._call.operation
        for part in (*operation.path, *operation.parameters):
            if isinstance(part, Parameter) and (part.location, part.name) == (
                location,
                name,
            ):
                value = self._call.arguments.get(part.argument)
                shared: Mapping[str, Any] = self._client._place.settings.parameters
                return shared.get(part.argument) if value is None else value
        return None


def _part(content: Any, headers: Headers, place: str) -> Any:
    """The body, or the value in it that `body#/a/0` points to (RFC 6901)."""
    pointer = place.partition("#")[2]
    value = parse_body(content, headers) if content else None
    for escaped in pointer.split("/")[1:]:
        token = escaped.replace("~1", "/").replace("~0", "~")
        match value:
            case dict():
                value = value.get(token)
            case list() if token.isdecimal() and int(token) < len(value):
                value = value[int(token)]
            case _:
                return None
    return value
