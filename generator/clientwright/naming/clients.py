"""The name of a client: `Cyclr API` is the package `cyclr` with the classes `Cyclr` and `AsyncCyclr`."""

from __future__ import annotations

import sys

from clientwright.encoders import Identifier
from clientwright.files import DEVICES
from clientwright.naming.words import pascal_case, snake_case, split_words

RESERVED_CLIENTS = frozenset(
    {
        "Api",
        "ApiKey",
        "AsyncClient",
        "AsyncDownload",
        "AsyncHttpTransport",
        "AsyncMiddleware",
        "AsyncPage",
        "AsyncPages",
        "AsyncStream",
        "AsyncTransport",
        "AuthorizationCode",
        "Awaitable",
        "BaseClient",
        "Basic",
        "Bearer",
        "Binary",
        "BrowserSignIn",
        "ByteStream",
        "CallOptions",
        "Callable",
        "Client",
        "ClientCredentials",
        "DeviceCode",
        "DeviceGrant",
        "Digest",
        "Download",
        "Headers",
        "HttpTransport",
        "Literal",
        "Mapping",
        "MemoryTokenStore",
        "Middleware",
        "Mismatch",
        "MutualTls",
        "POST",
        "Page",
        "Part",
        "Password",
        "RawResponse",
        "RefreshToken",
        "Request",
        "Response",
        "Retry",
        "Self",
        "Sequence",
        "Server",
        "ServerSentEvent",
        "SignIn",
        "Stream",
        "Token",
        "TokenKey",
        "TokenStore",
        "Transport",
        "Unset",
        "Upload",
    }
)
"""What the client module means something else by, and what the package exports besides."""


_CHANGING = {
    "aifc", "annotationlib", "asynchat", "asyncore", "audioop", "cgi", "cgitb", "chunk", "compression", "crypt",
    "distutils", "imghdr", "imp", "lib2to3", "mailcap", "msilib", "nis", "nntplib", "ossaudiodev", "pipes", "smtpd",
    "sndhdr", "spwd", "sunau", "telnetlib", "uu", "xdrlib",
}  # fmt: skip
"""What came to the standard library, or went from it, after Python 3.11: names are the same under every version."""

RESERVED_PACKAGES = frozenset(sys.stdlib_module_names | _CHANGING | {"anyio", "httpx2", "msgspec", "typing_extensions"})
"""The packages that a client would hide, or that would hide the client."""


_LONGEST_PACKAGE = 36
"""With the longest module of a model in it, a path has less than 120 characters."""


def package_name(product: tuple[str, ...]) -> Identifier:
    """The name that the client is imported by; "API" comes back where it would be that of another package."""
    name = snake_case(product, "client", _LONGEST_PACKAGE)
    return Identifier(f"{name}_api") if name in RESERVED_PACKAGES | DEVICES else name


def client_class(product: tuple[str, ...]) -> Identifier:
    """The name of the blocking client; "API" comes back where the words of the product mean something else."""
    name = pascal_case(product, "Client", _LONGEST_PACKAGE)
    return Identifier(f"{name}API") if name in RESERVED_CLIENTS or name.endswith("Error") else name


def product_words(title: str) -> tuple[str, ...]:
    """The words of the title less "API" and version numbers: `Cyclr API` → `cyclr`."""
    words = split_words(title)
    kept = tuple(word for word in words if word not in {"api", "apis", "rest", "openapi"})
    return kept or words or ("client",)
