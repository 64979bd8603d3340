"""One effect on callers, and the changes on the wire that it comes of."""

from __future__ import annotations

import re
from collections.abc import Iterable

from msgspec import Struct
from msgspec.structs import replace

from clientwright.diff.model import Change, Level, worst
from clientwright.pointer import Pointer

_INSIDE = re.compile(r"\[\d*\]|\((oneOf|anyOf) \d+\)|\.\*")
_NAMES = ("python-method-renamed", "python-method-moved")
_OF_NAMES = ("api-operation-id-", "api-tag-", "endpoint-moved")
_LIFE = re.compile("deprecat|reactivated|sunset|stability")
_WITHOUT_EFFECT = re.compile(
    r"security|server|callback|-(min|max|pattern|multiple-of|unique-items|default-value|contains|if|then|else)(-|$)"
    r"|-not-(added|changed|removed)$"
)
"""Changes that leave names and types alone; what else changed at their place has another cause."""


class Effect(Struct, frozen=True):
    """A difference that callers of the client see."""

    rule: str
    level: Level
    subject: str
    phrase: str
    signatures: tuple[str | None, str | None] = (None, None)
    """The signature, annotation or name before and after, where there is one."""
    places: tuple[Pointer | None, Pointer | None] = (None, None)
    operations: tuple[str, ...] = ()


def stays_as(is_alias: bool) -> tuple[Level, str]:
    """The level of another name, and what to add in words, where the old one stays as an alias or does not."""
    return ("non-breaking", "; the old name is deprecated") if is_alias else ("breaking", "")


def merge(wire: Iterable[Change], effects: Iterable[Effect]) -> tuple[Change, ...]:
    """The changes with their effects; an effect without a change at its place is a change by itself."""
    changes = list(wire)
    places: dict[str, list[int]] = {}
    for index, change in enumerate(changes):
        places.setdefault(_INSIDE.sub("", change.subject), []).append(index)
    alone: list[Change] = []
    for effect in effects:
        here = places.get(_INSIDE.sub("", effect.subject), [])
        at = [index for index in here if _may_cause(changes[index], effect)] or _near(effect, changes)
        if not at:
            alone.append(_alone(effect))
            continue
        index = max(at, key=lambda index: (changes[index].wire != "none", -index))
        change = changes[index]
        old, new = zip(change.signatures, effect.signatures, strict=True)
        changes[index] = replace(
            change, python=worst((change.python, effect.level)), signatures=(_together(old), _together(new))
        )
    return (*changes, *alone)


def _together(signatures: tuple[str | None, ...]) -> str | None:
    """All signatures, a line each."""
    lines = dict.fromkeys(line for text in signatures if text for line in text.splitlines())
    return "\n".join(lines) or None


def _may_cause(change: Change, effect: Effect) -> bool:
    """Whether an effect at the place of a change may come of it."""
    if effect.rule in _NAMES:
        return change.rule.startswith(_OF_NAMES)
    if change.rule == "endpoint-moved":
        return False
    is_of_life = _LIFE.search(change.rule) is not None
    if effect.rule == "endpoint-deprecated":
        return is_of_life
    return effect.rule.endswith("-removed") or not (is_of_life or _WITHOUT_EFFECT.search(change.rule))


def _near(effect: Effect, changes: list[Change]) -> list[int]:
    """The changes that an effect on a method comes of: of its path as a whole, or of what it returns."""
    return [
        index
        for index, change in enumerate(changes)
        if _is_cause(change, effect) and set(effect.operations) <= set(change.operations)
    ]


def _is_cause(change: Change, effect: Effect) -> bool:
    match effect.rule:
        case "python-method-removed":
            return change.rule.startswith("api-path-removed")
        case "webhook-added":
            return change.rule in ("webhook-added", "callback-added") and change.new == effect.places[1]
        case "webhook-removed":
            return change.rule in ("webhook-removed", "callback-removed") and change.old == effect.places[0]
        case "python-return-type-changed":
            return change.subject.startswith(f"{effect.subject}: answer 2")
        case rule if rule.startswith("python-argument-"):
            parameter = effect.subject.partition(": ")[2]
            return parameter == change.subject.rpartition(": ")[2] and "parameter `" in parameter
        case _:
            return False


def _alone(effect: Effect) -> Change:
    return Change(
        rule=effect.rule,
        wire="none",
        python=effect.level,
        subject=effect.subject,
        message=f"{effect.subject}: {effect.phrase}",
        old=effect.places[0],
        new=effect.places[1],
        operations=effect.operations,
        signatures=effect.signatures,
    )
