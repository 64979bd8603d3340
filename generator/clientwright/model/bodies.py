"""Bodies: what a request holds, and in which media types (OpenAPI 3.1 §4.8.13 to §4.8.15)."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from clientwright.model.media import MediaKind, media_kind
from clientwright.model.schemas import AnySchema, NumberSchema, Schema, StringSchema
from clientwright.pointer import Pointer

Style = Literal[
    "simple", "label", "matrix", "form", "spaceDelimited", "pipeDelimited", "tabDelimited", "deepObject", "cookie"
]
"""Those of OpenAPI, and the tabs of Swagger 2.0, which OpenAPI 3 has no word for."""


class Encoding(Struct, frozen=True):
    """How one property of a form, or one part of a multipart body, is written (§4.8.15)."""

    content_type: str | None = None
    style: Style | None = None
    """Only where the document says how it is to be written as text; else its media type decides."""
    explode: bool | None = None
    allows_reserved: bool = False
    headers: tuple[tuple[str, str], ...] = ()
    """Those that can have only one value."""
    asked_headers: tuple[tuple[str, bool], ...] = ()
    """The names of the others, which callers give, and whether they must."""
    is_text: bool = False
    """Whether its bytes are written as text, as the schema demands."""
    parts: Parts | None = None


class Parts(Struct, frozen=True):
    """How the parts of a body are written: by name, or by place (3.2 §4.14)."""

    by_name: tuple[tuple[str, Encoding], ...] = ()
    first: tuple[Encoding, ...] = ()
    rest: Encoding | None = None


class MediaType(Struct, frozen=True):
    """One representation of a body, under its media type name."""

    pointer: Pointer
    name: str
    schema: Schema
    item: Schema | None = None
    """What it holds one after the other (3.2 §4.14.2)."""
    parts: Parts = Parts()

    @property
    def kind(self) -> MediaKind:
        """What it is made of; of `*/*` with a structure, that is JSON, since something has to be chosen.

        Lines that the document calls binary are to be taken as they are.
        """
        is_structure = not isinstance(self.schema, AnySchema | StringSchema | NumberSchema)
        if self.name.startswith("*/*") and is_structure:
            return "json"
        kind = media_kind(self.name)
        is_whole = kind == "lines" and isinstance(self.schema, StringSchema) and self.schema.format == "binary"
        return "binary" if is_whole else kind

    @property
    def sequence(self) -> Literal["events", "lines"] | None:
        """Whether an answer is read item by item: server-sent events, or JSON values (3.2 §4.14.3)."""
        essence = self.name.partition(";")[0].strip().lower()
        if essence == "text/event-stream":
            return "events"
        return "lines" if self.kind == "lines" else None


class RequestBody(Struct, frozen=True):
    """The body of an operation, in each of its media types."""

    pointer: Pointer
    media_types: tuple[MediaType, ...]
    is_required: bool = False
    description: str | None = None

    @property
    def preferred(self) -> MediaType:
        """The representation to send: JSON before forms, forms before the rest, whatever the order of the keys."""
        kinds: tuple[MediaKind, ...] = ("json", "multipart", "form", "xml", "lines", "text", "binary")

        def rank(media: MediaType) -> tuple[int, bool, str]:
            is_plain = media.name in ("application/json", "multipart/form-data")
            is_odd = media.kind == "multipart" and not is_plain  # forms go first
            return kinds.index(media.kind) + 2 * is_odd, not is_plain, media.name

        return min(self.media_types, key=rank)

    @property
    def has_choice(self) -> bool:
        """Whether a caller may, or must, say which media type a body has."""
        return len(self.media_types) > 1 or any("*" in media.name for media in self.media_types)
