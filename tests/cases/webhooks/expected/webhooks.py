# Made by clientwright. Change the document or the configuration, then regenerate.

"""Reads the requests that the API sends: `parse_…(content, headers, verify=…)`."""

from . import models
from ._runtime.webhooks import (
    SignatureError,
    StandardWebhooks,
    Verifier,
    WebhookError,
    parse,
)

__all__ = [
    "SignatureError",
    "StandardWebhooks",
    "Verifier",
    "WebhookError",
    "parse_on_data",
    "parse_order_made",
    "parse_ping_get",
    "parse_ping_post",
]


def parse_order_made(content, headers, *, verify):
    """An order was made."""
    return parse(models.Order, content, headers, verify)


def parse_ping_get(content, headers, *, verify):
    """What `ping` sends."""
    return parse(None, content, headers, verify)


def parse_ping_post(content, headers, *, verify):
    """What `ping` sends."""
    return parse(bytes, content, headers, verify)


def parse_on_data(content, headers, *, verify):
    """What `onData` sends."""
    return parse(models.OnDataPayload, content, headers, verify)
