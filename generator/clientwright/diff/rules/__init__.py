"""Every rule of a comparison: its name and what it says. `docs/diff-rules.md` is this table.

A rule about a schema is named by where the schema stands and by what happened to it, `request-property-min-increased`;
where other tools have a rule of the same meaning, the names are theirs. Those that begin with `python-` are ours.
"""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from clientwright.diff.rules.operations import OPERATIONS
from clientwright.diff.rules.python import PYTHON
from clientwright.diff.rules.schemas import COME_AND_GO, COUNTS, LIFE, LIMITS, ONLY_COME_AND_GO, OTHERS, SPOTS

_PRESENCE = ("request-property", "request-read-only-property", "request-parameter-property")


class Rule(Struct, frozen=True):
    """The name of a rule, and what it says."""

    name: str
    meaning: str


def rules() -> tuple[Rule, ...]:
    """All rules, in the order of the alphabet."""
    named = {**dict(_of_schemas()), **dict(_of_properties()), **OPERATIONS, **PYTHON}
    return tuple(Rule(name, named[name]) for name in sorted(named))


def _of_schemas() -> Iterator[tuple[str, str]]:
    for spot, where in SPOTS.items():
        for name, what in _facets():
            yield f"{spot}-{name}", f"{where}: {what}"


def _facets() -> Iterator[tuple[str, str]]:
    """What may happen to a schema."""
    for name, what in LIMITS.items():
        for change, verb in (("set", "is set"), ("unset", "is gone"), ("increased", "rose"), ("decreased", "fell")):
            yield f"{name}-{change}", f"{what} {verb}"
    for name, what in COUNTS.items():
        for change, verb in (("increased", "rose"), ("decreased", "fell")):
            yield f"{name}-{change}", f"{what} {verb}"
    for name, what in COME_AND_GO.items():
        for change in ("added", "removed", "changed"):
            yield f"{name}-{change}", f"{what} was {change}"
    for name, what in ONLY_COME_AND_GO.items():
        for change in ("added", "removed"):
            yield f"{name}-{change}", f"{what} was {change}"
    yield from OTHERS.items()


def _of_properties() -> Iterator[tuple[str, str]]:
    """What may happen to a property as a whole."""
    for spot in _PRESENCE:
        where = SPOTS[spot]
        yield f"{spot}-removed", f"{where} was removed"
        yield f"new-optional-{spot}", f"{where} was added"
        for suffix, with_default in (("", ""), ("-with-default", ", and has a default")):
            yield f"new-required-{spot}{suffix}", f"{where} was added, is required{with_default}"
            yield f"{spot}-became-required{suffix}", f"{where} is now required{with_default}"
        yield f"{spot}-became-optional", f"{where} is no longer required"
    for spot in ("response-property", "response-write-only-property"):
        kind = spot.removeprefix("response-")
        for need in ("required", "optional"):
            yield f"{spot}-became-{need}", f"{SPOTS[spot]} is now {need}"
            for change in ("added", "removed"):
                yield f"response-{need}-{kind}-{change}", f"{SPOTS[spot]} that is {need} was {change}"
    for direction in ("request", "response"):
        for need in ("required", "optional"):
            for change in ("read-only", "not-read-only", "write-only", "not-write-only"):
                name = f"{direction}-{need}-property-became-{change}"
                yield name, f"a property that is {need} is now {change.replace('not-', 'no longer ')}"
    for spot in (*_PRESENCE, "response-property", "response-write-only-property", "request-parameter"):
        for name, what in LIFE.items():
            yield f"{spot}-{name}", f"{SPOTS[spot]} {what}"


def table() -> str:
    """The rules as a page of the documentation; those about schemas once, for all places where a schema may stand."""
    places = [f"| `{spot}-…` | {where} |" for spot, where in SPOTS.items()]
    schemas = [f"| `…-{name}` | {what} |" for name, what in sorted(_facets())]
    others = {**dict(_of_properties()), **OPERATIONS, **PYTHON}
    rest = [f"| `{name}` | {others[name]} |" for name in sorted(others)]
    parts = (_HEADER, _PLACES, *places, "", _SCHEMAS, *schemas, "", _OTHERS, *rest)
    return "\n".join(parts) + "\n"


_HEADER = """# The rules of `clientwright diff`

Each change that a comparison lists was found by one of these rules. How bad it is depends on the values that may pass:
a request must not lose any, an answer must not win any. What the API sends by a webhook or a callback counts as an
answer, and its parameters go by the names of all parameters. An allow file approves changes by rule or fingerprint, and
gives rules other levels. This page is made from `clientwright.diff.rules`.
"""
_PLACES = """## Schemas: where they stand

| Rules that begin with | are about |
|---|---|"""
_SCHEMAS = """## Schemas: what may happen to them

| Rules that end with | say that |
|---|---|"""
_OTHERS = """## All others

| Rule | What it says |
|---|---|"""
