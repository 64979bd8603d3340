"""The story of one call: build, choose credentials, try, read; see `call`."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from msgspec import Struct, field
from msgspec.structs import replace

from .answers import is_success, read_answer
from .auth import Choice, Signer, choose
from .drivers import Flow, run, run_async
from .logs import Log
from .operation import Operation
from .requests import NO_OPTIONS, Call, NoOptions, build_request, has_key, with_key
from .response import Origin, Response
from .retries import IDEMPOTENT, Policy, Timing, attempts
from .settings import Place, Wallet
from .throttle import Throttle
from .transport import RawResponse, Request

if TYPE_CHECKING:
    from .options import CallOptions

__all__ = ["Caller", "Exchange", "call", "call_of", "exchange", "run", "run_async"]


class Caller(Struct, frozen=True):
    """What a client brings to every call."""

    place: Place
    wallet: Wallet
    log: Log
    throttle: Throttle
    timing: Timing = field(default_factory=Timing)
    tracer: Any = None
    """That of OpenTelemetry, where it is installed."""
    client: Any = None
    """The client itself, which links go on with."""
    chosen: dict[Any, tuple[Choice, ...]] = field(default_factory=dict)
    """The credentials that were used, by what asked for them."""


class Exchange(Struct, frozen=True):
    """A success as it came, and what was made of the call's limits."""

    answer: RawResponse
    retries: int
    policy: Policy
    url: str
    """Where it came from, without credentials."""


def call(
    caller: Caller,
    operation: Operation,
    arguments: Mapping[str, Any],
    options: "CallOptions | None" = None,
    body: Any = None,
) -> Flow[Response[Any]]:
    """The answer to the operation, with its value; everything else is an `APIError`."""
    made = call_of(operation, arguments, options, body)
    done = yield from exchange(caller, made)
    response = read_answer(operation, done.answer, done.retries, done.url)
    if response.mismatches:
        from .failures import report

        yield from report(response, operation, caller.place.settings)
    return followable(response, caller, made)


def followable(response: Response[Any], caller: Caller, call: Call) -> Response[Any]:
    """The answer, which knows what it answers where links lead on from it."""
    if not call.operation.links:
        return response
    return replace(response, origin=Origin(caller.client, call))


def call_of(
    operation: Operation,
    arguments: Mapping[str, Any],
    options: "CallOptions | None" = None,
    body: Any = None,
) -> Call:
    """The call of an operation."""
    if options is None:
        return Call(operation, arguments, body, NO_OPTIONS)
    from .options import CallOptions

    if not isinstance(options, CallOptions):
        raise TypeError(f"`options` is {options!r}: pass CallOptions(...)")
    return Call(operation, arguments, body, options)


def exchange(
    caller: Caller, call: Call, *, streams: bool = False, end: float | None = None
) -> Flow[Exchange]:
    """The answer, which is a success; everything else is an `APIError`.

    Whatever is wrong with arguments or credentials shows before anything is sent. `end`
    is the moment by which the call has to be over, where it continues an earlier one.
    """
    call = with_key(caller.place, call)
    operation, options = call.operation, call.options
    request = build_request(caller.place, call, streams=streams)
    policy = _policy(caller, operation, options, request)
    if end is not None:
        policy = replace(policy, end=end)
    choices = _choices(caller, operation, request)
    signer = Signer(caller.place, caller.wallet, policy, choices)

    def prepare() -> Flow[Request]:
        return signer.sign(request)

    answer, retries = yield from attempts(policy, prepare)
    can_renew = answer.status == 401 and not request.is_spent
    if can_renew and (yield from signer.renew(request, answer)):
        answer, retries = yield from attempts(policy, prepare, retries + 1)
    if not is_success(operation, answer.status):
        from .failures import status_error

        raise status_error(operation, answer, retries, signer.secrets)
    return Exchange(answer, retries, policy, request.url)


def _choices(
    caller: Caller, operation: Operation, request: Request
) -> tuple[Choice, ...]:
    """The credentials of the call, which are the same for all that ask for the same."""
    chosen = caller.chosen.get(operation.security)
    if chosen is None:
        api, credentials = caller.place.api, caller.wallet.credentials
        chosen = choose(api, operation, credentials, request.headers)
        if chosen:
            caller.chosen[operation.security] = chosen
    return chosen


def _policy(
    caller: Caller,
    operation: Operation,
    options: "CallOptions | NoOptions",
    request: Request,
) -> Policy:
    """How often and how long to try: as the options say, else the client."""
    settings = caller.place.settings
    deadline = settings.deadline if options.deadline is None else options.deadline
    retries = (
        settings.max_retries if options.max_retries is None else options.max_retries
    )
    return Policy(
        timing=caller.timing,
        log=caller.log,
        label=operation.label,
        template=operation.template,
        settings=settings,
        tracer=caller.tracer,
        max_retries=retries,
        timeout=settings.timeout if options.timeout is None else options.timeout,
        end=None if deadline is None else caller.timing.clock() + deadline,
        is_repeatable=operation.method in IDEMPOTENT,
        has_key=has_key(request),
        lane=caller.throttle.lane(request.url) if retries else None,
    )
