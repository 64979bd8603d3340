"""What is left after calls that were broken off, after forks, and after very many calls: a client as good as new.

`CLIENTWRIGHT_SOAK=1`, which is `make soak`, makes ten thousand calls where the suite makes a few hundred.
"""

from __future__ import annotations

import json
import os
import select
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from itertools import cycle
from pathlib import Path

import anyio
import pytest

from cyclr import AsyncCyclr, Cyclr, NotFoundError, types
from tests.cyclr import raw_server
from tests.cyclr.backend import Backend
from tests.cyclr.conftest import Side
from tests.cyclr.faults import json_answer, slow, status
from tests.cyclr.raw_server import raw_listening

IS_SOAK = "CLIENTWRIGHT_SOAK" in os.environ
CALLS, CLIENTS = (10_000, 1_000) if IS_SOAK else (100, 10)

# --- Calls that are broken off --------------------------------------------------------------------

ENVIRONMENT = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
INTERRUPTED = """
import sys
from cyclr import Cyclr, CallOptions
from cyclr.types import HttpTransport

with Cyclr(base_url=sys.argv[1], token="static", account="A1", transport=HttpTransport(max_connections=1)) as client:
    client.accounts.get("42")  # Python does not take up an import again that was broken off halfway
    for _ in range(25):
        try:
            print("calling", flush=True)
            while True:
                client.accounts.get("42")
        except KeyboardInterrupt:
            pass
    print(client.accounts.get("42", options=CallOptions(timeout=5, max_retries=0)).id, flush=True)
"""


def test_a_keyboard_interrupt_leaves_the_only_connection_usable(server: Backend) -> None:
    server.always("/accounts/42", slow(0.004))
    arguments = [sys.executable, "-c", INTERRUPTED, server.url]
    with subprocess.Popen(
        arguments, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=ENVIRONMENT
    ) as child:
        assert child.stdout is not None
        assert child.stderr is not None
        for number in range(25):
            line = child.stdout.readline()
            assert line == "calling\n", child.stderr.read()
            time.sleep(0.003 + number * 0.0007)  # at another moment of the call each time
            child.send_signal(signal.SIGINT)
            while not select.select([child.stdout], [], [], 2)[0]:  # Python loses what comes inside of a finalizer
                child.send_signal(signal.SIGINT)
        last = child.stdout.readline()
        assert (child.wait(10), last) == (0, "Id 1\n"), child.stderr.read()


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_a_cancelled_call_leaves_the_only_connection_usable(backend: str, server: Backend) -> None:
    server.always("/accounts/42", slow(0.01))

    async def main() -> None:
        transport = types.AsyncHttpTransport(max_connections=1)
        async with AsyncCyclr(base_url=server.url, token="static", account="A1", transport=transport) as client:
            for number in range(25):
                with anyio.move_on_after(0.0006 * number):
                    await client.accounts.get("42")
            with anyio.fail_after(5):
                assert (await client.accounts.get("42")).id == "Id 1"

    anyio.run(main, backend=backend)


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_errors_of_prefetched_pages_come_as_they_are(backend: str, server: Backend) -> None:
    async def main() -> None:
        async with AsyncCyclr(base_url=server.url, token="static", account="A1") as client:
            with pytest.raises(LookupError, match="mine"):  # noqa: PT012
                async with client.accounts.list().prefetch(2) as accounts:
                    async for _ in accounts:
                        raise LookupError("mine")
            server.always("/accounts", status(404))
            with pytest.raises(NotFoundError):
                async with client.accounts.list().prefetch() as accounts:
                    assert [account async for account in accounts]
            with pytest.raises(ValueError, match="above 0"):
                async with client.accounts.list().prefetch(0):
                    pass

    anyio.run(main, backend=backend)


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_prefetching_is_bounded_and_ends_with_its_block(backend: str, server: Backend) -> None:
    server.total = 10**6

    async def until(calls: int) -> None:
        with anyio.fail_after(10):
            while len(server.calls) < calls:  # noqa: ASYNC110  # the server runs in another thread
                await anyio.sleep(0.001)
        await anyio.sleep(0.05)
        assert len(server.calls) == calls

    async def main() -> None:
        async with AsyncCyclr(base_url=server.url, token="static", account="A1") as client:
            async with client.accounts.list(page_size=2).prefetch(3) as accounts:
                await until(3)
                assert [(await anext(accounts)).name for _ in range(3)] == ["Name 1", "Name 2", "Name 3"]
                await until(5)
            assert len(server.calls) == 5

    anyio.run(main, backend=backend)


# --- Forks and threads ----------------------------------------------------------------------------


def in_child(use: Callable[[], bool]) -> int:
    """The exit code of a child process that does this and nothing else."""
    pid = os.fork()
    if pid == 0:
        code = 1
        try:
            code = 0 if use() else 2
        finally:
            os._exit(code)
    deadline = time.monotonic() + 20
    while (ended := os.waitpid(pid, os.WNOHANG)) == (0, 0):
        if time.monotonic() > deadline:
            os.kill(pid, signal.SIGKILL)
        time.sleep(0.005)
    return os.waitstatus_to_exitcode(ended[1])


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there are no forks on this system")
@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_the_child_of_a_fork_leaves_the_connections_of_its_parent_alone(server: Backend) -> None:
    with raw_listening(server) as raw, Cyclr(base_url=raw.url, token="static", account="A1") as client:
        client.cycles.get("42")
        derived = client.with_options(account="A2")
        assert in_child(lambda: derived.cycles.get("42").id == "Id 1" == client.cycles.get("42").id) == 0
        assert raw.connections == 2
        client.cycles.get("42")
        assert raw.connections == 2
    asks = [received.header("x-cyclr-account") for received in server.calls]
    assert asks == ["A1", "A2", "A1", "A1"]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there are no forks on this system")
