# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model

class TemplateConnector(Model):
    """An item of `Connectors` of `Template`."""

    id: int | None
    """`Id` on the wire."""
    name: str | None
    """`Name` on the wire."""

    def __init__(self, *, id: int | None = None, name: str | None = None) -> None: ...

class Template(Model):
    """The `Template` of the document."""

    id: str | None
    """Unique template identifier."""
    name: str | None
    """Template name."""
    description: str | None
    """Template description."""
    connectors: list[TemplateConnector] | None
    """Connectors used by the template."""
    tags: list[str] | None
    """Tags associated with the template."""

    def __init__(
        self,
        *,
        id: str | None = None,
        name: str | None = None,
        description: str | None = None,
        connectors: list[TemplateConnector] | None = None,
        tags: list[str] | None = None,
    ) -> None: ...
