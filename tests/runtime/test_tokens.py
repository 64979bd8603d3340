"""Tokens: how often they are fetched, what waiters share, what a store keeps, and what nothing shows."""

import threading
from typing import Any

import anyio
import pytest

from runtime.calls import call
from runtime.client import AsyncClient
from runtime.errors import APIConnectionError, APITimeoutError, TokenError
from runtime.tokens import Flight, MemoryTokenStore, Token, TokenKey
from runtime.transport import RawResponse, Request
from tests.runtime.scripted import (
    CREATE,
    GET,
    KEY,
    PAIR,
    URL,
    AsyncScript,
    Clock,
    Script,
    caller,
    drive,
    make,
    reply,
    token_reply,
)

ID = {"cycle_id": "1"}


class TestStore:
    def test_clients_share_through_it(self) -> None:
        store, clock = MemoryTokenStore(), Clock()
        drive(call(caller(clock, **PAIR, token_store=store), GET, ID), Script(token_reply("a"), reply()), clock)
        stored = store.get(KEY)
        assert stored is not None
        assert stored.expires_at == clock.today().timestamp() + 3600
        assert "a" not in repr(stored).replace("Token(expires_at", "")
        script = Script(reply())
        drive(call(caller(clock, **PAIR, token_store=store), GET, ID), script, clock)
        assert script.requests[0].headers["Authorization"] == "Bearer a"

    @pytest.mark.parametrize("wait", [3600, 5000])
    def test_an_old_token_is_not_used(self, wait: int) -> None:
        store, clock = MemoryTokenStore(), Clock()
        store.set(KEY, Token("old", clock.today().timestamp() + 3600))
        clock.now += wait
        script = Script(token_reply("new"), reply())
        drive(call(caller(clock, **PAIR, token_store=store), GET, ID), script, clock)
        assert store.get(KEY).value == "new"  # type: ignore[union-attr]

    def test_a_refused_token_does_not_come_back(self) -> None:
        store, clock = MemoryTokenStore(), Clock()
        store.set(KEY, Token("bad"))
        script = Script(reply(401), token_reply("good"), reply())
        drive(call(caller(clock, **PAIR, token_store=store), GET, ID), script, clock)
        assert script.requests[-1].headers["Authorization"] == "Bearer good"

    def test_keys_tell_clients_apart(self) -> None:
        keys = {TokenKey(URL, "a"), TokenKey(URL, "b"), TokenKey(URL, "a", ("x",)), TokenKey(URL + "2", "a")}
        assert len(keys | {TokenKey(URL, "a", server="s"), TokenKey(URL, "a", owner="o")}) == 6


class Crowd:
    """Locks that count who has come to them, so that nobody has to guess when all are there."""

    def __init__(self) -> None:
        self.waiting = threading.Semaphore(0)

    def __call__(self) -> Any:
        crowd, lock = self, threading.Lock()

        class Counting:
            release = staticmethod(lock.release)

            @staticmethod
            def acquire(timeout: float) -> bool:
                crowd.waiting.release()
                return lock.acquire(timeout=timeout)

        return Counting

    def gather(self, size: int) -> None:
        for _ in range(size):
            assert self.waiting.acquire(timeout=60)


class Slow(Script):
    """Answers a request for a token when 64 callers have come for it."""

    def __init__(self, crowd: Crowd, status: int = 200) -> None:
        super().__init__()
        self.crowd, self.status = crowd, status
        self.lock = threading.Lock()
        self.tokens = 0

    def send(self, request: Request) -> RawResponse:
        if request.url != URL:
            return reply()
        with self.lock:
            self.tokens += 1
        self.crowd.gather(64)
        return token_reply() if self.status == 200 else reply(self.status, b'{"error": "invalid_client"}')


