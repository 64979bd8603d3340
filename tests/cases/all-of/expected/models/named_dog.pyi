# Made by clientwright. Change the document or the configuration, then regenerate.

from typing import Literal

from .._runtime.models import Model

class NamedDog(Model):
    """Overrides what it takes from `Pet`, so it is no subclass."""

    name: str
    """What it is called."""
    size: Literal["large"] = "large"
