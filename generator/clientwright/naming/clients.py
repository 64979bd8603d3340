"""The name of a client: `Cyclr API` is the package `cyclr` with the classes `Cyclr` and `AsyncCyclr`."""

from __future__ import annotations

from clientwright.encoders import Identifier
from clientwright.naming.words import pascal_case, split_words

RESERVED_CLIENTS = frozenset(
    {
        "Api",
        "ApiKey",
        "AsyncClient",
        "AsyncHttpTransport",
        "AsyncPage",
        "AsyncPages",
        "AsyncTransport",
        "Awaitable",
        "Basic",
        "Bearer",
        "CallOptions",
        "Callable",
        "Client",
        "ClientCredentials",
        "Headers",
        "HttpTransport",
        "Literal",
        "Mapping",
        "Mismatch",
        "Page",
        "RawResponse",
        "Request",
        "Response",
        "Self",
        "Server",
        "Token",
        "TokenStore",
        "Transport",
        "Unset",
    }
)
"""What the client module means something else by, and what the package exports besides."""


def client_class(product: tuple[str, ...]) -> Identifier:
    """The name of the blocking client: the words of the product; "API" comes back where the name has another meaning."""
    name = pascal_case(product, "Client")
    return Identifier(f"{name}API") if name in RESERVED_CLIENTS or name.endswith("Error") else name


def product_words(title: str) -> tuple[str, ...]:
    """The words of the title less "API" and version numbers: `Cyclr API` → `cyclr`."""
    words = split_words(title)
    kept = tuple(word for word in words if word not in {"api", "apis", "rest", "openapi"})
    return kept or words or ("client",)
