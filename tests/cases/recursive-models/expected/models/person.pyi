# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model, OpenStrEnum

class CompanySector(OpenStrEnum):
    """`sector` of `Company`."""

    PUBLIC = "public"
    PRIVATE = "private"

class Person(Model):
    """The `Person` of the document."""

    name: str | None
    """`name` on the wire."""
    employer: Company | None
    """`employer` on the wire."""

    def __init__(
        self, *, name: str | None = None, employer: Company | None = None
    ) -> None: ...

class Company(Model):
    """The `Company` of the document."""

    staff: list[Person] | None
    """`staff` on the wire."""
    sector: CompanySector | str | None
    """`sector` on the wire."""

    def __init__(
        self,
        *,
        staff: list[Person] | None = None,
        sector: CompanySector | str | None = None,
    ) -> None: ...
