"""Reads an answer into the value that the operation declares, or into an error."""

from collections.abc import Mapping
from typing import Any, TypeVar

from msgspec.structs import replace

from .decoding import decode
from .errors import ResponseValidationError
from .headers import Headers
from .lazy import part
from .media import bare, covers, is_json, is_xml
from .mismatch import Mismatch
from .operation import Contents, Operation
from .response import Response
from .transport import RawResponse

V = TypeVar("V")
_Read = tuple[Any, tuple[Mismatch, ...]]


def read_answer(
    operation: Operation, answer: RawResponse, retries: int, url: str = ""
) -> Response[Any]:
    """The answer with its value, typed as the operation declares."""
    declared = declared_for(operation, answer.status)
    found: tuple[Mismatch, ...] = ()
    if declared is None:
        status, declared = first_success(operation)
        if status:
            found = (Mismatch("", f"status {status}", f"status {answer.status}"),)
    try:
        value, mismatches = read_value(operation, declared, answer)
    except ValueError as error:
        raise ResponseValidationError(
            str(error),
            status=answer.status,
            headers=answer.headers,
            content=answer.content,
            operation=operation.label,
            retries=retries,
        ) from error
    response = Response(
        answer.status,
        answer.headers,
        value,
        answer.content,
        found + mismatches,
        retries,
        url,
    )
    return with_headers(response, operation)


def with_headers(response: Response[Any], operation: Operation) -> Response[Any]:
    """The answer with the headers that are more than text."""
    if not operation.headers:
        return response
    read_headers = part("header_values").read_headers
    typed = read_headers(operation.headers, response.headers)
    return replace(response, typed_headers=typed)


def is_success(operation: Operation, status: int) -> bool:
    """Whether a call returns the answer; redirects only where nothing else is declared."""
    if not 300 <= status < 400:
        return 200 <= status < 300
    declared = operation.responses
    has_other = any(key.startswith("2") for key in declared)
    return not has_other and (str(status) in declared or "3XX" in declared)


def declared_for(operation: Operation, status: int) -> Contents | None:
    """What is declared for the status itself, else for its range, else for the rest."""
    return covering(operation.responses, status)


def covering(by_status: Mapping[str, V], status: int) -> V | None:
    """What stands under the status itself, else its range, else `default`."""
    for key in (str(status), f"{status // 100}XX", "default"):
        if key in by_status:
            return by_status[key]
    return None


def first_success(operation: Operation) -> tuple[str, Contents]:
    """The first success that is declared, for a server that sends another one."""
    for status, contents in operation.responses.items():
        if status.startswith("2"):
            return status, contents
    return "", {}


def read_value(operation: Operation, declared: Contents, answer: RawResponse) -> _Read:
    """The body as a value; raises `ValueError` for JSON that is none."""
    if not declared or operation.method == "HEAD":
        return None, ()
    media_type = media_type_of(answer.headers)
    name = pick(declared, media_type)
    type_ = declared[name]()
    is_open = "*" in name
    if not answer.content:
        if type_ in (str, bytes) and not is_json(name):
            return type_(), ()  # as empty as the file, or the text
        if is_open and type_ is Any:
            return None, ()
        return None, (Mismatch("", name, "an empty body"),)
    if is_open and type_ is bytes:
        return answer.content, ()
    actual = media_type if is_open else name
    is_free = is_open and type_ is Any
    if is_xml(actual) and type_ not in (str, bytes) and not is_free:
        return _xml(answer, type_, name, media_type)
    if is_json(actual) or (is_open and type_ not in (str, bytes, Any)):
        return _json(answer, type_, media_type)
    mismatches: tuple[Mismatch, ...] = ()
    if media_type and not covers(name, media_type):
        mismatches = (Mismatch("", name, media_type),)
    if bare(actual).startswith("text/") or (is_open and type_ is str):
        from .messages import to_text

        return to_text(answer.content, answer.headers), mismatches
    return answer.content, mismatches


def _xml(answer: RawResponse, type_: Any, name: str, media_type: str) -> _Read:
    from .messages import charset_of, printable

    charset = charset_of(answer.headers)
    try:
        content = part("markup").xml_to_json(answer.content, type_, charset)
        decoded = decode(content, type_)
    except ValueError as error:
        raise ValueError(
            f"the server answered {answer.status} with XML that cannot be read: {printable(str(error), 100)}"
        ) from error
    if media_type and not is_xml(media_type):
        return decoded.value, (Mismatch("", name, media_type), *decoded.mismatches)
    return decoded.value, decoded.mismatches


def _json(answer: RawResponse, type_: Any, media_type: str) -> _Read:
    try:
        decoded = decode(answer.content, type_)
    except ValueError as error:
        from .messages import printable, to_text

        excerpt = printable(to_text(answer.content[:1000], answer.headers), 100)
        what = f"`{media_type}`" if media_type else "something else"
        if is_json(media_type):
            what = f"broken JSON ({printable(str(error), 100)})"
        raise ValueError(
            f"the server answered {answer.status} with {what} where JSON is declared: {excerpt}"
        ) from error
    if media_type and not is_json(media_type):
        wrong = Mismatch("", "application/json", media_type)
        return decoded.value, (wrong, *decoded.mismatches)
    return decoded.value, decoded.mismatches


def media_type_of(headers: Headers) -> str:
    """The media type of an answer, without its parameters; "" where there is none."""
    return bare(headers.get("content-type", ""))


def pick(declared: Contents, media_type: str) -> str:
    """The declared media type that covers the answer's; the first one if none does."""
    if media_type in declared:
        return media_type
    names = list(declared)
    covering = [name for name in names if covers(name, media_type)]
    if not covering and is_json(media_type):
        covering = [name for name in names if is_json(name)]
    return min(covering, key=lambda name: name.count("*"), default=names[0])
