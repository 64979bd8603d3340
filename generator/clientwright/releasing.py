"""What the next release of a client is: its version, and the entry of its changelog.

Three things can change a client: the document, the configuration and clientwright itself. The document is compared as
`clientwright.diff` does; what the other two did shows in the lockfiles of the last release and of this one. The largest
change decides on the version.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from clientwright.diff.model import BUMPS, Bump, Comparison
from clientwright.diff.reports.changelog import render_changes
from clientwright.diff.versions import next_version
from clientwright.encoders import code_span, remark
from clientwright.failure import Failure
from clientwright.lockfile import Lock

CHANGELOG = "CHANGELOG.md"
_HEADER = "# Changelog\n\nVersions follow [Semantic Versioning](https://semver.org/spec/v2.0.0.html).\n"


@dataclass(frozen=True, slots=True)
class Release:
    """A release that is to be made."""

    before: str
    """The version of the last release; the same as the new one's for a client that was never released."""
    version: str
    bump: Bump
    entry: str
    """What the changelog says about it, in Markdown."""


def first_release(version: str, operations: int, today: date) -> Release:
    """The release of a client that has not been released yet."""
    return Release(
        version,
        version,
        "none",
        f"{_heading(version, today)}The first release, with {operations} operation{'s' if operations != 1 else ''}.\n",
    )


def next_release(
    before: str, comparison: Comparison, old: Lock, new: Lock, today: date, wanted: str | None
) -> Release | None:
    """The release after `before`, whose client is that of `old`; `None` where the client is the same.

    `wanted` is the version that it is to have; raises `Failure` where the changes ask for a higher one.
    """
    renamed = [*_renamed(old, new)]
    gone, fresh = sorted(_names(old) - _names(new)), _names(new) - _names(old)
    bumps: list[Bump] = [
        comparison.bump,
        "major" if gone else "minor" if fresh else "none",
        "patch" if old.files != new.files else "none",
    ]
    needed = max(bumps, key=BUMPS.index)
    if needed == "none":
        return None
    version = next_version(before, needed)
    if wanted is not None:
        if _numbers(wanted) < _numbers(version):
            raise Failure(
                f"{wanted} is not enough after {before}: the changes are {needed} ones, which ask for {version}"
            )
        version = wanted
    parts = [render_changes(comparison)] if comparison.changes else []
    if renamed:
        parts.append("### Renamed\n\n" + "".join(f"- {line}\n" for line in renamed))
    if gone:
        moved = {old.methods[key] for key in _both(old.methods, new.methods)}
        moved |= {f"models.{old.models[place]}" for place in _both(old.models, new.models)}
        told = [name for name in gone if name not in moved and _owner(name) not in gone]
        parts += ["### Gone\n\n" + "".join(f"- {code_span(name)}\n" for name in told)] if told else []
    if not parts:
        parts.append(
            "### Other\n\n- Made by another version of clientwright, or with other settings; the API is the same.\n"
        )
    return Release(before, version, needed, _heading(version, today) + "\n".join(parts))


def with_entry(changelog: str | None, entry: str) -> str:
    """The changelog with the entry as its first one; a new changelog where there is none."""
    text = changelog or _HEADER
    start = text.find("\n## ")
    head, rest = (text.rstrip("\n") + "\n", "") if start < 0 else (text[: start + 1], "\n" + text[start + 1 :])
    separator = "" if head.endswith("\n\n") else "\n"
    return f"{head}{separator}{entry}{rest}"


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(map(int, version.split(".")))


def _heading(version: str, today: date) -> str:
    return f"## [{version}] - {today.isoformat()}\n\n"


def _renamed(old: Lock, new: Lock) -> Iterator[str]:
    """What the same part of the document was called and is called now: the configuration did that."""
    for key in _both(old.methods, new.methods):
        if old.methods[key] != new.methods[key]:
            yield _sentence("method", key, old.methods[key], new.methods[key])
        yield from _renamed_in("argument", key, old.arguments[key], new.arguments[key])
    for place in _both(old.models, new.models):
        if old.models[place] != new.models[place]:
            yield _sentence("model", place, old.models[place], new.models[place])
        yield from _renamed_in("field", place, old.fields.get(place, {}), new.fields.get(place, {}))


def _renamed_in(kind: str, place: str, before: Mapping[str, str], after: Mapping[str, str]) -> Iterator[str]:
    for wire in _both(before, after):
        if before[wire] != after[wire]:
            yield _sentence(kind, f"{place}: {wire}", before[wire], after[wire])


def _names(lock: Lock) -> set[str]:
    """What callers can name; filters, overlays and settings change that, too, which no comparison of documents sees."""
    found = {*lock.methods.values(), *(f"models.{name}" for name in lock.models.values())}
    found |= {f"{lock.methods[key]}({name})" for key, names in lock.arguments.items() for name in names.values()}
    fields = ((lock.models[place], name) for place, names in lock.fields.items() for name in names.values())
    return found | {f"models.{model}.{name}" for model, name in fields}


def _owner(name: str) -> str:
    """The method of an argument, or the model of a field."""
    return name.partition("(")[0] if "(" in name else name.rpartition(".")[0]


def _both(old: Mapping[str, object], new: Mapping[str, object]) -> list[str]:
    return sorted(old.keys() & new.keys())


def _sentence(kind: str, place: str, before: str, after: str) -> str:
    return f"The {kind} {code_span(before)} is called {code_span(after)}{remark(f' ({place})')}."
