# Made by clientwright. Change the document or the configuration, then regenerate.

from datetime import datetime

from .._runtime.models import Model

class OnDataPayload(Model):
    """What `onData` sends."""

    at: datetime
