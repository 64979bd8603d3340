# Made by clientwright. Change the document or the configuration, then regenerate.

"""Types that appear in signatures: options, pages, responses, transports."""

from ._runtime.downloads import AsyncDownload, Download
from ._runtime.events import Retry
from ._runtime.headers import Headers
from ._runtime.httpx_transport import AsyncHttpTransport, HttpTransport
from ._runtime.middleware import AsyncMiddleware, Middleware
from ._runtime.mismatch import Mismatch
from ._runtime.models import UNSET, Unset
from ._runtime.options import CallOptions
from ._runtime.pagination import AsyncPage, AsyncPages, Page
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

__all__ = [
    "UNSET",
    "AsyncDownload",
    "AsyncHttpTransport",
    "AsyncMiddleware",
    "AsyncPage",
    "AsyncPages",
    "AsyncTransport",
    "Binary",
    "ByteStream",
    "CallOptions",
    "Download",
    "Headers",
    "HttpTransport",
    "MemoryTokenStore",
    "Middleware",
    "Mismatch",
    "Page",
    "Part",
    "RawResponse",
    "Request",
    "Response",
    "Retry",
    "Token",
    "TokenKey",
    "TokenStore",
    "Transport",
    "Unset",
    "Upload",
]
