"""A call with the installed client, blocking and not, against its mock: prints the Python that it was made with."""

from __future__ import annotations

import asyncio
import sys

from cyclr.testing import mock_cyclr


async def call(account: str) -> None:
    """Fetch the account in both ways."""
    with mock_cyclr(account=account) as mock:
        mock.accounts.get.returns({"Name": "Mine"})
        assert mock.client.accounts.get(account).name == "Mine"
        assert (await mock.async_client.accounts.get(account)).name == "Mine"


asyncio.run(call("42"))
print(f"the client works on Python {sys.version.partition(' ')[0]}")  # noqa: T201
