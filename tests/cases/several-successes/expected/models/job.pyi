# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model

class Job(Model):
    """The `Job` of the document."""

    id: int
