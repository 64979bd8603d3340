"""The two calls that most tests make, and the credentials that the server knows."""

from __future__ import annotations

from typing import Any

CREDENTIALS = {"token": None, "client_id": "id", "client_secret": "secret"}


def get_account(client: Any) -> Any:
    """A call that may be repeated."""
    return client.accounts.get("42")


def create_account(client: Any) -> Any:
    """A call that must not be repeated when nobody knows whether it worked."""
    return client.accounts.create(name="New")
