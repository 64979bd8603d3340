"""Answers that are no success, and those that differ from their type, as errors."""

import json
import re
from typing import Any

from msgspec.structs import replace

from .answers import declared_for, read_value
from .drivers import Flow
from .errors import APIStatusError, ResponseValidationError, status_class
from .events import tell
from .messages import hide, parse_body, printable, server_message
from .operation import Operation
from .response import Response
from .settings import Settings
from .transport import RawResponse

_STRING = r'("[^"\\]*(?:\\.[^"\\]*)*")(\s*:)?'
"""A string of JSON, and the colon that makes it a name."""
_NO_NAME = 16
"""Characters that a secret has which cannot be meant for the name of a field."""


def status_error(
    operation: Operation, answer: RawResponse, retries: int, secrets: tuple[str, ...]
) -> APIStatusError:
    """The error that stands for an answer that is no success, in the server's words."""
    answer = replace(answer, content=_without(answer.content, secrets))
    plain = parse_body(answer.content, answer.headers)
    text = server_message(plain, secrets)
    if answer.status == 304:
        text = text or "not modified"
    elif 300 <= answer.status < 400:
        target = printable(answer.headers.get("location", "another address"))
        text = f"redirects are not followed, and this one leads to {target}"
    message = f"the server answered {answer.status}" + (f": {text}" if text else "")
    if request_id := answer.headers.request_id:
        message += f" [request {printable(request_id)}]"
    return status_class(answer.status)(
        message,
        status=answer.status,
        headers=answer.headers,
        body=_error_body(operation, answer, plain),
        operation=operation.label,
        retries=retries,
    )


def _without(content: bytes, secrets: tuple[str, ...]) -> bytes:
    """The body of an error without what was sent to prove who sends it.

    JSON stays what it is: stars stand in strings that are values, and in names only for
    what is so long that no field is called like it.
    """
    try:
        json.loads(content)
        text = content.decode(json.detect_encoding(content), "surrogatepass")
    except (ValueError, RecursionError):
        return hide(content.decode("latin-1"), map(_as_sent, secrets)).encode("latin-1")

    keys = [secret for secret in secrets if len(secret) >= _NO_NAME]

    def hidden(found: re.Match[str]) -> str:
        literal, colon = found.groups("")
        said = json.loads(literal)
        masked = hide(said, keys if colon else secrets)
        return found[0] if masked == said else json.dumps(masked) + colon

    return re.sub(_STRING, hidden, text).encode("utf-8", "surrogatepass")


def _as_sent(secret: str) -> str:
    """The bytes of the secret, one character for each."""
    return secret.encode("utf-8").decode("latin-1")


def _error_body(operation: Operation, answer: RawResponse, plain: Any) -> Any:
    """The declared value of an error, else its plain body: a status is never hidden."""
    declared = declared_for(operation, answer.status)
    if not declared or not answer.content:
        return plain
    try:
        return read_value(operation, declared, answer)[0]
    except ValueError:
        return plain


def report(
    response: Response[Any], operation: Operation, settings: Settings
) -> Flow[None]:
    """Tells of mismatches, as an error or one by one."""
    if response.mismatches and settings.strict:
        raise validation_error(response, operation)
    for mismatch in response.mismatches:
        yield from tell(settings.on_mismatch, mismatch)


def validation_error(
    response: Response[Any], operation: Operation
) -> ResponseValidationError:
    """The error that lists every mismatch of an answer, for strict clients."""
    count = len(response.mismatches)
    shown = "; ".join(printable(str(item), 200) for item in response.mismatches[:5])
    more = f"; and {count - 5} more" if count > 5 else ""
    noun = "difference" if count == 1 else "differences"
    return ResponseValidationError(
        f"{count} {noun} between the answer and its type: {shown}{more}",
        status=response.status,
        headers=response.headers,
        content=response.content,
        mismatches=response.mismatches,
        value=response.value,
        operation=operation.label,
        retries=response.retries,
    )
