# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.aliases import EarlierMember
from .._runtime.models import OpenStrEnum


class Shade(OpenStrEnum):
    """The `Shade` of the document."""

    CRIMSON = "red"
    GREEN = "green"
    RED = EarlierMember("CRIMSON")
