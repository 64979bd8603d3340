# Made by clientwright. Change the document or the configuration, then regenerate.

from typing import Literal

from .._runtime.models import Model, constant


class NamedDog(Model):
    """Overrides what it takes from `Pet`, so it is no subclass."""

    name: str
    size: Literal["large"] = constant("large")
