"""The client credentials grant (RFC 6749 §4.4): gets tokens, once for everyone."""

import json
from contextlib import suppress
from copy import copy
from dataclasses import dataclass, field, replace
from math import isfinite
from typing import Any
from urllib.parse import quote_plus, urlencode

from .drivers import Acquire, Ask, Flow
from .errors import APIConnectionError, APITimeoutError, TokenError
from .messages import parse_body, server_message
from .response import Headers
from .retries import Policy, attempts
from .tokens import Flight, Token, TokenKey, TokenStore
from .transport import RawResponse, Request


@dataclass(frozen=True, slots=True)
class Grant:
    """Everything that a token request says, and where its token may be stored."""

    key: TokenKey
    client_secret: str = field(repr=False)
    user_agent: str
    hint: str
    """How to name another token URL, for errors."""
    store: TokenStore | None = None

    @property
    def secrets(self) -> tuple[str, str]:
        """What must not show in messages."""
        return self.client_secret, quote_plus(self.client_secret)


def fetch_token(grant: Grant, flight: Flight, policy: Policy) -> Flow[Token]:
    """A token that is not about to expire: the one at hand, or a new one.

    Only the one who has the lock asks the server. Whoever waited meanwhile shares the
    token, or the failure; a flight that was cancelled, or that its own deadline ended,
    is taken over by the next.
    """
    if token := flight.fresh(policy.timing.clock()):
        return token
    seen = flight.landings
    if not (yield Acquire(flight.lock, policy.left)):
        raise APITimeoutError(
            "the deadline is over, waiting for a token", failure="not sent"
        ).about(policy.label, 0)
    try:
        if token := flight.fresh(policy.timing.clock()):
            return token
        if flight.landings != seen and flight.failure is not None:
            raise copy(flight.failure)
        flight.failure = None
        return (yield from _stored(grant, flight, policy)) or (
            yield from _requested(grant, flight, policy)
        )
    except TokenError as error:
        flight.failure = error
        error.about(policy.label, error.retries)
        raise
    except APIConnectionError as error:
        flight.failure = error if policy.end is None else None
        raise
    finally:
        flight.landings += 1
        flight.lock.release()


def _stored(grant: Grant, flight: Flight, policy: Policy) -> Flow[Token | None]:
    """The token of the store, unless it was refused, or is the one about to expire."""
    store, timing = grant.store, policy.timing
    if store is None:
        return None
    token: Token | None = yield Ask(lambda: store.get(grant.key))
    known = flight.held and flight.held[0].value
    if token is None or token.value in (flight.refused, known):
        return None
    lifetime = None
    if token.expires_at is not None:
        lifetime = token.expires_at - timing.today().timestamp()
        if lifetime <= 0:
            return None
    flight.keep(token, timing.clock(), lifetime)
    return token


def _requested(grant: Grant, flight: Flight, policy: Policy) -> Flow[Token]:
    """A new token from the server, kept here and in the store."""
    url, timing = grant.key.url, policy.timing
    label = f"{policy.label}: token request (POST {url})"
    policy = replace(
        policy, label=label, template="", is_repeatable=True, has_key=False
    )
    started = timing.clock()

    def prepare() -> Flow[Request]:
        nonlocal started
        started = timing.clock()
        yield from ()
        return _request(grant)

    answer, retries = yield from attempts(policy, prepare)
    value, lifetime = _read(grant, answer, retries)
    now = timing.today().timestamp()
    token = Token(value, None if lifetime is None else now + lifetime)
    flight.keep(token, started, lifetime)
    if (store := grant.store) is not None:
        yield Ask(lambda: store.set(grant.key, token))
    return token


def _request(grant: Grant) -> Request:
    form = {
        "grant_type": "client_credentials",
        "client_id": grant.key.client_id,
        "client_secret": grant.client_secret,
    }
    if grant.key.scopes:
        form["scope"] = " ".join(grant.key.scopes)
    headers = {
        "Accept": "application/json",
        "Content-Type": "application/x-www-form-urlencoded",
        "User-Agent": grant.user_agent,
    }
    content = urlencode(form).encode("ascii")
    return Request("POST", grant.key.url, Headers(headers.items()), content)


def _read(grant: Grant, answer: RawResponse, retries: int) -> tuple[str, float | None]:
    """The token and its life in seconds; an answer without one is a `TokenError`."""
    body: Any = None
    if 200 <= answer.status < 300:
        with suppress(ValueError, RecursionError):
            body = json.loads(answer.content)
        token = body.get("access_token") if isinstance(body, dict) else None
        if isinstance(token, str) and token:
            return token, _seconds(body.get("expires_in"))
    url = grant.key.url
    reason = _reason(grant, answer, body)
    raise TokenError(
        f"no access token from {url}: {reason}",
        url=url,
        status=answer.status,
        retries=retries,
    )


def _reason(grant: Grant, answer: RawResponse, body: Any) -> str:
    """Why there is no token, in the server's words where these cannot hold one."""
    media_type = answer.headers.get("content-type", "").lower()
    if answer.status == 404:
        return f"it answered 404, so tokens are not issued there; {grant.hint}"
    if 300 <= answer.status < 400:
        return f"it redirects ({answer.status}), which is not followed; {grant.hint}"
    if "html" in media_type or answer.content.lstrip()[:1] == b"<":
        page = f"it answered {answer.status} with a web page"
        return f"{page}, so tokens are not issued there; {grant.hint}"
    if answer.status < 300:
        what = "JSON without `access_token`" if body is not None else "no JSON"
        return f"it answered {answer.status} with {what}; {grant.hint}"
    body = parse_body(answer.content, answer.headers)
    said = server_message(body, grant.secrets)
    code = (
        server_message(body.get("error"), grant.secrets) if type(body) is dict else ""
    )
    if code and code not in said:
        said = f"{code}: {said}"
    return f"it answered {answer.status}" + (f": {said}" if said else "")


def _seconds(expires_in: Any) -> float | None:
    """The seconds of `expires_in`, which some servers write as a string."""
    if isinstance(expires_in, bool) or not isinstance(expires_in, int | float | str):
        return None
    try:
        seconds = float(expires_in)
    except (ValueError, OverflowError):
        return None
    return max(seconds, 0.0) if isfinite(seconds) else None
