"""Spans of OpenTelemetry for what goes over the wire; loaded only where that is there.

Names and attributes are those of its conventions for HTTP clients. Queries, which may
hold keys, are left out.
"""

from collections.abc import Generator
from contextlib import contextmanager
from importlib import import_module
from typing import Any
from urllib.parse import urlsplit

from msgspec.structs import replace

from .errors import APIConnectionError
from .headers import Headers
from .transport import RawResponse, Request

trace: Any = import_module("opentelemetry.trace")
propagate: Any = import_module("opentelemetry.propagate")
_SCHEMA = "https://opentelemetry.io/schemas/1.27.0"


def open_tracer(package: str, version: str) -> Any:
    """The tracer of a package."""
    return trace.get_tracer(package, version, schema_url=_SCHEMA)


class Attempt:
    """A span around one attempt, and the request that carries its context."""

    def __init__(self, span: Any, request: Request) -> None:
        self._span = span
        context: dict[str, str] = {}
        propagate.inject(context)
        pairs = [*request.headers.pairs, *context.items()]
        self.request = replace(request, headers=Headers(pairs, request.headers.hidden))

    def end(self, outcome: RawResponse | APIConnectionError) -> None:
        """Writes down what came of the attempt."""
        if isinstance(outcome, APIConnectionError):
            self._fail(type(outcome).__name__)
            return
        self._span.set_attribute("http.response.status_code", outcome.status)
        if outcome.status >= 400:
            self._fail(str(outcome.status))

    def _fail(self, kind: str) -> None:
        self._span.set_attribute("error.type", kind)
        self._span.set_status(trace.StatusCode.ERROR)


@contextmanager
def traced(
    tracer: Any, request: Request, template: str, retries: int
) -> Generator[Attempt]:
    """A span that is current while the attempt is made."""
    parts = urlsplit(request.url)
    attributes: dict[str, str | int] = {
        "http.request.method": request.method,
        "server.address": parts.hostname or "",
        "server.port": parts.port or (80 if parts.scheme == "http" else 443),
        "url.full": request.url.partition("?")[0],
    }
    if template:
        attributes["url.template"] = template
    if retries:
        attributes["http.request.resend_count"] = retries
    name = f"{request.method} {template}".rstrip()
    kind = trace.SpanKind.CLIENT
    with tracer.start_as_current_span(name, kind=kind, attributes=attributes) as span:
        yield Attempt(span, request)
