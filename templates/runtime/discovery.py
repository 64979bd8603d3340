"""OpenID Connect discovery: the addresses that a server itself names.

The metadata is fetched when the first token is needed, and by nobody else: neither by
the generator, nor by a client whose user gave it a token.
"""

from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from .errors import ConfigurationError
from .orders import Endpoints

if TYPE_CHECKING:
    from .drivers import Flow
    from .orders import Order

_LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})


def discover(order: "Order") -> "Flow[Endpoints]":
    """The endpoints in the server's metadata (OpenID Connect Discovery 1.0 §4)."""
    url = order.key.url
    _check(url, url)
    found = yield from order.describe(url, "token_endpoint")

    def address(name: str) -> str:
        value = found.get(name)
        return _check(value, url) if isinstance(value, str) else ""

    issuer, methods = found.get("issuer"), found.get(_METHODS)
    return Endpoints(
        address("token_endpoint"),
        address("authorization_endpoint"),
        address("device_authorization_endpoint"),
        issuer if isinstance(issuer, str) else None,
        (
            tuple(m for m in methods if isinstance(m, str))
            if isinstance(methods, list)
            else ("client_secret_basic",)
        ),
        found.get("authorization_response_iss_parameter_supported") is True,
    )


_METHODS = "token_endpoint_auth_methods_supported"
"""Servers that say nothing about it want the header (§3)."""


def _check(url: Any, source: str) -> str:
    """The address, if secrets can go there without being read on the way."""
    parts = urlsplit(url)
    if parts.scheme != "https" and parts.hostname not in _LOOPBACK:
        raise ConfigurationError(
            f"{source}: sign-in needs https, and {parts.scheme}://{parts.netloc} is not"
        )
    return str(url)
