# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model

class TemplatesInstallRequest(Model):
    """The body of `templates.install`."""

    name: str | None = None
    """Display name for the installed cycle."""
    description: str | None = None
    """Description for the installed cycle."""
