"""What can go wrong with an answer: each fault takes the right answer and returns the one that is sent instead.

    server.fault("/accounts/42", rate_limited(retry_after="1"), server_error())

makes the next two answers below that path go wrong; the third is right again. Faults of the connection itself, which a
well-behaved server cannot show, are in `raw_server`.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from tests.cyclr.contract import Answer

Fault = Callable[[Answer], Answer]


def json_answer(data: Any, status: int = 200, **headers: str) -> Answer:
    """An answer whose body is JSON; underscores in header names become hyphens."""
    fields = tuple((name.replace("_", "-"), value) for name, value in headers.items())
    return Answer(status, json.dumps(data).encode(), (("content-type", "application/json"), *fields))


def status(code: int, message: str | None = None, **headers: str) -> Fault:
    """The answer has this status and, when a message is given, a JSON body with it."""
    if message is not None:
        return lambda _: json_answer({"Message": message}, code, **headers)
    fields = tuple((name.replace("_", "-"), value) for name, value in headers.items())
    return lambda _: Answer(code, b"", fields)


def token_expired() -> Fault:
    """The server no longer knows the bearer token."""
    return status(401, "the token has expired", www_authenticate='Bearer error="invalid_token"')


def rate_limited(retry_after: str) -> Fault:
    """The caller has to wait; `retry_after` is a number of seconds or an HTTP date."""
    return status(429, "too many requests", retry_after=retry_after)


def server_error(code: int = 500) -> Fault:
    """The server fails without saying why."""
    return status(code)


def slow(seconds: float) -> Fault:
    """The right answer comes late."""
    return lambda answer: replace(answer, delay=seconds)


def html(code: int = 200) -> Fault:
    """A page for people comes instead of JSON, as from a proxy."""
    return lambda _: Answer(code, b"<!DOCTYPE html><title>Maintenance</title>", (("content-type", "text/html"),))


def text(content: str) -> Fault:
    """The body is this text, though it is announced as JSON."""
    return lambda answer: replace(answer, body=content.encode())


def wrong(changes: Mapping[str, Any]) -> Fault:
    """Members of the answer, found by JSON pointer, have other values than the document allows."""

    def change(data: Any) -> None:
        for pointer, value in changes.items():
            parent, last = _locate(data, pointer)
            parent[last] = value

    return _edited(change)


def without(*pointers: str) -> Fault:
    """Members of the answer, found by JSON pointer, are missing."""

    def change(data: Any) -> None:
        for pointer in pointers:
            parent, last = _locate(data, pointer)
            del parent[last]

    return _edited(change)


def _edited(change: Callable[[Any], None]) -> Fault:
    def fault(answer: Answer) -> Answer:
        data = json.loads(answer.body)
        change(data)
        return replace(answer, body=json.dumps(data).encode())

    return fault


def _locate(data: Any, pointer: str) -> tuple[Any, Any]:
    *path, last = (int(token) if token.isdigit() else token for token in pointer.removeprefix("/").split("/"))
    for token in path:
        data = data[token]
    return data, last
