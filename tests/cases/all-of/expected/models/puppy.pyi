# Made by clientwright. Change the document or the configuration, then regenerate.

from .dog import Dog

class Puppy(Dog):
    """The `Puppy` of the document."""

    weeks: int | None = None
