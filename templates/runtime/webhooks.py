"""Requests that an API sends: who sent them, and what they hold.

    event = parse_new_pet(body, headers, verify=StandardWebhooks("whsec_..."))

`verify` may be a function of your own: it takes the body and the headers, and raises, or
gives `False`, where it does not trust them.
"""

import base64
import binascii
import hmac
import time
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from .decoding import decode
from .errors import APIError, ConfigurationError
from .headers import Headers
from .messages import printable

Verifier = Callable[[bytes, Headers], Any]
"""Raises, or gives `False`, where the body is not from whom it should be."""


class WebhookError(APIError):
    """A request that cannot be read."""


class SignatureError(WebhookError):
    """A request that may be from anybody."""


class StandardWebhooks:
    """Checks signatures as https://www.standardwebhooks.com has them: HMAC-SHA256, `v1`.

    Any of the secrets will do, so that one can be replaced without a gap. A request that
    is older or younger than `tolerance` seconds may be a repeated one, and is refused.
    """

    def __init__(
        self,
        secret: str | Sequence[str],
        *,
        tolerance: float = 300.0,
        clock: Callable[[], float] = time.time,
    ) -> None:
        secrets = [secret] if isinstance(secret, str) else secret
        self._keys = [_key(text) for text in secrets]
        self._tolerance, self._clock = tolerance, clock

    def __call__(self, content: bytes, headers: Headers) -> None:
        """Raises `SignatureError` where no signature fits."""
        message_id = _header(headers, "webhook-id")
        timestamp = _header(headers, "webhook-timestamp")
        if not (timestamp.isascii() and timestamp.isdecimal()):
            raise SignatureError("`webhook-timestamp` is no number of seconds")
        if abs(self._clock() - int(timestamp[:15])) > self._tolerance:
            raise SignatureError("`webhook-timestamp` is too far from now")
        signed = _bytes(f"{message_id}.{timestamp}.") + content
        wanted = [_signature(key, signed) for key in self._keys]
        given = _header(headers, "webhook-signature").split()
        if not any(_is_same(one, other) for one in given for other in wanted):
            raise SignatureError("no signature of the request fits")

    def __repr__(self) -> str:
        return f"StandardWebhooks(tolerance={self._tolerance!r})"


def parse(
    type_: Any,
    content: bytes | str,
    headers: Mapping[str, str],
    verify: Verifier | None,
) -> Any:
    """What the request holds; it is looked at only after `verify` has let it pass.

    What is not as its type says is kept as it came: see `model_issues`.
    """
    body = content.encode() if isinstance(content, str) else content
    if verify is not None:
        _check(verify(body, Headers(headers.items())))
    if type_ is None or type_ is bytes:
        return body if type_ is bytes else None
    try:
        return decode(body, type_).value
    except ValueError as error:
        reason = printable(str(error), 100)
        raise WebhookError(f"the body is not JSON: {reason}") from error


def _check(verdict: object) -> None:
    """Raises `SignatureError` for `False`; a promise of a verdict is none."""
    if hasattr(verdict, "__await__"):
        getattr(verdict, "close", bool)()
        raise ConfigurationError(
            "`verify` takes a plain function, and not an `async` one"
        )
    if verdict is False:
        raise SignatureError("the request was not verified")


def _key(secret: str) -> bytes:
    text = secret.removeprefix("whsec_")
    try:
        key = base64.b64decode(text + "=" * (-len(text) % 4), validate=True)
    except (binascii.Error, ValueError):
        key = b""
    if not key:
        raise ConfigurationError("a secret of webhooks is `whsec_` and base64")
    return key


def _header(headers: Headers, name: str) -> str:
    values = headers.get_all(name)
    if len(values) != 1:
        raise SignatureError(f"the request has {'two' if values else 'no'} `{name}`")
    return values[0]


def _signature(key: bytes, signed: bytes) -> str:
    digest = hmac.digest(key, signed, "sha256")
    return f"v1,{base64.b64encode(digest).decode('ascii')}"


def _is_same(one: str, other: str) -> bool:
    return hmac.compare_digest(_bytes(one), _bytes(other))


def _bytes(text: str) -> bytes:
    """The text of a header as it came, whatever stands for what is no text in it."""
    return text.encode("utf-8", "surrogateescape")
