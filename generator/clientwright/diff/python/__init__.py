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
        *_compare_servers(old.client, new.client),
        *_compare_hooks(old, new),
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


def _compare_servers(old: Client, new: Client) -> Iterator[Effect]:
    """The effects on who chooses a server by its name."""
    mine, theirs = ({name: url for name, url, _ in client.servers} for client in (old, new))
    for name, url in mine.items() if len(mine) > 1 else ():  # nobody names the only one
        if name not in theirs:
            after = next((other for other, address in theirs.items() if address == url and other not in mine), None)
            phrase = f"is now called `{after}`" if after else "is no server of the client any more"
            yield Effect("python-server-removed", "breaking", f"{new.name}(server={name!r})", phrase, (name, after))
    for name in theirs:
        if name not in mine and len(theirs) > 1:
            phrase = "is a new server of the client"
            yield Effect("python-server-added", "non-breaking", f"{new.name}(server={name!r})", phrase, (None, name))


def _compare_hooks(old: Package, new: Package) -> Iterator[Effect]:
    """The effects on who reads webhooks and callbacks, which come and go with these."""
    mine, theirs = ({hook.name: hook.pointer for hook in package.webhooks} for package in (old, new))
    for name in (name for name in mine if name not in theirs):
        yield Effect("webhook-removed", "breaking", f"`{name}`", "is gone", (str(name), None), (mine[name], None))
    for name in (name for name in theirs if name not in mine):
        yield Effect("webhook-added", "non-breaking", f"`{name}`", "is new", (None, str(name)), (None, theirs[name]))


def _settings(client: Client) -> frozenset[str]:
    held = [setting.name for credential in client.credentials for setting in credential.settings]
    return frozenset((*held, *(setting.name for _, setting in client.shared)))
