"""Gets tokens (OAuth 2.0), once for everyone who needs the same one.

Those who need a token that is not there share a flight: one of them fetches it.
"""

from copy import copy

from .auth import Signature, Signer
from .drivers import Acquire, Ask, Flow
from .errors import APIConnectionError, APITimeoutError, TokenError
from .grants import Grant, read_scopes
from .orders import Order
from .settings import resolve_token_url
from .tokens import Flight, Token, TokenKey


def granted(
    signer: Signer, grant: Grant, scopes: tuple[str, ...], values: dict[str, str]
) -> Flow[Signature]:
    """The token of the grant, which is fetched once for all who need the same."""
    api, given = signer.place.api, signer.wallet.credentials
    if grant.client_secret in given and grant.client_secret not in values:
        values[grant.client_secret] = yield from signer.value(grant.client_secret)
    if grant.override in given:
        grant = grant.at_one_address()
    wanted = grant.scopes if grant.is_lasting else scopes
    key = TokenKey(
        resolve_token_url(
            signer.place.base_url, str(given.get(grant.override, grant.url))
        ),
        values[grant.client_id],
        tuple(sorted({*read_scopes(given.get(grant.scope, wanted))})),
        signer.place.base_url,
        grant.owner(values),
    )
    order = Order(
        grant,
        key,
        values,
        given.get(grant.function or ""),
        signer.policy,
        signer.place.user_agent,
        f"pass {grant.override}=... or set {api.variable(grant.override)}",
        signer.wallet.memory,
        signer.wallet.store,
    )
    flight = signer.wallet.flight(key)
    token = yield from fetch_token(order, flight)
    bearer = ("Authorization", f"Bearer {token.value}")
    return Signature(headers=(bearer,), tokens=((flight, token),))


def fetch_token(order: Order, flight: Flight) -> Flow[Token]:
    """A token that is not about to expire: the one at hand, or a new one.

    Only the one who has the lock asks the server. Whoever waited meanwhile shares the
    token, or the failure; a flight that was cancelled, or that its own deadline ended,
    is taken over by the next. A token that still holds is good enough if no new one
    comes.
    """
    policy, clock = order.policy, order.policy.timing.clock
    if token := flight.fresh(clock()):
        return token
    seen = flight.landings
    if not (yield Acquire(flight.lock, policy.left)):
        raise APITimeoutError(
            "the deadline is over, waiting for a token", failure="not sent"
        ).about(policy.label, 0)
    try:
        if token := flight.fresh(clock()):
            return token
        if flight.landings == seen or flight.failure is None:
            return (yield from _flown(order, flight))
        failure = copy(flight.failure)
    finally:
        flight.lock.release()
    if isinstance(failure, TokenError):
        failure.about(policy.label, failure.retries)
    raise failure


def _flown(order: Order, flight: Flight) -> Flow[Token]:
    """A token of the store or of the server; what fails is kept for those who wait.

    Only this is a landing: those who came after a failure ask anew, even if others
    still share it.
    """
    policy = order.policy
    flight.failure = None
    try:
        return (yield from _stored(order, flight)) or (yield from _new(order, flight))
    except (TokenError, APIConnectionError) as error:
        if token := flight.spare(policy.timing.clock()):
            return token
        if isinstance(error, TokenError):
            error.about(policy.label, error.retries)
        if isinstance(error, TokenError) or policy.end is None:
            flight.failure = copy(error)  # without the frames that it came through
        raise
    finally:
        flight.landings += 1


def _stored(order: Order, flight: Flight) -> Flow[Token | None]:
    """The token of the store, unless it was refused, or is the one about to expire."""
    store, timing = order.store, order.policy.timing
    if store is None:
        return None
    token: Token | None = yield Ask(lambda: store.get(order.key))
    if token is None:
        return None
    flight.refresh = token.refresh or flight.refresh
    if token.value == flight.refused and not token.refresh:
        yield Ask(lambda: store.delete(order.key))
    known = flight.token and flight.token.value
    if token.value in (flight.refused, known):
        return None
    lifetime = None
    if token.expires_at is not None:
        lifetime = token.expires_at - timing.today().timestamp()
        if lifetime <= 0:
            return None
    flight.keep(token, timing.clock(), lifetime)
    return token


def _new(order: Order, flight: Flight) -> Flow[Token]:
    """A new token from the server, kept here and in the store."""
    timing = order.policy.timing
    token = yield from _refreshed(order, flight)
    if token is None:
        token = yield from order.grant.obtain(order)
    lifetime = token.expires_at
    if lifetime is not None:
        lifetime -= timing.today().timestamp()
    flight.keep(token, timing.clock(), lifetime)
    if (store := order.store) is not None:
        yield Ask(lambda: store.set(order.key, token))
    return token


def _refreshed(order: Order, flight: Flight) -> Flow[Token | None]:
    """A token for the refresh token that came last, where that is still good."""
    store, refresh_token = order.store, flight.refresh
    if refresh_token is None:
        return None
    try:
        return (yield from order.refresh(refresh_token))
    except TokenError as error:
        if error.code != "invalid_grant":
            raise
    flight.refresh = None
    if store is not None:
        yield Ask(lambda: store.delete(order.key))
    return None
