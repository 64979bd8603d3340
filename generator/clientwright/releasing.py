"""What the next release of a client is: its version, and the entry of its changelog.

Three things can change a client: the document, the configuration and clientwright itself. The document is compared as
`clientwright.diff` does; what the other two did shows in the lockfiles of the last release and of this one. The largest
change decides on the version.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date

from msgspec import Struct
from msgspec.structs import replace

from clientwright.diff.model import BUMPS, Bump, Comparison
from clientwright.diff.reports.changelog import render_changes
from clientwright.diff.versions import next_version
from clientwright.earlier import EarlierKind, EarlierName
from clientwright.encoders import code_span, remark
from clientwright.failure import Failure
from clientwright.lockfile import Lock
from clientwright.naming.earlier import Today, table

CHANGELOG = "CHANGELOG.md"
_HEADER = "# Changelog\n\nVersions follow [Semantic Versioning](https://semver.org/spec/v2.0.0.html).\n"


class Release(Struct, frozen=True):
    """A release that is to be made."""

    before: str
    """The version of the last release; the same as the new one's for a client that was never released."""
    version: str
    bump: Bump
    entry: str
    """What the changelog says about it, in Markdown."""
    earlier: tuple[EarlierName, ...] = ()
    """The names of earlier versions that it keeps as aliases."""


def settle(lock: Lock, released: Lock | None) -> Lock:
    """The lock without earlier names that no release had: nobody calls anything by them."""
    known = {(one.kind, one.name) for one in released.earlier} if released else set()
    known |= {(kind, name) for (kind, _), name in _today(released).items()} if released else set()
    return replace(lock, earlier=tuple(one for one in lock.earlier if one.since or (one.kind, one.name) in known))


def first_release(pinned: str, operations: int, today: date, wanted: str | None) -> Release:
    """The release of a client that has not been released yet; raises `Failure` for a version below the pinned one."""
    version = wanted or pinned
    if _numbers(version) < _numbers(pinned):
        raise Failure(f"{version} is not enough: the client has the version {pinned} already")
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

    `wanted` is the version that it is to have, which may be all that changes. Raises `Failure` where the changes ask
    for a higher one.
    """
    gone, fresh = _names(old) - _names(new), _names(new) - _names(old)
    bumps: list[Bump] = [
        comparison.bump,
        "major" if gone else "minor" if fresh else "none",
        "patch" if old.files != new.files else "none",
    ]
    needed = max(bumps, key=BUMPS.index)
    if needed == "none" and wanted in (None, before):
        return None
    version = next_version(before, needed)
    if wanted is not None:
        if _numbers(wanted) < _numbers(version):
            why = f": the changes are {needed} ones, which ask for {version}" if needed != "none" else ""
            raise Failure(f"{wanted} is not enough after {before}{why}")
        version = wanted
    stay = _stay(new.earlier, before, version)
    text = "\n".join(_parts(comparison, old, replace(new, earlier=stay)))
    return Release(before, version, needed, _heading(version, today) + text, stay)


def _parts(comparison: Comparison, old: Lock, new: Lock) -> Iterator[str]:
    """The parts of the entry."""
    if comparison.changes:
        yield render_changes(comparison)
    renamed = [*_renamed(old, new)]
    if renamed:
        yield "### Renamed\n\n" + "".join(f"- {line}\n" for line in renamed)
    gone = _names(old) - _names(new)
    moved = {old.methods[key] for key in _both(old.methods, new.methods)}
    moved |= {f"models.{old.models[place]}" for place in _both(old.models, new.models)}
    told = sorted(name for name in gone if name not in moved and _owner(name) not in gone)
    if told:
        yield "### Gone\n\n" + "".join(f"- {code_span(name)}\n" for name in told)
    if not (comparison.changes or renamed or told):
        made = "Made by another version of clientwright, or with other settings; the API is the same."
        yield f"### Other\n\n- {made if old.files != new.files else 'Nothing but the version.'}\n"


def _stay(names: tuple[EarlierName, ...], before: str, version: str) -> tuple[EarlierName, ...]:
    """The earlier names that a version keeps: a major one drops those that another version has deprecated."""
    is_major = _numbers(version) >= _numbers(next_version(before, "major"))
    return tuple(replace(one, since=one.since or version) for one in names if not (is_major and one.since))


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
    before, after = _today(old), _today(new)
    stay = {(one.kind, one.of, one.name) for one in new.earlier}
    for thing in sorted(before.keys() & after.keys(), key=lambda thing: (thing[1], thing[0])):
        (kind, of), was, now = thing, before[thing], after[thing]
        if was != now:
            place = remark(f" ({': '.join(of)})")
            end = "; the old name is deprecated" if (kind, of, was) in stay else ""
            yield f"The {kind} {code_span(was)} is called {code_span(now)}{place}{end}."


def _names(lock: Lock) -> set[str]:
    """What callers can name; filters, overlays and settings change that, too, which no comparison of documents sees."""
    called = _called(lock)
    found = {name for key in lock.methods for name in called("method", key)}
    found |= {f"models.{name}" for place in lock.models for name in called("model", place)}
    for key, arguments in lock.arguments.items():
        owners = called("method", key)
        found |= {f"{o}({name})" for o in owners for part in arguments for name in called("argument", key, part)}
    kinds: tuple[tuple[EarlierKind, Mapping[str, Mapping[str, str]]], ...] = (
        ("field", lock.fields),
        ("member", lock.members),
    )
    for kind, tables in kinds:
        for place, names in tables.items():
            owners = called("model", place)
            found |= {f"models.{o}.{name}" for o in owners for part in names for name in called(kind, place, part)}
    return found


def _today(lock: Lock) -> Today:
    return table(lock.methods, lock.arguments, lock.models, lock.fields, lock.members)


def _called(lock: Lock) -> Callable[..., list[str]]:
    """What gives all names of a thing, that of today first."""
    today = _today(lock)
    earlier: dict[tuple[EarlierKind, tuple[str, ...]], list[str]] = {}
    for one in lock.earlier:
        earlier.setdefault((one.kind, one.of), []).append(one.name)

    def called(kind: EarlierKind, *of: str) -> list[str]:
        return [today[kind, of], *earlier.get((kind, of), ())]

    return called


def _owner(name: str) -> str:
    """The method of an argument, or the model of a field."""
    return name.partition("(")[0] if "(" in name else name.rpartition(".")[0]


def _both(old: Mapping[str, object], new: Mapping[str, object]) -> list[str]:
    return sorted(old.keys() & new.keys())
