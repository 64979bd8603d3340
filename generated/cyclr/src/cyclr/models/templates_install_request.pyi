# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model

class TemplatesInstallRequest(Model):
    """The body of `templates.install`."""

    name: str | None
    """Display name for the installed cycle."""
    description: str | None
    """Description for the installed cycle."""

    def __init__(
        self, *, name: str | None = None, description: str | None = None
    ) -> None: ...
