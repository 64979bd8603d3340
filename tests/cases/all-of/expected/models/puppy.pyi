# Made by clientwright. Change the document or the configuration, then regenerate.

from .dog import Dog
from .pet import PetSize

class Puppy(Dog):
    """The `Puppy` of the document."""

    weeks: int | None

    def __init__(
        self,
        *,
        name: str,
        size: PetSize | str | None = None,
        barks: bool,
        weeks: int | None = None,
    ) -> None: ...
