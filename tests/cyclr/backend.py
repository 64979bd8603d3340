"""A Cyclr server without the network: it records requests, judges them, and answers with valid data.

Two listeners put it on 127.0.0.1: `server` speaks proper HTTP through uvicorn, `raw_server` breaks connections.
"""

from __future__ import annotations

import threading
import time
from collections import defaultdict, deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from tests.cyclr.contract import Answer, Contract, Match, Received
from tests.cyclr.faker import fake
from tests.cyclr.faults import Fault, html, json_answer, status

TOKEN_PATH = "/oauth/token"


@dataclass
class Tokens:
    """The token endpoint: who may have a token, and which tokens are good."""

    clients: dict[str, str] = field(default_factory=lambda: {"id": "secret"})
    expires_in: float = 3600.0
    path: str = TOKEN_PATH
    """Where tokens are issued; requests to the documented path are not found when it is another one."""
    issued: list[str] = field(default_factory=list)
    good_until: dict[str, float] = field(default_factory=lambda: {"static": float("inf")})

    def issue(self, form: Mapping[str, str]) -> Answer:
        """A new token, or 400 for a client that is not known."""
        if self.clients.get(form["client_id"]) != form["client_secret"]:
            return json_answer({"error": "invalid_client"}, 400)
        token = f"token-{len(self.issued) + 1}"
        self.issued.append(token)
        self.good_until[token] = time.monotonic() + self.expires_in
        return json_answer({"access_token": token, "token_type": "Bearer", "expires_in": int(self.expires_in)})

    def accepts(self, authorization: str | None) -> bool:
        """Whether an `Authorization` header carries a token that is good now."""
        scheme, _, token = (authorization or "").partition(" ")
        return scheme == "Bearer" and self.good_until.get(token, 0) > time.monotonic()

    def revoke(self) -> None:
        """Make every token worthless."""
        self.good_until.clear()


class Backend:
    """The state of the server and its answers. Tests read `requests` and `calls`, and order faults by path."""

    def __init__(self) -> None:
        self.contract = Contract()
        self.url = ""
        self._lock = threading.Lock()
        self.reset()

    def reset(self) -> None:
        """Forget everything that happened and everything that was ordered."""
        self.requests: list[Received] = []
        self.answers: list[Answer] = []
        self.tokens = Tokens()
        self.total = 5
        """How many items each paged list has."""
        self.cap = 2
        """How many items a page has at most, whatever the caller asks for."""
        self._violations: list[str] = []
        self._faults: dict[str, deque[Fault]] = defaultdict(deque)
        self._constant: dict[str, Fault] = {}
        self._extra: dict[str, Answer] = {}

    @property
    def calls(self) -> list[Received]:
        """The requests received, those for tokens aside."""
        return [received for received in self.requests if received.path != TOKEN_PATH]

    @property
    def last(self) -> Received:
        """The last request that was not for a token."""
        return self.calls[-1]

    @property
    def bearer_tokens(self) -> list[str]:
        """The bearer tokens of these requests, in order."""
        return [(received.header("authorization") or "").removeprefix("Bearer ") for received in self.calls]

    def fault(self, path: str, *faults: Fault) -> None:
        """Let the next answers to a path go wrong, one fault each."""
        self._faults[path].extend(faults)

    def always(self, path: str, fault: Fault) -> None:
        """Let every answer to a path go wrong in the same way."""
        self._constant[path] = fault

    def serve(self, path: str, answer: Answer) -> None:
        """Answer a path that the document does not have."""
        self._extra[path] = answer

    def violations(self) -> list[str]:
        """What was wrong with the requests and answers until now; asking for it forgets it."""
        found, self._violations = self._violations, []
        return found

    def handle(self, received: Received) -> Answer:
        """The answer to a request: the right one, unless the request is wrong or a fault was ordered."""
        with self._lock:
            self.requests.append(received)
            answer = self._extra.get(received.path) or self._judged_answer(received)
            if queue := self._faults[received.path]:
                answer = queue.popleft()(answer)
            elif constant := self._constant.get(received.path):
                answer = constant(answer)
            self.answers.append(answer)
            return answer

    def _judged_answer(self, received: Received) -> Answer:
        documented = self._as_documented(received)
        problems = self.contract.problems_of_request(documented)
        self._violations += problems or self.contract.additions_of_request(documented)
        return status(400, "; ".join(problems))(Answer()) if problems else self._answer(received)

    def _as_documented(self, received: Received) -> Received:
        if received.path == self.tokens.path:
            return Received(received.method, TOKEN_PATH, received.headers, received.body)
        return received

    def _answer(self, received: Received) -> Answer:
        documented = self._as_documented(received)
        match = self.contract.match(documented)
        assert match is not None
        if documented.path == TOKEN_PATH:
            found = received.path == self.tokens.path
            answer = self.tokens.issue(received.data) if found else html(404)(Answer())
        elif not self.tokens.accepts(received.header("authorization")):
            answer = json_answer({"Message": "who are you?"}, 401)
        else:
            answer = self._documented_answer(match, received)
        if answer.status == 200:
            self._violations += self.contract.problems_of_answer(documented, answer)
        return answer

    def _documented_answer(self, match: Match, received: Received) -> Answer:
        schema = self.contract.answer_schema(match)
        if schema is None:
            return Answer()
        if "pageSize" in {self.contract.resolve(node)["name"] for node in match.definition.get("parameters", ())}:
            return json_answer(self._page(schema, received.query))
        data = fake(self.contract, schema)
        if isinstance(data, dict) and isinstance(received.data, dict):
            data |= {name: value for name, value in received.data.items() if name in data}
        return json_answer(data, x_request_id=f"request-{len(self.requests)}")

    def _page(self, schema: Mapping[str, Any], query: Mapping[str, str]) -> list[Any]:
        size = min(int(query.get("pageSize", self.cap)), self.cap)
        first = (int(query.get("page", 1)) - 1) * size + 1
        return [fake(self.contract, schema["items"], n) for n in range(first, min(first + size, self.total + 1))]
