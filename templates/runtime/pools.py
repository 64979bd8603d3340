"""How pools of connections are made, and what `httpx2` may write to its log of ours."""

from contextvars import ContextVar
from logging import LogRecord, getLogger
from ssl import PROTOCOL_TLS_CLIENT, SSLContext
from typing import Any

import httpx2

from .errors import ConfigurationError

is_ours: ContextVar[bool] = ContextVar("is_ours", default=False)
"""Whether a request of this thread or task is one of ours."""


def pool_options(
    client: object, *, proxy: str | None, tls: SSLContext | None, http2: bool, most: int
) -> dict[str, Any]:
    """The settings of a pool; a client of the user's has its own."""
    options: dict[str, Any] = {}
    if proxy is not None:
        options["proxy"] = proxy
    if tls is not None:
        options["verify"] = tls
    if http2:
        options["http2"] = True
    if most != 100:
        keepalive = min(most, 20)
        options["limits"] = httpx2.Limits(
            max_connections=most, max_keepalive_connections=keepalive
        )
    if client is not None and options:
        raise TypeError("a client of your own has its own proxy, TLS and limits")
    return options


def without_tls(options: dict[str, Any]) -> dict[str, Any]:
    """The settings of a pool for addresses that need no TLS.

    It has no certificates, which take longer to load than a call, and trusts nobody.
    """
    return {"verify": SSLContext(PROTOCOL_TLS_CLIENT), **options}


def certificate_context(files: tuple[str, str | None] | None) -> SSLContext | None:
    """The TLS settings that prove the certificate in the files (PEM), if there is one.

    The second file is that of the private key, where the first one lacks it.
    """
    if files is None:
        return None
    context = httpx2.create_ssl_context()
    try:
        context.load_cert_chain(*files)
    except OSError as error:
        raise ConfigurationError(
            f"the certificate in {files[0]!r} cannot be used: {error}"
        ) from error
    return context


def _without_query(record: LogRecord) -> bool:
    """Cuts the queries of our requests, which may hold keys; the record passes."""
    if is_ours.get() and isinstance(record.args, tuple):
        record.args = tuple(
            value.copy_with(query=None) if isinstance(value, httpx2.URL) else value
            for value in record.args
        )
    return True


def _without_answers(record: LogRecord) -> bool:
    """Whether the record is not one that lists the headers of an answer of ours."""
    return not (is_ours.get() and "response_headers.complete" in record.getMessage())


def _is_of_others(_: LogRecord) -> bool:
    """Whether the record is not of ours: packing HTTP/2 tells of every header."""
    return not is_ours.get()


getLogger("httpx2").addFilter(_without_query)
for _name in ("http11", "http2", "proxy"):
    getLogger(f"httpcore2.{_name}").addFilter(_without_answers)
for _name in ("hpack", "table"):
    getLogger(f"hpack.{_name}").addFilter(_is_of_others)
