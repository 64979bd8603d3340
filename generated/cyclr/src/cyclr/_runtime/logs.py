"""One line for each request, answer and retry, without secrets.

`CYCLR_LOG=debug` prints them on standard error; programs configure the logger that is
named like the package.
"""

import logging
import sys

from .errors import APIConnectionError, ConfigurationError
from .transport import RawResponse, Request


class Log:
    """The log of one client package."""

    def __init__(self, logger: logging.Logger) -> None:
        self.logger = logger

    def attempt(
        self,
        request: Request,
        outcome: RawResponse | APIConnectionError,
        seconds: float,
    ) -> None:
        """Records what became of a request; the query, which may hold keys, is cut."""
        if not self.logger.isEnabledFor(logging.INFO):
            return
        from .messages import printable

        line = "%s %s -> %s in %.3f s"
        place = request.url.partition("?")[0]
        if isinstance(outcome, RawResponse):
            result = str(outcome.status)
            if request_id := outcome.headers.request_id:
                result += f" ({printable(request_id)})"
        else:
            result = printable(outcome.message)
        self.logger.info(line, request.method, place, result, seconds)
        self.logger.debug("%s sent %r", request.method, request.headers)
        if isinstance(outcome, RawResponse):
            self.logger.debug("%s got %r", request.method, outcome.headers)

    def retry(self, label: str, retries: int, seconds: float) -> None:
        """Records that a request will be sent again."""
        self.logger.info("%s: retry %d in %.2f s", label, retries, seconds)

    def throttled(self, label: str, seconds: float) -> None:
        """Records that a request waits for the rate limit of the server."""
        self.logger.info("%s: waits %.2f s for the rate limit", label, seconds)


def open_log(package: str, variable: str, level: str | None) -> Log:
    """The log of a package; `level`, from the environment, also prints it."""
    logger = logging.getLogger(package)
    if level:
        if level.lower() not in ("debug", "info"):
            raise ConfigurationError(f"{variable} is {level!r}: use `debug` or `info`")
        logger.setLevel(level.upper())
        if not any(isinstance(handler, _Printer) for handler in logger.handlers):
            printer = _Printer(sys.stderr)
            printer.setFormatter(
                logging.Formatter("%(asctime)s %(name)s %(levelname)s %(message)s")
            )
            logger.addHandler(printer)
    return Log(logger)


class _Printer(logging.StreamHandler):  # type: ignore[type-arg]
    """The handler that the environment variable asks for; there is one at most."""
