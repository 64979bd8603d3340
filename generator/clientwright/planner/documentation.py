"""What stubs say about a field beside its type: the words of the document, its default and its limits."""

from __future__ import annotations

from clientwright.encoders import sentence, with_notes
from clientwright.model import Annotations


def notes_of(annotations: Annotations) -> str:
    """What the values of a class must be beyond what its fields say."""
    return " ".join(annotations.notes)


def document(annotations: Annotations, target: Annotations) -> str:
    """The description of a value, with what the types cannot say; `target` is what a reference leads to."""
    description = annotations.description or target.description or ""
    default = annotations.default if annotations.default is not None else target.default
    notes = [*(annotations.notes or target.notes)]
    if default is not None and len(default) <= 60:
        notes.append(f"Default: `{default}`.")
    return with_notes(sentence(description), " ".join(notes))
