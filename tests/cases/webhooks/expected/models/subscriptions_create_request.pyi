# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model

class SubscriptionsCreateRequest(Model):
    """The body of `subscriptions.create`."""

    url: str
