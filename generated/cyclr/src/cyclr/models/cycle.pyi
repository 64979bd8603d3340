# Made by clientwright. Change the document or the configuration, then regenerate.

from datetime import datetime

from .._runtime.models import Model, OpenStrEnum
from .installed_connector import InstalledConnector
from .step import Step

class CycleStatus(OpenStrEnum):
    """Current cycle status."""

    ACTIVE = "Active"
    INACTIVE = "Inactive"
    PAUSED = "Paused"
    ERROR = "Error"

class Cycle(Model):
    """The `Cycle` of the document."""

    id: str | None = None
    """Unique cycle identifier."""
    name: str | None = None
    """Cycle name."""
    description: str | None = None
    """Cycle description."""
    status: CycleStatus | str | None = None
    """Current cycle status."""
    created_date: datetime | None = None
    """When the cycle was created."""
    last_run_date: datetime | None = None
    """When the cycle last ran."""
    connectors: list[InstalledConnector] | None = None
    """Connectors used by the cycle."""
    steps: list[Step] | None = None
    """Steps in the cycle."""