@pytest.mark.parametrize("status", [200, 400])
def test_64_threads_make_one_token_request(status: int) -> None:
    crowd = Crowd()
    script = Slow(crowd, status)
    client = make(**PAIR, transport=script)
    client._wallet._new_lock = crowd
    results: list[Any] = []

    def work() -> None:
        try:
            results.append(client._perform(GET, ID).status)
        except TokenError as error:
            results.append(error)

    threads = [threading.Thread(target=work) for _ in range(64)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert script.tokens == 1
    assert len(results) == 64
    if status == 200:
        assert results == [200] * 64
    else:
        assert len({id(error) for error in results}) == 64
        assert {str(error).partition(":")[0] for error in results} == {"cycles.get (GET /cycles/{cycleId})"}


def test_who_comes_after_a_failure_asks_anew_although_others_still_share_it() -> None:
    clock = Clock()
    made = caller(clock, **PAIR)
    script = Script(reply(400, b'{"error": "invalid_client"}'), token_reply(), reply())
    early, late = (call(made, GET, ID) for _ in range(2))
    lock = early.send(None).lock  # waits for its turn, as the next one does later
    with pytest.raises(TokenError):
        drive(call(made, GET, ID), script, clock)
    assert late.send(None).lock is lock
    lock.acquire()
    with pytest.raises(TokenError, match="invalid_client"):
        early.send(True)
    lock.acquire()
    assert late.send(True).request.url == URL
    late.close()


def test_the_failure_of_an_earlier_flight_is_not_shared_by_those_who_waited_for_one_that_was_cancelled() -> None:
    clock = Clock()
    made = caller(clock, **PAIR)
    script = Script(reply(400, b'{"error": "invalid_client"}'))
    with pytest.raises(TokenError):
        drive(call(made, GET, ID), script, clock)
    cancelled, waiting = (call(made, GET, ID) for _ in range(2))
    lock = cancelled.send(None).lock
    waiting.send(None)
    lock.acquire()
    assert cancelled.send(True).request.url == URL
    cancelled.close()
    lock.acquire()
    assert waiting.send(True).request.url == URL
    waiting.close()


def test_a_shared_failure_names_the_call_that_it_ends() -> None:
    clock = Clock()
    made = caller(clock, **PAIR, max_retries=1)
    waiting = call(made, CREATE, {"name": "New"})
    lock = waiting.send(None).lock
    script = Script(reply(503, b"", Retry_After="0"), reply(400, b'{"error": "invalid_client"}'))
    with pytest.raises(TokenError, match=r"cycles\.get .*after 2 attempts"):
        drive(call(made, GET, ID), script, clock)
    lock.acquire()
    with pytest.raises(TokenError, match=r"cycles\.create .*after 2 attempts"):
        waiting.send(True)


def test_a_token_of_the_store_that_has_expired_is_good_for_the_next_one() -> None:
    store, clock = MemoryTokenStore(), Clock()
    store.set(KEY, Token("old", expires_at=0, refresh="r1"))
    script = Script(token_reply("new"), reply())
    drive(call(caller(clock, **PAIR, token_store=store), GET, ID), script, clock)
    sent = script.requests[0].content
    assert isinstance(sent, bytes)
    assert b"grant_type=refresh_token&refresh_token=r1" in sent
    assert script.requests[1].headers["Authorization"] == "Bearer new"


def test_a_token_of_the_store_is_asked_for_once_and_used_to_its_end() -> None:
    class Counting(MemoryTokenStore):
        asked = 0

        def get(self, key: TokenKey) -> Token | None:
            self.asked += 1
            return super().get(key)

    store, clock = Counting(), Clock()
    made = caller(clock, **PAIR, token_store=store)
    store.set(KEY, Token("late", clock.today().timestamp() + 0.5))
    script = Script(reply())
    drive(call(made, GET, ID), script, clock)
    assert script.requests[0].headers["Authorization"] == "Bearer late"
    for _ in range(3):
        drive(call(made, GET, ID), Script(reply()), clock)
    assert store.asked == 1


def test_a_refresh_token_that_was_refused_is_not_tried_again() -> None:
    store, clock = MemoryTokenStore(), Clock()
    store.set(KEY, Token("old", expires_at=0, refresh="r1"))
    made = caller(clock, **PAIR, token_store=store)
    script = Script(reply(400, b'{"error": "invalid_grant"}'), token_reply("b", 60), reply())
    drive(call(made, GET, ID), script, clock)
    clock.now += 60
    script = Script(token_reply("c"), reply())
    drive(call(made, GET, ID), script, clock)
    sent = script.requests[0].content
    assert isinstance(sent, bytes)
    assert b"grant_type=client_credentials" in sent


REFUSED = reply(400, b'{"error": "invalid_client"}')
LOST = APIConnectionError("lost", failure="ambiguous")


@pytest.mark.parametrize(
    ("outcome", "deadline", "is_shared"),
    [(REFUSED, None, True), (REFUSED, 60, True), (LOST, None, True), (LOST, 60, False)],
    ids=["refused", "refused with a deadline", "lost", "lost with a deadline"],
)
def test_a_lost_connection_is_shared_unless_a_deadline_of_its_own_may_have_ended_it(
    outcome: Any, deadline: float | None, is_shared: bool
) -> None:
    clock = Clock()
    made = caller(clock, **PAIR, max_retries=0, deadline=deadline)
    waiting = call(made, GET, ID)
    lock = waiting.send(None).lock
    with pytest.raises((TokenError, APIConnectionError)):
        drive(call(made, GET, ID), Script(outcome), clock)
    lock.acquire()
    if is_shared:
        with pytest.raises((TokenError, APIConnectionError)):
            waiting.send(True)
    else:
        assert waiting.send(True).request.url == URL
        waiting.close()


def test_waiting_for_a_token_past_the_deadline_is_no_attempt() -> None:
    waiting = call(caller(Clock(), **PAIR, deadline=5), GET, ID)
    assert waiting.send(None).timeout == 5
    with pytest.raises(APITimeoutError, match="waiting for a token") as caught:
        waiting.send(False)
    assert (caught.value.retries, caught.value.failure) == (0, "not sent")


def test_a_token_is_renewed_from_its_moment_on() -> None:
    flight = Flight(threading.Lock())
    flight.keep(Token("t"), 1000.0, 100.0)
    assert (flight.renew_at, flight.ends_at) == (1090.0, 1100.0)
    assert flight.fresh(1089.9) is not None
    assert flight.fresh(1090.0) is None


def test_a_token_at_its_end_is_no_spare() -> None:
    flight = Flight(threading.Lock())
    flight.keep(Token("t"), 0.0, 10.0)
    assert flight.spare(9.5) is flight.token
    assert flight.spare(10.0) is None


def test_the_repr_of_a_flight_shows_no_token() -> None:
    token = Token("s3cr3t", refresh="s3cr3t")
    flight = Flight(threading.Lock(), token=token, refresh="s3cr3t", refused="s3cr3t")
    assert "s3cr3t" not in f"{flight!r} {token!r}"


def test_a_failure_that_is_kept_for_others_keeps_no_frames() -> None:
    clock = Clock()
    made = caller(clock, **PAIR)
    script = Script(reply(400, b'{"error": "invalid_client"}'))
    with pytest.raises(TokenError):
        drive(call(made, GET, ID), script, clock)
    failure = made.wallet.flight(KEY).failure
    assert failure is not None
    assert failure.__traceback__ is None
    assert failure.__context__ is None


class SlowAsync(AsyncScript):
    def __init__(self) -> None:
        super().__init__()
        self.tokens = 0

    async def send(self, request: Request) -> RawResponse:  # type: ignore[override]
        if request.url != URL:
            return reply()
        self.tokens += 1
        await anyio.sleep(0.05)
        return token_reply()


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_64_tasks_make_one_token_request(backend: str) -> None:
    async def main() -> int:
        script = SlowAsync()
        client = make(AsyncClient, **PAIR, transport=script)
        async with anyio.create_task_group() as group:
            for _ in range(64):
                group.start_soon(client._perform, GET, ID)
        return script.tokens

    assert anyio.run(main, backend=backend) == 1


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_a_cancelled_fetcher_takes_nobody_with_it(backend: str) -> None:
    async def main() -> tuple[int, list[int]]:
        script = SlowAsync()
        client = make(AsyncClient, **PAIR, transport=script)
        done: list[int] = []

        async def first() -> None:
            with anyio.move_on_after(0.02):
                await client._perform(GET, ID)

        async def other() -> None:
            await anyio.sleep(0.01)
            done.append((await client._perform(GET, ID)).status)

        async with anyio.create_task_group() as group:
            group.start_soon(first)
            for _ in range(5):
                group.start_soon(other)
        return script.tokens, done

    assert anyio.run(main, backend=backend) == (2, [200] * 5)


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_async_functions_and_stores(backend: str) -> None:
    class Store:
        def __init__(self) -> None:
            self.kept: dict[TokenKey, Token] = {}

        async def get(self, key: TokenKey) -> Token | None:
            await anyio.lowlevel.checkpoint()
            return self.kept.get(key)

        async def set(self, key: TokenKey, token: Token) -> None:
            await anyio.lowlevel.checkpoint()
            self.kept[key] = token

    async def token() -> str:
        await anyio.lowlevel.checkpoint()
        return "t"

    async def main() -> None:
        script, store = AsyncScript(reply(), token_reply("x"), reply()), Store()
        await make(AsyncClient, token=token, transport=script)._perform(GET, ID)
        await make(AsyncClient, **PAIR, transport=script, token_store=store)._perform(GET, ID)
        assert script.requests[0].headers["Authorization"] == "Bearer t"
        assert [stored.value for stored in store.kept.values()] == ["x"]

    anyio.run(main, backend=backend)
