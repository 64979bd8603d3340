"""A server that is a list of answers, a clock that only sleeping moves, and a small API to call with them."""

from collections.abc import Callable, Generator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from msgspec.structs import replace

from runtime import models
from runtime.api import Api, Bearer, Server
from runtime.calls import Caller
from runtime.client import Client
from runtime.drivers import Acquire, Ask, Send, Sleep
from runtime.grants import POST, ClientCredentials
from runtime.headers import Headers
from runtime.operation import Operation, header, path, query
from runtime.paging import PageNumber
from runtime.retries import Timing
from runtime.shapes import Body
from runtime.shapes import field as body_field
from runtime.tokens import TokenKey
from runtime.transport import RawResponse, Request

API = Api(
    title="Cyclr API",
    package="cyclr",
    version="1.0.0",
    environment="CYCLR",
    servers=(Server("us", "https://api.cyclr.com/v1.0"), Server("eu", "https://api.eu.cyclr.com/v1.0")),
    schemes=(Bearer("bearerAuth", token="token", grants=(ClientCredentials("/oauth/token", methods=(POST,)),)),),
    security=((("bearerAuth", ()),),),
    parameters={"account": "X-Cyclr-Account"},
)

PAIR: Any = {"client_id": "id", "client_secret": "s3cr3t&"}
"""The credentials that tokens of the small API are fetched with."""
URL = "https://api.cyclr.com/v1.0/oauth/token"
KEY = TokenKey(URL, "id", server="https://api.cyclr.com/v1.0")


class Cycle(models.Model, rename="pascal"):
    id: str | None = None
    name: str | None = None


LIST = Operation(
    name="cycles.list",
    method="GET",
    path=("/cycles",),
    parameters=(header("account", "X-Cyclr-Account", required=True), query("page", "page"), query("size", "pageSize")),
    responses={"200": {"application/json": lambda: list[Cycle]}},
    pagination=PageNumber("page"),
)
GET = Operation(
    name="cycles.get",
    method="GET",
    path=("/cycles/", path("cycle_id", "cycleId")),
    responses={"200": {"application/json": lambda: Cycle}},
)
PUT = GET.but(name="cycles.put", method="PUT")
DELETE = Operation("cycles.delete", method="DELETE", path=GET.path)
CREATE = Operation(
    name="cycles.create",
    method="POST",
    path=("/cycles",),
    body=Body(
        "application/json",
        required=True,
        fields=(
            body_field("name", "Name", required=True),
            body_field("note", "Note", nullable=True),
            body_field("kind", "Kind", default="basic"),
        ),
    ),
    responses={"200": {"application/json": lambda: Cycle}},
)


@dataclass
class Clock:
    """Seconds that pass only when a flow sleeps or a scripted answer takes time."""

    now: float = 1000.0
    slept: list[float] = field(default_factory=list)

    def timing(self) -> Timing:
        return Timing(clock=lambda: self.now, today=self.today, jitter=lambda: 1.0)

    def today(self) -> datetime:
        return datetime(2026, 1, 1, tzinfo=UTC) + timedelta(seconds=self.now)


Outcome = RawResponse | Exception | Callable[[Request], RawResponse]


class Script:
    """A transport that answers from a list and keeps what was asked."""

    def __init__(self, *outcomes: Outcome) -> None:
        self.outcomes = list(outcomes)
        self.requests: list[Request] = []
        self.closed = 0

    def send(self, request: Request) -> RawResponse:
        self.requests.append(request)
        outcome = self.outcomes.pop(0)
        if isinstance(outcome, Exception):
            raise outcome
        return outcome if isinstance(outcome, RawResponse) else outcome(request)

    def close(self) -> None:
        self.closed += 1


class AsyncScript(Script):
    async def send(self, request: Request) -> RawResponse:  # type: ignore[override]
        return super().send(request)

    async def aclose(self) -> None:
        self.closed += 1


def drive(flow: Generator[Any, Any, Any], script: Script, clock: Clock) -> Any:
    """What the flow returns; sleeping takes no time but the clock's."""
    result: Any = None
    failure: Exception | None = None
    try:
        while True:
            effect = flow.throw(failure) if failure is not None else flow.send(result)
            result, failure = None, None
            try:
                match effect:
                    case Send(request):
                        result = script.send(request)
                    case Sleep(seconds):
                        clock.slept.append(seconds)
                        clock.now += seconds
                    case Acquire(lock, _):
                        result = lock.acquire(blocking=False)
                    case Ask(function):
                        result = function()
            except Exception as error:
                failure = error
    except StopIteration as end:
        return end.value


def caller(clock: Clock, **arguments: Any) -> Caller:
    """What a client made with these arguments brings to its calls."""
    arguments.setdefault("token", None if "client_id" in arguments else "t0k3n")
    made: Client = make(**arguments)
    return replace(made._calls(), timing=clock.timing())


def make(client: type[Any] = Client, api: Api = API, **arguments: Any) -> Any:
    """A client of the small API."""
    names = ("token", "client_id", "client_secret", "token_url")
    credentials = {name: arguments.pop(name, None) for name in names}
    return client(api, credentials, {"account": arguments.pop("account", None)}, **arguments)


def reply(status: int = 200, content: bytes = b'{"Id": "c1"}', **headers: str) -> RawResponse:
    """An answer in JSON, unless `content_type` says otherwise."""
    headers = {"content_type": "application/json", **headers}
    return RawResponse(status, Headers((name.replace("_", "-"), value) for name, value in headers.items()), content)


def token_reply(token: str = "fresh", expires_in: Any = 3600) -> RawResponse:
    return reply(content=b'{"access_token": "%s", "expires_in": %s}' % (token.encode(), str(expires_in).encode()))
