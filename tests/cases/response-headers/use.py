"""Headers of an answer are values of the types that the document gives them; one that is none stays text."""

import asyncio
import pickle
from datetime import UTC, datetime
from typing import Any

from response_headers import AsyncResponseHeaders, ResponseHeaders, types, with_response

SENT = {
    "x-rate-limit": "12", "X-RESET": "2026-01-01T00:00:00Z", "X-Share": "0.5", "X-Open": "true", "X-Days": "1, 2",
    "X-Names": "7, b", "X-Plan": '{"a": 1}', "X-Text": "12",
}  # fmt: skip
VALUES = {
    "X-Rate-Limit": 12, "x-reset": datetime(2026, 1, 1, tzinfo=UTC), "X-Share": 0.5, "X-Open": True, "X-Days": [1, 2],
    "X-Names": ["7", "b"], "X-Plan": {"a": 1}, "X-Text": "12", "X-None": None,
}  # fmt: skip


class Answers:
    def __init__(self, headers: dict[str, str]) -> None:
        self._headers = types.Headers([("content-type", "application/json"), *headers.items()])

    def send(self, request: Any) -> Any:
        return types.RawResponse(200, self._headers, b"1")

    def close(self) -> None:
        pass


class AsyncAnswers(Answers):
    async def send(self, request: Any) -> Any:
        return super().send(request)

    async def aclose(self) -> None:
        pass


response = with_response(ResponseHeaders(transport=Answers(SENT)).quota.get)()
assert {name: response.header(name) for name in VALUES} == VALUES
assert pickle.loads(pickle.dumps(response)).header("X-Rate-Limit") == 12
response = with_response(ResponseHeaders(transport=Answers({"X-Rate-Limit": "many"})).quota.get)()
assert (response.value, response.header("X-Rate-Limit"), response.mismatches) == (1, "many", ())


async def main() -> None:
    client = AsyncResponseHeaders(transport=AsyncAnswers(SENT))
    response = await with_response(client.quota.get)()
    assert {name: response.header(name) for name in VALUES} == VALUES


asyncio.run(main())
