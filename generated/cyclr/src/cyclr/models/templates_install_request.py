# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model


class TemplatesInstallRequest(Model, rename="pascal"):
    """The body of `templates.install`."""

    name: str | None = None
    description: str | None = None
