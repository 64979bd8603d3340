# Made by clientwright. Change the document or the configuration, then regenerate.

from .pet import Pet

class Dog(Pet):
    """A pet that barks."""

    barks: bool
