# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model, OpenStrEnum


class TalkKind(OpenStrEnum):
    """`kind` of `Talk`."""

    TALK = "Talk"
    T = "t"


class Talk(Model):
    """The `Talk` of the document."""

    kind: TalkKind
    title: str | None = None
