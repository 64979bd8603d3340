# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import DateTime, Model, OpenStrEnum
from .installed_connector import InstalledConnector
from .step import Step


class CycleStatus(OpenStrEnum):
    """Current cycle status."""

    ACTIVE = "Active"
    INACTIVE = "Inactive"
    PAUSED = "Paused"
    ERROR = "Error"


class Cycle(Model, rename="pascal"):
    """The `Cycle` of the document."""

    id: str | None = None
    name: str | None = None
    description: str | None = None
    status: CycleStatus | None = None
    created_date: DateTime | None = None
    last_run_date: DateTime | None = None
    connectors: list[InstalledConnector] | None = None
    steps: list[Step] | None = None
