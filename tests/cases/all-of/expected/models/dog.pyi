# Made by clientwright. Change the document or the configuration, then regenerate.

from .pet import Pet, PetSize

class Dog(Pet):
    """A pet that barks."""

    barks: bool

    def __init__(
        self, *, name: str, size: PetSize | str | None = None, barks: bool
    ) -> None: ...
