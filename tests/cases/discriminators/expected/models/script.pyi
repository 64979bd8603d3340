# Made by clientwright. Change the document or the configuration, then regenerate.

from .action import Action, ActionKind

class Script(Action):
    """The `Script` of the document."""

    kind: ActionKind | str | None = "script"
    code: str | None = None
