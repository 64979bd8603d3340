"""The command `release`."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click
from msgspec import Struct
from msgspec.structs import replace

from clientwright.cli.diff import with_approvals
from clientwright.cli.findings import CANNOT_READ, DONE, FOUND, exit_code, print_findings, read_config, read_pins
from clientwright.console import Progress
from clientwright.failure import Failure

if TYPE_CHECKING:
    from clientwright.config import ClientSettings
    from clientwright.diff.model import Comparison
    from clientwright.files import File
    from clientwright.lockfile import Lock
    from clientwright.releasing import Release


class _Client(Struct, frozen=True):
    """A client as it is generated now."""

    lock: Lock
    files: tuple[File, ...]
    operations: int


@click.command(short_help="Give a client its next version.")
@click.argument("client", required=False)
@click.option(
    "--since", metavar="REV", help="The last release; its tag, such as petstore-v1.2.0, unless this is given."
)
@click.option("--as", "wanted", metavar="VERSION", help="The version, where it is to be more than the changes ask for.")
@click.option("--allow", metavar="FILE", type=click.Path(path_type=Path), help="Changes that are approved, and levels.")
@click.option("--dry-run", is_flag=True, help="Write nothing; print the version and the changelog entry.")
def release(client: str | None, since: str | None, wanted: str | None, allow: Path | None, dry_run: bool) -> int:
    """Give CLIENT the version that its changes ask for, and write its changelog.

    The last release is compared with the document, the configuration and the generator of now; the largest change
    decides. The version goes into the lockfile, and from there into the package. Commit and tag are left to you.

    \b
    Examples:
      clientwright release --dry-run
      clientwright release petstore
      clientwright release petstore --since petstore-v0.9.1 --as 1.0.0
    """
    from clientwright.lockfile import is_version
    from clientwright.runs import customized

    if wanted is not None and not is_version(wanted):
        raise Failure(f"{wanted!r} is no version, such as 1.2.0")
    settings = customized(_configured(client))
    if not dry_run:
        _refuse_uncommitted()
    pinned = read_pins(settings)
    revision = _last_release(settings, pinned, since)
    current, made = _made(settings, pinned, revision, wanted, allow)
    if made is None:
        click.echo(f"{settings.name}: nothing changed since {pinned.version}, so there is nothing to release")
    elif dry_run:
        click.echo(f"{settings.name}: {_versions(made)}\n\n{made.entry}", nl=False)
    else:
        _write(settings, pinned, current, made)
    return DONE


def _configured(name: str | None) -> ClientSettings:
    clients = {client.name: client for client in read_config()[0].clients}
    if name is None and len(clients) == 1:
        return next(iter(clients.values()))
    known = ", ".join(sorted(clients)) or "none"
    if name is None:
        raise Failure(f"name the client to release; configured: {known}")
    if name not in clients:
        raise Failure(f"no client is called {name!r}; configured: {known}")
    return clients[name]


def _refuse_uncommitted() -> None:
    from clientwright.source.git import top_folder, uncommitted

    paths = uncommitted()
    if top_folder() is None:
        raise Failure("a release is told from the last one by git, and this is no git repository")
    if paths:
        raise Failure(f"commit first, so that a release is what the repository holds; not committed: {_listed(paths)}")


def _listed(paths: tuple[str, ...]) -> str:
    return ", ".join(paths[:5]) + (f" and {len(paths) - 5} more" if len(paths) > 5 else "")


def _last_release(settings: ClientSettings, lock: Lock, since: str | None) -> str | None:
    """The revision of the last release; `None` for a client that has none yet."""
    from clientwright.earlier import UNRELEASED
    from clientwright.source.git import first_tag

    tags = (f"{settings.name}-v{lock.version}", f"v{lock.version}")
    revision = since or first_tag(tags)
    if revision is None and lock.version != UNRELEASED:
        raise Failure(f"there is no tag `{tags[0]}` or `{tags[1]}`: name the last release with --since REV")
    return revision


def _made(
    settings: ClientSettings, pinned: Lock, revision: str | None, wanted: str | None, allow: Path | None
) -> tuple[_Client, Release | None]:
    """The client as it is to be released, and the release; `None` where the last one is the same."""
    from clientwright.releasing import first_release, next_release, settle

    today = datetime.now(UTC).date()
    released = None if revision is None else _released(settings, revision)
    current = _generated(settings, pinned)
    _refuse_edited(settings, pinned, current.files)
    settled = settle(current.lock, released)
    if settled != current.lock:
        current = _generated(settings, settled, is_quiet=True)
    if released is None or revision is None:
        return current, first_release(pinned.version, current.operations, today, wanted)
    comparison = _compared(settings, revision, current.lock, allow)
    return current, next_release(pinned.version, comparison, released, current.lock, today, wanted)


def _released(settings: ClientSettings, revision: str) -> Lock:
    """The lockfile of the last release."""
    from clientwright.lockfile import LOCK_NAME, read_lock
    from clientwright.source.git import path_from_top, read_revision
    from clientwright.source.limits import UnreadableError

    name = f"{revision}:{path_from_top(str(settings.output / LOCK_NAME))}"
    try:
        return read_lock(read_revision(name).decode())
    except UnreadableError as error:
        raise Failure(f"the last release has no lockfile: {error.diagnostic.message}") from None
    except ValueError as error:
        raise Failure(f"the lockfile of the last release, {name}, cannot be read: {error}") from None


def _generated(settings: ClientSettings, lock: Lock, *, is_quiet: bool = False) -> _Client:
    """The client for the names and the version in the lock."""
    from clientwright.diagnostics import Report
    from clientwright.lockfile import LOCK_NAME, read_lock
    from clientwright.pipeline import generate

    report = Report()
    with Progress(sys.stderr) as progress:
        generated = generate(settings, lock, report, progress.announce)
    if not is_quiet or generated is None:
        print_findings(report)
    if generated is None:
        raise click.exceptions.Exit(exit_code(report) or FOUND)
    (text,) = (file.text for file in generated.files if file.path == LOCK_NAME)
    return _Client(read_lock(text), generated.files, generated.coverage.operations)


def _refuse_edited(settings: ClientSettings, pinned: Lock, files: tuple[File, ...]) -> None:
    from clientwright.messages import edits
    from clientwright.output import compare

    changes = compare(files, settings.output, pinned.files)
    if changes.edited:
        click.echo("\n".join(edits(changes)), err=True)
        paths = tuple((settings.output / path).as_posix() for path in changes.edited)
        raise Failure(f"a release would lose what was edited by hand: {_listed(paths)}")


def _compared(settings: ClientSettings, revision: str, lock: Lock, allow: Path | None) -> Comparison:
    """What the document says otherwise than in the last release."""
    from clientwright.diff import compare
    from clientwright.source.git import path_from_top

    name = f"{revision}:{path_from_top(settings.spec)}"
    comparison, faults = compare(name, settings.spec, settings, lock)
    for report in faults:
        print_findings(report)
    if comparison is None:
        raise click.exceptions.Exit(CANNOT_READ)
    return with_approvals(comparison, allow)


def _write(settings: ClientSettings, pinned: Lock, current: _Client, made: Release) -> None:
    """Write the client in its new version, and the entry of its changelog."""
    from clientwright.files import File
    from clientwright.output import compare, read_texts, write
    from clientwright.releasing import CHANGELOG, with_entry

    files = _generated(settings, replace(current.lock, version=made.version, earlier=made.earlier), is_quiet=True).files
    changelog = read_texts(settings.output, [CHANGELOG])[CHANGELOG]
    write([compare((*files, File(CHANGELOG, with_entry(changelog, made.entry))), settings.output, pinned.files)])
    tag = f"{settings.name}-v{made.version}"
    click.echo(f"{settings.name}: {_versions(made)}; {settings.output.as_posix()}/{CHANGELOG} says what changed")
    click.echo(f"next: git add --all && git commit --message {tag} && git tag {tag}", err=True)


def _versions(made: Release) -> str:
    return made.version if made.before == made.version else f"{made.before} -> {made.version} ({made.bump} changes)"
