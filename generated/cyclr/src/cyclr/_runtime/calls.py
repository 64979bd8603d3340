"""The story of one call: build, choose credentials, try, read; see `call`."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from .answers import read_answer, status_error, validation_error
from .auth import Signer, choose
from .drivers import Flow, run, run_async
from .events import tell
from .logs import Log
from .operation import Operation
from .options import CallOptions, Settings
from .requests import Call, build_request, has_key, with_key
from .response import Response
from .retries import IDEMPOTENT, Policy, Timing, attempts
from .settings import Place
from .throttle import Throttle
from .tokens import Wallet
from .transport import Request

__all__ = ["Caller", "call", "run", "run_async"]


@dataclass(frozen=True, slots=True)
class Caller:
    """What a client brings to every call."""

    place: Place
    wallet: Wallet
    log: Log
    throttle: Throttle
    timing: Timing = field(default_factory=Timing)
    tracer: Any = None
    """That of OpenTelemetry, where it is installed."""


def call(
    caller: Caller,
    operation: Operation,
    arguments: Mapping[str, Any],
    options: CallOptions | None = None,
    body: Any = None,
) -> Flow[Response[Any]]:
    """The answer to the operation, with its value; everything else is an `APIError`.

    Whatever is wrong with arguments or credentials shows before anything is sent.
    """
    if options is None:
        options = CallOptions()
    elif not isinstance(options, CallOptions):
        raise TypeError(f"`options` is {options!r}: pass CallOptions(...)")
    made = with_key(caller.place, Call(operation, arguments, body, options))
    request = build_request(caller.place, made)
    policy = _policy(caller, operation, options, request)
    api, wallet = caller.place.api, caller.wallet
    choices = choose(api, operation, wallet.credentials)
    signer = Signer(caller.place, wallet, policy, choices)

    def prepare() -> Flow[Request]:
        return signer.sign(request)

    answer, retries = yield from attempts(policy, prepare)
    if answer.status == 401 and (yield from signer.renew(request, answer)):
        answer, retries = yield from attempts(policy, prepare, retries)
    if not 200 <= answer.status < 300:
        raise status_error(operation, answer, retries, signer.secrets)
    response = replace(read_answer(operation, answer, retries), url=request.url)
    yield from _report(response, operation, caller.place.settings)
    return response


def _policy(
    caller: Caller, operation: Operation, options: CallOptions, request: Request
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
        events=settings.events,
        tracer=caller.tracer,
        max_retries=retries,
        timeout=settings.timeout if options.timeout is None else options.timeout,
        end=None if deadline is None else caller.timing.clock() + deadline,
        is_repeatable=operation.method in IDEMPOTENT,
        has_key=has_key(request),
        lane=caller.throttle.lane(request.url) if retries else None,
    )


def _report(
    response: Response[Any], operation: Operation, settings: Settings
) -> Flow[None]:
    """Tells of mismatches, as an error or one by one."""
    if response.mismatches and settings.strict:
        raise validation_error(response, operation)
    for mismatch in response.mismatches:
        yield from tell(settings.events.on_mismatch, mismatch)
