# Made by clientwright. Change the document or the configuration, then regenerate.

"""Reads the requests that the API sends: `parse_…(content, headers, verify=…)`."""

from collections.abc import Mapping

from ._runtime.webhooks import SignatureError, StandardWebhooks, Verifier, WebhookError
from .models import Payment

__all__ = [
    "SignatureError",
    "StandardWebhooks",
    "Verifier",
    "WebhookError",
    "parse_paid",
]

def parse_paid(
    content: bytes | str, headers: Mapping[str, str], *, verify: Verifier | None
) -> Payment:
    """What `paid` sends.

    Args:
        content: The body of the request, byte by byte as it came: a signature covers
            nothing else.
        headers: The headers of the request, whatever the case of their names.
        verify: What checks the signature, such as `StandardWebhooks(secret)`; `None`
            trusts anybody.

    Raises:
        SignatureError: The request is not signed as it should be.
        WebhookError: The body is not JSON.
    """
