"""Every operation of a client, called with little and with much, by both clients, and judged on both ends.

Requests must be accepted and mean what was passed; answers must come back as they were sent.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import zip_longest
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

from anyio.from_thread import start_blocking_portal

from tests.corpus.equality import is_same
from tests.cyclr.contract import Received
from tests.cyclr.server import listening
from tests.driver.bodies import EVENTS, exact, is_json
from tests.driver.document import Answer, Document, Operation, Request, read
from tests.driver.driver import NOTHING, Driver, Outcome
from tests.driver.judge import Judge, Refusal, Server
from tests.driver.samples import NoValue

WAYS = ("ready", "model", "spread")
"""How a body can be passed: as JSON, as a model, and member by member."""
DOWNLOADED = "downloaded"
"""How an answer can be read that is no JSON: piece by piece."""


@dataclass(slots=True)
class Trial:
    """What came of the calls."""

    operations: int = 0
    calls: int = 0
    faults: list[str] = field(default_factory=list)
    untried: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Call:
    """One call and how its body is passed."""

    operation: Operation
    request: Request
    answer: Answer
    way: str

    def __str__(self) -> str:
        return (
            f"{self.operation.id} ({self.way}, {self.request.content_type} -> {self.answer.status} {self.answer.media})"
        )


def calls(document: Document, operation: Operation) -> Iterator[Call]:
    """Each request and each answer at least once; each body in every way that it can be passed."""
    requests, answers = list(document.requests(operation)), list(document.answers(operation))
    for request, answer in zip_longest(requests, answers):
        is_new = request is not None and request.content_type is not None
        for way in WAYS if is_new else WAYS[:1]:
            yield Call(operation, request or requests[0], answer or answers[0], way)
        if answer is not None and answer.media and requests[0].content_type is None and not is_json(answer.media):
            yield Call(operation, requests[0], answer, DOWNLOADED)


def try_client(path: Path, lock: Mapping[str, Any]) -> Trial:
    """The trial of the client which the lockfile describes, and which can be imported."""
    root = read(path)
    document, judge, trial = Document(root), Judge(root), Trial()
    with listening(Server(judge), prefix="") as server, start_blocking_portal() as portal:
        drivers = Driver(lock, server.url), Driver(lock, server.url, portal)
        for operation in document.operations():
            trial.operations += 1
            try:
                for call in calls(document, operation):
                    trial.calls += 1
                    trial.faults += [f"{call}: {fault}" for fault in make(call, document, drivers, server)]
            except NoValue:
                trial.untried.append(f"{operation.key}: no finite value fits")
        for driver in drivers:
            driver.close()
    return trial


def make(call: Call, document: Document, drivers: tuple[Driver, Driver], server: Server) -> Iterator[str]:
    """Make the call with both clients, and tell what is wrong with it."""
    server.answer = call.answer
    sent: list[Received] = []
    for driver in drivers:
        server.requests.clear()
        try:
            yield from faults_of_outcome(_call(call, driver), call.answer)
        except Exception as error:
            yield f"raised {type(error).__name__}: {str(error)[:300]}"
        sent += server.requests[-1:]
    if not sent:
        return
    if comparable(sent[0]) != comparable(sent[-1]):
        yield f"the async client sent {sent[-1]} and the other one {sent[0]}"
    yield from faults_of_request(sent[0], call.request, document, server.judge)


def comparable(received: Received) -> Received:
    """The request less what each call makes up for itself: its key, and the boundary between parts."""
    boundary = re.search("boundary=([0-9a-f]+)", received.header("content-type") or "")
    made = boundary[1] if boundary else None
    headers = tuple(
        (name, value.replace(made, "boundary") if made else value)
        for name, value in received.headers
        if name.lower() != "idempotency-key"
    )
    return replace(
        received, headers=headers, body=received.body.replace(made.encode(), b"boundary") if made else received.body
    )


def faults_of_request(received: Received, request: Request, document: Document, judge: Judge) -> Iterator[str]:
    """What the document has against the request, and how it differs from what was passed."""
    try:
        seen = judge.read(received)
    except Refusal as error:
        yield f"{received.method} {received.target} {received.body[:200]!r} was refused: {error}"
        return
    for key, value in request.arguments.items():
        is_spread = isinstance(value, dict) and key.startswith("query") and key not in seen
        if not _means(value, _gathered(received, value) if is_spread else seen.get(key)):
            yield f"{key} was {value!r} and came as {seen.get(key)!r} in {received.target}"
    yield from document.faults(request, received)


def _call(call: Call, driver: Driver) -> Outcome:
    request, id_, accept = call.request, call.operation.key, call.answer.media or None
    if call.way == DOWNLOADED:
        return driver.download(id_, request.arguments, accept)
    if request.content_type is None:
        return driver.call(id_, request.arguments, NOTHING, accept=accept)
    if call.way == "spread" and isinstance(request.body, dict):
        spread = driver.spread(id_, request.body)
        if spread is not None:
            return driver.call(id_, {**request.arguments, **spread}, NOTHING, request.content_type, accept)
    body = driver.model(id_, request.body, request.content_type) if call.way == "model" else request.body
    return driver.call(id_, request.arguments, body, request.content_type, accept)


def faults_of_outcome(outcome: Outcome, answer: Answer) -> Iterator[str]:
    """How the value that the client gives differs from what was sent to it."""
    if outcome.status != answer.status or bool(outcome.error) != (answer.status >= 300):
        yield f"the answer {answer.status} came as {outcome.status} {outcome.error}"
    if answer.media and not _equal(answer, outcome):
        yield f"the answer was {str(answer.value)[:300]} and became {str(outcome.value)[:300]}"


def _equal(answer: Answer, outcome: Outcome) -> bool:
    value = outcome.value
    if isinstance(value, bytes):
        return value == answer.content
    if isinstance(value, str) and not is_json(answer.media):
        return value == answer.content.decode()
    came = exact(json.dumps(answer.value))
    for token in outcome.place.split("/")[1:]:
        came = came.get(token, [])
    dumped = exact(json.dumps(value))
    if answer.media.startswith(EVENTS):
        return len(came) == len(dumped) and all(map(_is_same_event, came, dumped))
    return is_same(came, dumped)


def _is_same_event(came: Any, event: Any) -> bool:
    """Whether the item is what came, or the event that it came in, whose type and id need not be told."""
    if is_same(came, event):
        return True
    fields = came if isinstance(came, dict) and "data" in came else {"data": came}
    known = {"event": "message", "id": "", **fields}
    return isinstance(event, dict) and all(
        is_same(known.get(key), value) for key, value in event.items() if value is not None
    )


def _gathered(received: Received, value: Mapping[str, Any]) -> dict[str, Any]:
    """The object whose members stand in the query by themselves."""
    found = parse_qs(urlsplit(received.target).query, keep_blank_values=True)
    return {k: found[k] if isinstance(value[k], list) else found[k][-1] for k in value.keys() & found.keys()}


def _means(given: Any, seen: Any) -> bool:
    """Whether a server reads what was passed; openapi-core gives dates and UUIDs as Python's."""
    if isinstance(given, dict) and isinstance(seen, dict):
        return given.keys() == seen.keys() and all(_means(value, seen[key]) for key, value in given.items())
    if isinstance(given, list) and isinstance(seen, list):
        return len(given) == len(seen) and all(map(_means, given, seen))
    if isinstance(given, dict | list) and isinstance(seen, str):  # openapi-core leaves some styles alone
        leaves = given if isinstance(given, list) else [part for pair in given.items() for part in pair]
        return all(str(leaf) in seen for leaf in leaves)
    return given == seen or is_same(str(given), str(seen)) or (isinstance(given, bool) and str(given).lower() == seen)
