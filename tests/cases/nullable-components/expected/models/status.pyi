# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import OpenStrEnum

class Status(OpenStrEnum):
    """The `Status` of the document."""

    NEW = "new"
    PAID = "paid"
