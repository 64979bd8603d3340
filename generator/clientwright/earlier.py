"""Names that things had in earlier versions of the package, by which they can still be called."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from clientwright.encoders import Identifier

UNRELEASED = "0.1.0"
"""The version of a client that has not been released yet."""

EarlierKind = Literal["method", "argument", "model", "field", "member"]


class EarlierName(Struct, frozen=True, order=True):
    """A name of an earlier version, which stays as a deprecated alias."""

    kind: EarlierKind
    name: str
    """As it was called: `pets.list_all`, `per_page`, `Pet`, `colour`, `RED`."""
    of: tuple[str, ...]
    """What it is a name of: an operation or the place of a schema, and the parameter, property or value in it."""
    since: str | None = None
    """The version that deprecated it; `None` until there is one."""

    @property
    def identifier(self) -> Identifier:
        """The name as Python sees it, a method's without its resource."""
        return Identifier(self.name.rpartition(".")[2])


def version_numbers(version: str | None) -> tuple[float, ...]:
    """The numbers of a version, to be compared; what is not released yet comes after all others."""
    return (float("inf"),) if version is None else tuple(map(float, version.split(".")))


def vintages(names: dict[Identifier, tuple[EarlierName, ...]]) -> list[dict[Identifier, Identifier]]:
    """What things of today's names were called before each version that renamed one of them, the latest first."""
    since = {version_numbers(earlier.since) for found in names.values() for earlier in found}
    return [
        {name: _before(version, found) or name for name, found in names.items()}
        for version in sorted(since, reverse=True)
    ]


def _before(version: tuple[float, ...], found: tuple[EarlierName, ...]) -> Identifier | None:
    """The name before a version: the first one that was given up in that version or later."""
    later = [earlier for earlier in found if version_numbers(earlier.since) >= version]
    return min(later, key=lambda earlier: version_numbers(earlier.since)).identifier if later else None
