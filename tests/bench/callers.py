"""Calls with clients: `callers.py CLIENT,CLIENT sync|async URL COUNT` prints microseconds of CPU per call of each.

This file runs in the environments of the clients, with nothing of clientwright but the client.
"""

from __future__ import annotations

import asyncio
import sys
import time
from collections.abc import Awaitable, Callable, Sequence
from contextlib import AsyncExitStack, ExitStack
from statistics import median
from typing import Any

_QUERY = {"page": 1}
_HEADERS = {"X-Cyclr-Account": "42", "Authorization": "Bearer t"}


def clientwright(url: str, stack: ExitStack) -> Callable[[], Any]:
    from cyclr import Cyclr

    client = stack.enter_context(Cyclr(token="t", account="42", base_url=url))
    return lambda: client.cycles.list(page=1).items


async def clientwright_async(url: str, stack: AsyncExitStack) -> Callable[[], Awaitable[Any]]:
    from cyclr import AsyncCyclr

    client = await stack.enter_async_context(AsyncCyclr(token="t", account="42", base_url=url))

    async def call() -> Any:
        return (await client.cycles.list(page=1)).items

    return call


def httpx2(url: str, stack: ExitStack) -> Callable[[], Any]:
    """The floor: a bare HTTP client, and a decoder into the same models."""
    import httpx2
    import msgspec

    from cyclr import models

    client = stack.enter_context(httpx2.Client())
    models_ = list[models.Cycle]
    return lambda: msgspec.json.decode(
        client.get(f"{url}/cycles", params=_QUERY, headers=_HEADERS).content, type=models_
    )


async def httpx2_async(url: str, stack: AsyncExitStack) -> Callable[[], Awaitable[Any]]:
    import httpx2
    import msgspec

    from cyclr import models

    client = await stack.enter_async_context(httpx2.AsyncClient())
    models_ = list[models.Cycle]

    async def call() -> Any:
        answer = await client.get(f"{url}/cycles", params=_QUERY, headers=_HEADERS)
        return msgspec.json.decode(answer.content, type=models_)

    return call


def openapi_python_client(url: str, stack: ExitStack) -> Callable[[], Any]:
    from cyclr_api_client import AuthenticatedClient
    from cyclr_api_client.api.cycles import list_cycles

    client = stack.enter_context(AuthenticatedClient(base_url=url, token="t"))
    return lambda: list_cycles.sync(client=client, x_cyclr_account="42", page=1)


async def openapi_python_client_async(url: str, stack: AsyncExitStack) -> Callable[[], Awaitable[Any]]:
    from cyclr_api_client import AuthenticatedClient
    from cyclr_api_client.api.cycles import list_cycles

    client = await stack.enter_async_context(AuthenticatedClient(base_url=url, token="t"))
    return lambda: list_cycles.asyncio(client=client, x_cyclr_account="42", page=1)


def openapi_generator(url: str, stack: ExitStack) -> Callable[[], Any]:
    from openapi_client import ApiClient, Configuration, CyclesApi

    client = stack.enter_context(ApiClient(Configuration(host=url, access_token="t")))
    api = CyclesApi(client)
    return lambda: api.list_cycles("42", page=1)


def first(answer: Any) -> Any:
    """The first cycle's name, whatever it is called: proof that something was decoded."""
    one = answer[0]
    return one["Name"] if isinstance(one, dict) else one.name


_ROUNDS = 10


def measure(calls: Sequence[Callable[[], Any]], count: int) -> list[float]:
    """Microseconds of CPU per call, of several ways to call that take turns: the medians of rounds."""
    spent: list[list[float]] = [[] for _ in calls]
    for _ in range(_ROUNDS + 1):  # the first one is for what is kept from then on
        for call, found in zip(calls, spent, strict=True):
            started = time.process_time()
            for _ in range(count // _ROUNDS or 1):
                answer = call()
            found.append((time.process_time() - started) / (count // _ROUNDS or 1) * 1e6)
            assert first(answer) == "Cycle 0" or first(answer) == "Cycle 1"
    return [median(found[1:]) for found in spent]


async def measure_async(calls: Sequence[Callable[[], Awaitable[Any]]], count: int) -> list[float]:
    spent: list[list[float]] = [[] for _ in calls]
    for _ in range(_ROUNDS + 1):
        for call, found in zip(calls, spent, strict=True):
            started = time.process_time()
            for _ in range(count // _ROUNDS or 1):
                answer = await call()
            found.append((time.process_time() - started) / (count // _ROUNDS or 1) * 1e6)
            assert first(answer) == "Cycle 0" or first(answer) == "Cycle 1"
    return [median(found[1:]) for found in spent]


async def main_async(names: Sequence[str], url: str, count: int) -> list[float]:
    async with AsyncExitStack() as stack:
        return await measure_async([await globals()[f"{name}_async"](url, stack) for name in names], count)


def main(names: str, kind: str, url: str, count: str) -> None:
    if kind == "async":
        print(*asyncio.run(main_async(names.split(","), url, int(count))))
        return
    with ExitStack() as stack:
        print(*measure([globals()[name](url, stack) for name in names.split(",")], int(count)))


if __name__ == "__main__":
    main(*sys.argv[1:])
