# Made by clientwright. Change the document or the configuration, then regenerate.

from datetime import date
from typing import ClassVar

from .._runtime.models import Model


class Metrics(Model):
    """The `Metrics` of the document."""

    name: str | None = None
    __extra__: ClassVar[dict[str, date]]