@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_a_fork_while_another_thread_holds_the_locks_does_not_hang_the_child(server: Backend) -> None:
    transport = types.HttpTransport()
    with Cyclr(base_url=server.url, token="static", account="A1", transport=transport) as client:
        client.accounts.get("42")
        locks = (client._connection._lock, transport._lock, client._wallet._guard)
        is_held, is_over = threading.Event(), threading.Event()

        def hold() -> None:
            for lock in locks:
                lock.acquire()
            is_held.set()
            is_over.wait()
            for lock in locks:
                lock.release()

        holder = threading.Thread(target=hold)
        holder.start()
        is_held.wait()
        assert in_child(lambda: client.accounts.get("42").id == "Id 1") == 0
        is_over.set()
        holder.join()


def test_many_threads_share_one_client_and_those_derived_from_it(server: Backend) -> None:
    transport = types.HttpTransport(max_connections=8)
    with Cyclr(base_url=server.url, token="static", account="A1", transport=transport) as client:

        def use(number: int) -> str | None:
            own = client.with_options(account=f"T{number}")
            return own.cycles.get(str(number)).id

        with ThreadPoolExecutor(32) as pool:
            assert set(pool.map(use, range(200))) == {"Id 1"}
    pairs = {(received.path, received.header("x-cyclr-account")) for received in server.calls}
    assert pairs == {(f"/cycles/{number}", f"T{number}") for number in range(200)}


def test_derived_clients_share_the_connection_of_their_client(server: Backend) -> None:
    with raw_listening(server) as raw, Cyclr(base_url=raw.url, token="static", account="A1") as client:
        for number in range(5):
            client.with_options(account=f"A{number}", timeout=5).accounts.get("42")
        assert raw.connections == 1


# --- Very many calls ------------------------------------------------------------------------------

SOAK = """
import gc, json, os, sys, threading
import anyio
from cyclr import APIConnectionError, AsyncCyclr, Cyclr

url, side, calls, clients = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
settings = {"base_url": url, "token": "static", "account": "A1", "max_retries": 0}

async def call(client):
    try:
        answer = client.accounts.get("42")
        return answer if side == "sync" else await answer
    except APIConnectionError:
        return None

async def cycle():
    if side == "sync":
        with Cyclr(**settings) as client:
            return await call(client)
    async with AsyncCyclr(**settings) as client:
        return await call(client)

def resources():
    gc.collect()
    resident = int(open("/proc/self/statm").read().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    return [len(os.listdir("/proc/self/fd")), threading.active_count(), sys.getallocatedblocks(), resident]

async def main():
    client = (Cyclr if side == "sync" else AsyncCyclr)(**settings)
    measured = []
    for share in (0.2, 0.4, 1.0):
        for _ in range(int(calls * share)):
            await call(client)
        for _ in range(int(clients * share)):
            await cycle()
        measured.append(resources())
    print(json.dumps(measured[1:]))

if side == "sync":  # nothing is awaited there
    try:
        main().send(None)
    except StopIteration:
        pass
else:
    anyio.run(main, backend=side)
"""

needs_proc = pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="only Linux tells how many files are open")


@needs_proc
@pytest.mark.parametrize("is_faulty", [False, True])
def test_very_many_calls_and_clients_leave_nothing_behind(is_faulty: bool, side: Side, server: Backend) -> None:
    server.serve("/accounts/42", json_answer({"Id": "Id 1"}))  # without judging ten thousand requests of one kind
    faults = cycle([raw_server.reset, raw_server.truncate, raw_server.answer, raw_server.gibberish, raw_server.drop])
    with raw_listening(server) as raw:
        raw.behaviours = [next(faults) for _ in range(4 * CALLS)] if is_faulty else []
        arguments = [sys.executable, "-c", SOAK, raw.url, side.name, str(CALLS), str(CLIENTS)]
        finished = subprocess.run(arguments, capture_output=True, text=True, env=ENVIRONMENT, check=False)
        assert finished.returncode == 0, finished.stderr
        before, after = json.loads(finished.stdout)
    print(f"{side.name}, {'with' if is_faulty else 'no'} faults: files, threads, blocks, bytes {before} -> {after}")
    assert after[0] <= before[0] + 1  # the connection of the client that is still open may be there or not
    assert after[1] == before[1]
    assert after[2] - before[2] < 1_000  # blocks of memory
    assert after[3] - before[3] < 4_000_000


def test_clients_do_nothing_when_they_are_forgotten() -> None:
    for kind in (Cyclr, AsyncCyclr, types.HttpTransport, types.AsyncHttpTransport):
        assert not hasattr(kind, "__del__")
