"""The allow file: changes that somebody took upon them, and levels that are to be others.

[levels]
"response-*-enum-value-added" = "non-breaking"

[[allow]]
rule = "request-parameter-removed"      # or: fingerprint = "0123456789abcdef"
path = "GET /pets*"                     # an operation, or the subject of the change; all where it is left out
reason = "nobody sends it, as the logs of May say"
expires = 2027-01-31
"""

from __future__ import annotations

import tomllib
from datetime import date
from fnmatch import fnmatchcase
from typing import Any

from msgspec import Struct, field
from msgspec.structs import replace

from clientwright.diff.model import LEVELS, Approval, Change, Comparison, Level
from clientwright.failure import Failure

_KEYS = frozenset(("rule", "fingerprint", "path", "reason", "expires"))


class Entry(Struct, frozen=True):
    """Changes that are approved."""

    reason: str
    rule: str | None = None
    fingerprint: str | None = None
    path: str | None = None
    expires: date | None = None

    def covers(self, change: Change) -> bool:
        """Whether the entry speaks of a change."""
        if self.rule is not None and not fnmatchcase(change.rule, self.rule):
            return False
        if self.fingerprint is not None and self.fingerprint != change.fingerprint:
            return False
        return self.path is None or any(fnmatchcase(name, self.path) for name in (*change.operations, change.subject))

    def __str__(self) -> str:
        return f"{self.fingerprint or self.rule}{f' at {self.path}' if self.path else ''}"


class Allowed(Struct, frozen=True):
    """What an allow file says."""

    entries: tuple[Entry, ...] = ()
    levels: dict[str, Level] = field(default_factory=dict)


def read_allowed(text: str, name: str) -> Allowed:
    """What the text of an allow file says; raises `Failure` where it is none."""
    try:
        content = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise Failure(f"{name}: {error}") from None
    unknown = content.keys() - {"allow", "levels"}
    if unknown:
        raise Failure(f"{name}: there is no `{min(unknown)}` in an allow file, only `allow` and `levels`")
    entries, levels = content.get("allow", []), content.get("levels", {})
    if not isinstance(entries, list) or not isinstance(levels, dict):
        raise Failure(f"{name}: write `[[allow]]` before each entry, and `[levels]` before levels")
    for rule, level in levels.items():
        if level not in LEVELS:
            raise Failure(
                f"{name}: {level!r} is no level for `{rule}`; write breaking, dangerous, non-breaking or none"
            )
    return Allowed(tuple(_entry(item, name) for item in entries), levels)


def _entry(item: dict[str, Any], name: str) -> Entry:
    wrong = sorted(item.keys() - _KEYS)
    if wrong:
        raise Failure(f"{name}: an entry has no `{wrong[0]}`, only {', '.join(sorted(_KEYS))}")
    if not item.get("reason") or not (item.get("rule") or item.get("fingerprint")):
        raise Failure(f"{name}: each entry needs a `reason`, and a `rule` or a `fingerprint`")
    for key in _KEYS - {"expires"}:
        if not isinstance(item.get(key, ""), str):
            raise Failure(f"{name}: `{key}` is a string")
    if not isinstance(item.get("expires", date.min), date):
        raise Failure(f"{name}: `expires` is a date, written without quotes: 2027-01-31")
    return Entry(**item)


def apply(comparison: Comparison, allowed: Allowed, today: date) -> tuple[Comparison, tuple[str, ...]]:
    """The comparison with levels and approvals, and what there is to say about entries that are unused or expired."""
    changes = []
    used: set[int] = set()
    for change in comparison.changes:
        levelled = _levelled(change, allowed)
        at = [index for index, entry in enumerate(allowed.entries) if entry.covers(change)]
        used.update(at)
        valid = [entry for index in at if (entry := allowed.entries[index]).expires is None or entry.expires >= today]
        approval = Approval(valid[0].reason, valid[0].expires) if valid else None
        changes.append(replace(levelled, approval=approval))
    notes = [f"the entry for {entry} covers no change" for i, entry in enumerate(allowed.entries) if i not in used]
    notes += [f"the entry for {e} expired on {e.expires}" for e in allowed.entries if e.expires and e.expires < today]
    return replace(comparison, changes=tuple(changes)), tuple(notes)


def _levelled(change: Change, allowed: Allowed) -> Change:
    """The change at the level that the first rule that fits gives it; where it is a milder one, in Python, too."""
    for pattern, level in allowed.levels.items():
        if fnmatchcase(change.rule, pattern):
            if change.rule.startswith("python-"):
                return replace(change, python=level)
            return replace(change, wire=level, python=min(change.python, level, key=LEVELS.index))
    return change
