# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model, OpenStrEnum

class CompanySector(OpenStrEnum):
    """`sector` of `Company`."""

    PUBLIC = "public"
    PRIVATE = "private"

class Person(Model):
    """The `Person` of the document."""

    name: str | None = None
    employer: Company | None = None

class Company(Model):
    """The `Company` of the document."""

    staff: list[Person] | None = None
    sector: CompanySector | str | None = None
