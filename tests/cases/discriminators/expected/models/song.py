# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model, OpenStrEnum


class SongKind(OpenStrEnum):
    """`kind` of `Song`."""

    SONG = "Song"
    S = "s"


class Song(Model):
    """The `Song` of the document."""

    kind: SongKind
    title: str | None = None
