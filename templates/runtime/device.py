"""Signing a user in on another device: the device authorization grant (RFC 8628).

`Shop(client_id="...", show_code=print)` prints where to go and what to type there.
"""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from msgspec import structs

from .drivers import Ask, Sleep
from .errors import APIConnectionError, TokenError
from .grants import Grant
from .retries import REFUSED, UNCERTAIN

if TYPE_CHECKING:
    from .drivers import Flow
    from .orders import Order
    from .tokens import Token

_KIND = "urn:ietf:params:oauth:grant-type:device_code"
_INTERVAL = 5.0
"""Seconds between two questions, and those that `slow_down` adds (RFC 8628 §3.5)."""
_PASSING = REFUSED | UNCERTAIN
"""Statuses after which it may go on: as often in a row as a call may be tried again."""


@dataclass(frozen=True, slots=True)
class DeviceCode:
    """What the user has to do: go to the address, and type the code there."""

    url: str
    code: str
    complete_url: str | None
    """The address with the code in it, for a QR code."""
    expires_in: float
    """The seconds that there are for it."""

    def __str__(self) -> str:
        return f"Go to {self.url} and enter {self.code}"


class DeviceGrant(Grant):
    """Tokens for a user who signs in with another device."""

    def __init__(
        self,
        url: str,
        *,
        device_url: str = "",
        show_code: str = "show_code",
        **others: Any,
    ) -> None:
        super().__init__(url, **others)
        self.device_url = device_url
        self.show_code = show_code

    @property
    def arguments(self) -> tuple[str, ...]:
        """The arguments that it needs."""
        return (self.client_id, self.show_code)

    @property
    def function(self) -> str:
        """The argument that is a function, to be called by the grant alone."""
        return self.show_code

    def obtain(self, order: "Order") -> "Flow[Token]":
        """A token that the server issues now, once the user has signed in."""
        endpoints = yield from order.endpoints()
        url = order.place(endpoints.device, self.device_url)
        started = order.policy.timing.clock()
        answer = yield from order.start(url, "device_code")
        end = started + _number(answer.get("expires_in"), 1800.0)
        shown = _shown(answer, end - started)
        assert order.function is not None
        show = order.function
        yield Ask(lambda: show(shown))
        form = {"grant_type": _KIND, "device_code": answer["device_code"]}
        interval = _number(answer.get("interval"), _INTERVAL)
        token = yield from _poll(order, form, interval, end)
        if token is None:
            reason = "nobody signed in before the code expired"
            raise TokenError(reason, url=url, code="expired_token")
        return token


def _poll(
    order: "Order", form: dict[str, str], interval: float, end: float
) -> "Flow[Token | None]":
    """The token, once the user has signed in; `None` where the code expires before.

    A question is never sent again by itself: the next one comes after the interval,
    which doubles with each that gets no answer (RFC 8628 §3.5).
    """
    policy, failures = order.policy, 0
    asking = replace(order, policy=structs.replace(policy, max_retries=0))
    lost: APIConnectionError | None = None
    while policy.timing.clock() + interval < end:
        left = policy.left
        yield Sleep(interval if left is None else min(interval, max(left, 0.0)))
        try:
            return (yield from asking.issue(form))
        except APIConnectionError as error:
            if policy.left is not None and policy.left <= 0:
                raise
            lost, interval = error, interval * 2 or _INTERVAL
        except TokenError as error:
            lost = None
            if error.code == "slow_down":
                interval, failures = interval + _INTERVAL, 0
            elif error.code == "authorization_pending":
                failures = 0
            elif error.status in _PASSING and failures < policy.max_retries:
                interval, failures = interval * 2 or _INTERVAL, failures + 1
            else:
                raise
    if lost is not None:
        raise lost
    return None


def _shown(answer: dict[str, Any], seconds: float) -> DeviceCode:
    url = answer.get("verification_uri") or answer.get("verification_url")
    complete = answer.get("verification_uri_complete")
    return DeviceCode(
        str(url or ""),
        str(answer.get("user_code", "")),
        complete if isinstance(complete, str) else None,
        seconds,
    )


def _number(value: Any, default: float) -> float:
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    return float(value) if is_number and 0 <= value < 1e6 else default
