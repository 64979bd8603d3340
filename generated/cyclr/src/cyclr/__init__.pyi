# Made by clientwright. Change the document or the configuration, then regenerate.

"""A typed client for the Cyclr API."""

from ._runtime.downloads import AsyncDownload, Download, streamed
from ._runtime.errors import (
    APIConnectionError,
    APIError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    BadRequestError,
    ConfigurationError,
    ConflictError,
    InternalServerError,
    InvalidArgumentError,
    MissingArgumentError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    ResponseValidationError,
    TokenError,
    UnprocessableEntityError,
)
from ._runtime.events import Retry
from ._runtime.headers import Headers
from ._runtime.httpx_transport import AsyncHttpTransport, HttpTransport
from ._runtime.middleware import AsyncMiddleware, Middleware
from ._runtime.mismatch import Mismatch
from ._runtime.models import (
    UNSET,
    Unset,
    extra_fields,
    from_dict,
    model_issues,
    replace,
    to_dict,
    to_json,
)
from ._runtime.options import CallOptions
from ._runtime.pagination import AsyncPage, AsyncPages, Page
from ._runtime.resource import with_response
from ._runtime.response import Response
from ._runtime.tokens import MemoryTokenStore, Token, TokenKey, TokenStore
from ._runtime.transport import (
    AsyncTransport,
    ByteStream,
    RawResponse,
    Request,
    Transport,
)
from ._runtime.uploads import Binary, Part, Upload
from .client import AsyncCyclr, Cyclr

__version__: str
__all__ = [
    "UNSET",
    "APIConnectionError",
    "APIError",
    "APIStatusError",
    "APITimeoutError",
    "AsyncCyclr",
    "AsyncDownload",
    "AsyncHttpTransport",
    "AsyncMiddleware",
    "AsyncPage",
    "AsyncPages",
    "AsyncTransport",
    "AuthenticationError",
    "BadRequestError",
    "Binary",
    "ByteStream",
    "CallOptions",
    "ConfigurationError",
    "ConflictError",
    "Cyclr",
    "Download",
    "Headers",
    "HttpTransport",
    "InternalServerError",
    "InvalidArgumentError",
    "MemoryTokenStore",
    "Middleware",
    "Mismatch",
    "MissingArgumentError",
    "NotFoundError",
    "Page",
    "Part",
    "PermissionDeniedError",
    "RateLimitError",
    "RawResponse",
    "Request",
    "Response",
    "ResponseValidationError",
    "Retry",
    "Token",
    "TokenError",
    "TokenKey",
    "TokenStore",
    "Transport",
    "UnprocessableEntityError",
    "Unset",
    "Upload",
    "extra_fields",
    "from_dict",
    "model_issues",
    "replace",
    "streamed",
    "to_dict",
    "to_json",
    "with_response",
]
