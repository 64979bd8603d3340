"""What several reports say in the same words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence

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
_LINES_SHOWN = 4
_SIGNATURE = re.compile(r"(?P<name>[\w.]+)\((?P<arguments>.*)\) -> (?P<result>.+)", re.DOTALL)
_OPERATIONS_SHOWN = 5


def summary(comparison: Comparison) -> str:
    """How many changes there are of each level, the worst first: `1 breaking, 2 dangerous`."""
    counts = Counter(change.level for change in comparison.changes)
    words: dict[Level, str] = {"none": "without effect"}
    return ", ".join(f"{counts[level]} {words.get(level, level)}" for level in reversed(LEVELS) if counts[level])


def verdict(comparison: Comparison) -> str:
    """All in one line: `1 breaking; client package: major (1.2.0 → 2.0.0)`."""
    name, version = comparison.package, comparison.version
    after = next_version(version, comparison.bump)
    return f"{summary(comparison)}; {shown(name) or 'client package'}: {comparison.bump} ({version} → {after})"


def shown(text: str) -> str:
    """A text of the document on one line, without anything that does not print, and cut where it is long."""
    return escape(text if len(text) <= _LONGEST else text[:_LONGEST] + "…")


def places(change: Change, comparison: Comparison) -> str:
    """Where a change stands: `old.yaml:41:9 → new.yaml:43:9`."""
    return " → ".join(shown(str(place)) for place in comparison.places(change) if place is not None)


def reach(operations: Sequence[str], most: int = _OPERATIONS_SHOWN) -> str:
    """The operations that changes reach, the first of them by name."""
    more = len(operations) - most
    names = ", ".join(shown(key) for key in operations[:most])
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
    python, document = signature_lines(change), _minus_plus(change.values)
    return ["@@ Python @@", *python, "@@ document @@", *document] if python and document else python or document


def signature_lines(change: Change) -> list[str]:
    """Before and after in Python, as the lines of a diff."""
    return _minus_plus(_short_signatures(change))


def _short_signatures(change: Change) -> tuple[str | None, str | None]:
    """Before and after in Python; of two signatures of one method, with only the arguments that differ."""
    old, new = ([_SIGNATURE.fullmatch(line) or line for line in (text or "").split("\n")] for text in change.signatures)
    mine, theirs = _by_method(old), _by_method(new)
    return "\n".join(_short(line, theirs) for line in old), "\n".join(_short(line, mine) for line in new)


def _by_method(lines: list[re.Match[str] | str]) -> dict[str, set[str]]:
    """The arguments of the methods among some lines."""
    return {line["name"]: set(_arguments(line["arguments"])) for line in lines if not isinstance(line, str)}


def _short(line: re.Match[str] | str, others: dict[str, set[str]]) -> str:
    """A line, with only the arguments that the other signature of the method lacks."""
    if isinstance(line, str) or line["name"] not in others:
        return line if isinstance(line, str) else line[0]
    common = others[line["name"]]
    kept = ["…" if argument in common else argument for argument in _arguments(line["arguments"])]
    told = [argument for index, argument in enumerate(kept) if argument != "…" or kept[index - 1 : index] != ["…"]]
    return f"{line['name']}({', '.join(told)}) -> {line['result']}"


def _arguments(text: str) -> list[str]:
    """The arguments of a signature; commas in brackets and in texts part none."""
    found, depth, start, quote = [], 0, 0, ""
    for index, sign in enumerate(text):
        if sign == quote or (not quote and sign in "'\""):
            quote = "" if quote else sign
        elif not quote:
            depth += (sign in "[(") - (sign in ")]")
            if sign == "," and not depth:
                found.append(text[start:index].strip())
                start = index + 1
    return [*found, text[start:].strip()]


def _minus_plus(sides: tuple[str | None, str | None]) -> list[str]:
    return [line for sign, text in zip("-+", sides, strict=True) for line in _signed(sign, text or "")]


def _signed(sign: str, text: str) -> Iterator[str]:
    lines = text.splitlines()
    most = len(lines) if len(lines) <= _LINES_SHOWN + 1 else _LINES_SHOWN
    yield from (f"{sign} {shown(line)}" for line in lines[:most])
    if lines[most:]:
        yield f"{sign} and {len(lines) - most} more"


def parted(text: str) -> Iterator[tuple[str, bool]]:
    """The parts of a sentence, and whether they stand between backticks in it."""
    for index, part in enumerate(re.split(r"(?<!`)`([^`]+)`(?!`)", text)):
        yield part, index % 2 == 1


def inline(text: str, encode: Callable[[str], Source]) -> str:
    """A sentence as HTML: what stands between backticks in it as code."""
    return "".join(f"<code>{encode(part)}</code>" if is_code else encode(part) for part, is_code in parted(text))
