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

    id: str | None
    """Unique cycle identifier."""
    name: str | None
    """Cycle name."""
    description: str | None
    """Cycle description."""
    status: CycleStatus | str | None
    """Current cycle status."""
    created_date: datetime | None
    """When the cycle was created."""
    last_run_date: datetime | None
    """When the cycle last ran."""
    connectors: list[InstalledConnector] | None
    """Connectors used by the cycle."""
    steps: list[Step] | None
    """Steps in the cycle."""

    def __init__(
        self,
        *,
        id: str | None = None,
        name: str | None = None,
        description: str | None = None,
        status: CycleStatus | str | None = None,
        created_date: datetime | None = None,
        last_run_date: datetime | None = None,
        connectors: list[InstalledConnector] | None = None,
        steps: list[Step] | None = None,
    ) -> None: ...
