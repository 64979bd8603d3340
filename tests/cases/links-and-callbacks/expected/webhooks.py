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
    "parse_on_shipped",
    "parse_order_paid",
]


def parse_order_paid(content, headers, *, verify):
    """What `orderPaid` sends."""
    return parse(models.Order, content, headers, verify)


def parse_on_shipped(content, headers, *, verify):
    """What `onShipped` sends."""
    return parse(models.Shipment, content, headers, verify)
