# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model

class TemplateConnector(Model):
    """An item of `Connectors` of `Template`."""

    id: int | None = None
    """`Id` on the wire."""
    name: str | None = None
    """`Name` on the wire."""

class Template(Model):
    """The `Template` of the document."""

    id: str | None = None
    """Unique template identifier."""
    name: str | None = None
    """Template name."""
    description: str | None = None
    """Template description."""
    connectors: list[TemplateConnector] | None = None
    """Connectors used by the template."""
    tags: list[str] | None = None
    """Tags associated with the template."""
