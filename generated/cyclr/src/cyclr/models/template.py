# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model


class TemplateConnector(Model, rename="pascal"):
    """An item of `Connectors` of `Template`."""

    id: int | None = None
    name: str | None = None


class Template(Model, rename="pascal"):
    """The `Template` of the document."""

    id: str | None = None
    name: str | None = None
    description: str | None = None
    connectors: list[TemplateConnector] | None = None
    tags: list[str] | None = None
