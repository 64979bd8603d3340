"""What several reports say in the same words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator

from clientwright.diff.model import LEVELS, Change, Comparison, Level
from clientwright.diff.versions import next_version
from clientwright.encoders import Source
from clientwright.printers.excerpt import escape

TITLES: dict[Level, str] = {
    "breaking": "Breaking",
    "dangerous": "Dangerous",
    "non-breaking": "Compatible",
    "none": "Without effect",
}
MEANINGS: dict[Level, str] = {
    "breaking": "callers that were right before fail after it",
    "dangerous": "whether callers fail after it, the documents do not say",
    "non-breaking": "no caller fails after it",
    "none": "nothing that is sent or called differs",
}
_LONGEST = 300
_OPERATIONS_SHOWN = 5


def summary(comparison: Comparison) -> str:
    """How many changes there are of each level, the worst first: `1 breaking, 2 dangerous`."""
    counts = Counter(change.level for change in comparison.changes)
    words: dict[Level, str] = {"none": "without effect"}
    return ", ".join(f"{counts[level]} {words.get(level, level)}" for level in reversed(LEVELS) if counts[level])


def verdict(comparison: Comparison) -> str:
    """All in one line: `1 breaking; client package: major (1.2.0 → 2.0.0)`."""
    name, version = comparison.client
    after = next_version(version, comparison.bump)
    return f"{summary(comparison)}; {shown(name) or 'client package'}: {comparison.bump} ({version} → {after})"


def shown(text: str) -> str:
    """A text of the document on one line, without anything that does not print, and cut where it is long."""
    return escape(text if len(text) <= _LONGEST else text[:_LONGEST] + "…")


def phrase(change: Change) -> str:
    """The sentence without the subject that it starts with."""
    return shown(change.message.removeprefix(f"{change.subject}: "))


def places(change: Change, comparison: Comparison) -> str:
    """Where a change stands: `old.yaml:41:9 → new.yaml:43:9`."""
    return " → ".join(shown(str(place)) for place in comparison.places(change) if place is not None)


def reach(change: Change, most: int = _OPERATIONS_SHOWN) -> str:
    """The operations that a change reaches, the first of them by name."""
    more = len(change.operations) - most
    names = ", ".join(shown(key) for key in change.operations[:most])
    return f"{names} and {more} more operation{'s' * (more > 1)}" if more > 0 else names


def effects(change: Change) -> str:
    """What a change means on the wire and in Python, and who took it upon them."""
    effect = f"on the wire: {change.wire}; in Python: {change.python}"
    if change.approval is None:
        return effect
    until = f" until {change.approval.expires}" if change.approval.expires else ""
    return f"{effect}; allowed{until}: {shown(change.approval.reason)}"


def diff_lines(change: Change) -> list[str]:
    """Before and after as the lines of a diff: the signature in Python, and what the documents say."""
    python, document = _minus_plus(change.signatures), _minus_plus(change.values)
    return ["@@ Python @@", *python, "@@ document @@", *document] if python and document else python or document


def _minus_plus(sides: tuple[str | None, str | None]) -> list[str]:
    signed = zip("-+", sides, strict=True)
    return [f"{sign} {shown(line)}" for sign, text in signed for line in (text or "").splitlines()]


def parted(text: str) -> Iterator[tuple[str, bool]]:
    """The parts of a sentence, and whether they stand between backticks in it."""
    for index, part in enumerate(re.split(r"(?<!`)`([^`]+)`(?!`)", text)):
        yield part, index % 2 == 1


def inline(text: str, encode: Callable[[str], Source]) -> str:
    """A sentence as HTML: what stands between backticks in it as code."""
    return "".join(f"<code>{encode(part)}</code>" if is_code else encode(part) for part, is_code in parted(text))
