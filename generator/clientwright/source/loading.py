"""A document as everything after `source` takes it: with its overlays, and with all its files in one.

`load_document("api.yaml", report)` gives that, or `None` where something is too large or could not be opened.
"""

from __future__ import annotations

from collections.abc import Sequence

from clientwright.diagnostics import Report
from clientwright.source.access import Access
from clientwright.source.budgets import is_within_budgets
from clientwright.source.document import Document
from clientwright.source.gather import gather
from clientwright.source.reading import read


def load_document(
    name: str, report: Report, access: Access | None = None, overlays: Sequence[str] = ()
) -> Document | None:
    """The document with its overlays and all its files; it may still be wrong in every other way."""
    document = read(name, report, access)
    if document is not None and overlays:
        from clientwright.source.overlays import apply_overlays

        document = apply_overlays(document, overlays, report, access)
    if document is None or not is_within_budgets(document, report):
        return None
    gathered = gather(document, report, access)
    if gathered is None or (gathered is not document and not is_within_budgets(gathered, report)):
        return None
    return gathered
