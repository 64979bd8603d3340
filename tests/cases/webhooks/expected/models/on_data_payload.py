# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import DateTime, Model


class OnDataPayload(Model):
    """What `onData` sends."""

    at: DateTime
