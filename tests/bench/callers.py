"""Calls with each client: `python callers.py CLIENT sync|async URL COUNT` prints microseconds of CPU per call.

This file runs in the environments of the clients, with nothing of clientwright but the client.
"""

from __future__ import annotations

import asyncio
import sys
import time
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack, ExitStack
from typing import Any


def clientwright(url: str, stack: ExitStack) -> Callable[[], Any]:
    from cyclr import Cyclr

    client = stack.enter_context(Cyclr(token="t", account="42", base_url=url))
    return lambda: client.cycles.list().items


async def clientwright_async(url: str, stack: AsyncExitStack) -> Callable[[], Awaitable[Any]]:
    from cyclr import AsyncCyclr

    client = await stack.enter_async_context(AsyncCyclr(token="t", account="42", base_url=url))

    async def call() -> Any:
        return (await client.cycles.list()).items

    return call


def httpx2(url: str, stack: ExitStack) -> Callable[[], Any]:
    """The floor: a bare HTTP client, and a decoder that knows no types."""
    import httpx2
    import msgspec

    client = stack.enter_context(httpx2.Client(headers={"X-Cyclr-Account": "42", "Authorization": "Bearer t"}))
    return lambda: msgspec.json.decode(client.get(f"{url}/cycles").content)


async def httpx2_async(url: str, stack: AsyncExitStack) -> Callable[[], Awaitable[Any]]:
    import httpx2
    import msgspec

    headers = {"X-Cyclr-Account": "42", "Authorization": "Bearer t"}
    client = await stack.enter_async_context(httpx2.AsyncClient(headers=headers))

    async def call() -> Any:
        return msgspec.json.decode((await client.get(f"{url}/cycles")).content)

    return call


def openapi_python_client(url: str, stack: ExitStack) -> Callable[[], Any]:
    from cyclr_api_client import AuthenticatedClient
    from cyclr_api_client.api.cycles import list_cycles

    client = stack.enter_context(AuthenticatedClient(base_url=url, token="t"))
    return lambda: list_cycles.sync(client=client, x_cyclr_account="42")


async def openapi_python_client_async(url: str, stack: AsyncExitStack) -> Callable[[], Awaitable[Any]]:
    from cyclr_api_client import AuthenticatedClient
    from cyclr_api_client.api.cycles import list_cycles

    client = await stack.enter_async_context(AuthenticatedClient(base_url=url, token="t"))
    return lambda: list_cycles.asyncio(client=client, x_cyclr_account="42")


def openapi_generator(url: str, stack: ExitStack) -> Callable[[], Any]:
    from openapi_client import ApiClient, Configuration, CyclesApi

    client = stack.enter_context(ApiClient(Configuration(host=url, access_token="t")))
    api = CyclesApi(client)
    return lambda: api.list_cycles("42")


def first(answer: Any) -> Any:
    """The first cycle's name, whatever it is called: proof that something was decoded."""
    one = answer[0]
    return one["Name"] if isinstance(one, dict) else one.name


def measure(call: Callable[[], Any], count: int) -> float:
    """Microseconds of CPU per call."""
    for _ in range(count // 5):
        call()
    started = time.process_time()
    for _ in range(count):
        answer = call()
    spent = time.process_time() - started
    assert first(answer) == "Cycle 0" or first(answer) == "Cycle 1"
    return spent / count * 1e6


async def measure_async(call: Callable[[], Awaitable[Any]], count: int) -> float:
    for _ in range(count // 5):
        await call()
    started = time.process_time()
    for _ in range(count):
        answer = await call()
    spent = time.process_time() - started
    assert first(answer) == "Cycle 0" or first(answer) == "Cycle 1"
    return spent / count * 1e6


async def main_async(name: str, url: str, count: int) -> float:
    async with AsyncExitStack() as stack:
        return await measure_async(await globals()[f"{name}_async"](url, stack), count)


def main(name: str, kind: str, url: str, count: str) -> None:
    if kind == "async":
        print(asyncio.run(main_async(name, url, int(count))))
        return
    with ExitStack() as stack:
        print(measure(globals()[name](url, stack), int(count)))


if __name__ == "__main__":
    main(*sys.argv[1:])
