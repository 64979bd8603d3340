"""What differs for the callers of the generated client: names, signatures, annotations, classes and settings.

Two `Package`s are compared, so that every name is the one that the client has, with the lockfile and the configuration.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from clientwright.diff.python.classes import compare_classes
from clientwright.diff.python.effects import Effect, merge
from clientwright.diff.python.methods import compare_methods
from clientwright.diff.python.names import class_names
from clientwright.package import Client, Package
from clientwright.source.document import Node

__all__ = ["compare_packages", "merge"]


def compare_packages(
    old: Package, new: Package, operations: Mapping[str, str], roots: tuple[Node, Node]
) -> tuple[Effect, ...]:
    """The effects on callers; `operations` gives the new key of each operation that is in both documents."""
    names = class_names(old, new)
    return (
        *_compare_names(old, new),
        *_compare_settings(old.client, new.client),
        *compare_methods(old, new, names, operations, roots[1]),
        *compare_classes(old, new, names, roots),
    )


def _compare_names(old: Package, new: Package) -> Iterator[Effect]:
    if old.name != new.name:
        phrase = f"is imported as `{new.name}`, and not as `{old.name}`"
        yield Effect("python-package-renamed", "breaking", "the package", phrase, (old.name, new.name))
    if old.client.name != new.client.name:
        signatures = (old.client.name, new.client.name)
        yield Effect("python-client-renamed", "breaking", "the client", "has another name", signatures)


def _compare_settings(old: Client, new: Client) -> Iterator[Effect]:
    """The effects on who makes a client."""
    mine, theirs = _settings(old), _settings(new)
    for name in sorted(mine - theirs):
        phrase = "is no setting of the client any more"
        yield Effect("python-setting-removed", "breaking", f"{new.name}({name}=)", phrase, (name, None))
    for name in sorted(theirs - mine):
        phrase = "is a new setting of the client"
        yield Effect("python-setting-added", "non-breaking", f"{new.name}({name}=)", phrase, (None, name))


def _settings(client: Client) -> frozenset[str]:
    held = [setting.name for credential in client.credentials for setting in credential.settings]
    return frozenset((*held, *(setting.name for _, setting in client.shared)))
