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
    "parse_paid",
]


def parse_paid(content, headers, *, verify):
    """What `paid` sends."""
    return parse(models.Payment, content, headers, verify)
