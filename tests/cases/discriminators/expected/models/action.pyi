# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model, OpenStrEnum

class ActionKind(OpenStrEnum):
    """`kind` of `Action`."""

    SCRIPT = "script"
    JOB = "job"

class Action(Model):
    """The `Action` of the document."""

    kind: ActionKind | str | None = None
    name: str
