"""What can go wrong, one class for each thing that a caller may want to tell apart.

APIError
├── APIStatusError                 the server answered, and refused
│   ├── BadRequestError            400
│   ├── AuthenticationError        401
│   ├── PermissionDeniedError      403
│   ├── NotFoundError              404
│   ├── ConflictError              409
│   ├── UnprocessableEntityError   422
│   ├── RateLimitError             429
│   └── InternalServerError        500 and above
├── APIConnectionError             no answer, or only a part of one
│   └── APITimeoutError
├── ResponseValidationError        an answer that is not what the document says
├── TokenError                     no access token to be had
├── ConfigurationError             the client lacks something, such as credentials
├── MissingArgumentError           the call lacks an argument (a `TypeError` too)
└── InvalidArgumentError           a value that cannot be sent (a `ValueError` too)
"""

from typing import TYPE_CHECKING, Any, Literal, Self

from .headers import Headers

if TYPE_CHECKING:
    from .mismatch import Mismatch

Failure = Literal["not sent", "ambiguous"]
"""Whether the server cannot have seen the request, or may have carried it out."""


class APIError(Exception):
    """The base of all errors that a client raises by itself."""

    def __init__(
        self, message: str, *, operation: str | None = None, retries: int = 0
    ) -> None:
        super().__init__(message)
        self.message = message
        self.operation = operation
        """What was called, such as `cycles.get (GET /cycles/{cycleId})`."""
        self.retries: int = retries
        """How many attempts came before the last one."""

    def __reduce__(self) -> tuple[Any, ...]:
        return _restore, (type(self), self.args, self.__dict__)

    def __str__(self) -> str:
        tries = f" [after {self.retries + 1} attempts]" if self.retries else ""
        operation = f"{self.operation}: " if self.operation else ""
        return f"{operation}{self.message}{tries}"

    def about(self, operation: str, retries: int) -> Self:
        """The same error, which now says what was called and how often."""
        self.operation, self.retries = operation, retries
        return self


class AnswerError(APIError):
    """The base of the errors that come with an answer of the server."""

    def __init__(
        self, message: str, *, status: int, headers: Headers, **about: Any
    ) -> None:
        super().__init__(message, **about)
        self.status = status
        self.headers = headers

    @property
    def request_id(self) -> str | None:
        """The server's name for the request, where it gave one."""
        return self.headers.request_id


class APIStatusError(AnswerError):
    """The server answered with a status that is no success."""

    def __init__(
        self,
        message: str,
        *,
        status: int,
        headers: Headers,
        body: Any = None,
        **about: Any,
    ) -> None:
        super().__init__(message, status=status, headers=headers, **about)
        self.body = body
        """The value the document declares, else parsed JSON, else text."""


class BadRequestError(APIStatusError):
    """400: the server does not understand the request."""


class AuthenticationError(APIStatusError):
    """401: the credentials are missing or wrong."""


class PermissionDeniedError(APIStatusError):
    """403: the credentials do not allow this."""


class NotFoundError(APIStatusError):
    """404: there is nothing at this address."""


class ConflictError(APIStatusError):
    """409: the request does not fit the state of things."""


class UnprocessableEntityError(APIStatusError):
    """422: the server understands the request and finds fault with it."""


class RateLimitError(APIStatusError):
    """429: too many requests, even after waiting."""


class InternalServerError(APIStatusError):
    """500 and above: the server failed."""


class APIConnectionError(APIError):
    """No complete answer came; `failure` says whether the server may have acted."""

    def __init__(
        self, message: str, *, failure: Failure = "ambiguous", **about: Any
    ) -> None:
        super().__init__(message, **about)
        self.failure: Failure = failure


class APITimeoutError(APIConnectionError):
    """No complete answer came in time."""


class ResponseValidationError(AnswerError):
    """The answer is not what the API's document says."""

    def __init__(
        self,
        message: str,
        *,
        status: int,
        headers: Headers,
        content: bytes,
        mismatches: "tuple[Mismatch, ...]" = (),
        value: Any = None,
        **about: Any,
    ) -> None:
        super().__init__(message, status=status, headers=headers, **about)
        self.content = content
        """The body as it came."""
        self.mismatches = mismatches
        self.value = value
        """What could be read in spite of the mismatches."""


class TokenError(APIError):
    """The server gives no access token; `url` is where it was asked for."""

    def __init__(
        self,
        message: str,
        *,
        url: str,
        status: int | None = None,
        code: str | None = None,
        **about: Any,
    ) -> None:
        super().__init__(message, **about)
        self.url = url
        self.status = status
        self.code = code
        """The server's word for it, such as `invalid_client` (RFC 6749 §5.2)."""


class ConfigurationError(APIError):
    """The client cannot make the call with what it was given."""


class MissingArgumentError(APIError, TypeError):
    """A required argument was left out; nothing was sent."""


class InvalidArgumentError(APIError, ValueError):
    """An argument cannot be sent as it is; nothing was sent."""


_BY_STATUS: dict[int, type[APIStatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}


def status_class(status: int) -> type[APIStatusError]:
    """The class of error that stands for a status."""
    fallback = InternalServerError if status >= 500 else APIStatusError
    return _BY_STATUS.get(status, fallback)


def _restore(
    cls: type[APIError], args: tuple[Any, ...], state: dict[str, Any]
) -> APIError:
    """An error as it was pickled, whatever its `__init__` asks for."""
    error = cls.__new__(cls, *args)
    error.__dict__.update(state)
    return error
