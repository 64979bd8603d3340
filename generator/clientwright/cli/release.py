"""The command `release`."""

from __future__ import annotations

import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from clientwright.cli.diff import with_approvals
from clientwright.cli.findings import CANNOT_READ, DONE, FOUND, USAGE, exit_code, print_findings
from clientwright.console import Progress
from clientwright.failure import Failure

if TYPE_CHECKING:
    from clientwright.config import ClientSettings
    from clientwright.lockfile import Lock
    from clientwright.package import File
    from clientwright.releasing import Release


@click.command()
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
    from clientwright.releasing import CHANGELOG, with_entry

    if wanted is not None and not is_version(wanted):
        raise Failure(f"{wanted!r} is no version, such as 1.2.0")
    settings = _configured(client)
    if not dry_run:
        _refuse_uncommitted()
    lock, files, operations = _generated(settings, None)
    made = _release(settings, lock, files, operations, since, wanted, allow)
    if made is None:
        click.echo(f"{settings.name}: nothing changed since {lock.version}, so there is nothing to release")
        return DONE
    if dry_run:
        click.echo(f"{settings.name}: {_versions(made)}\n\n{made.entry}", nl=False)
        return DONE
    from clientwright.output import compare, read_texts, write
    from clientwright.package import File

    _, files, _ = _generated(settings, made.version)
    changelog = read_texts(settings.output, [CHANGELOG])[CHANGELOG]
    changes = compare((*files, File(CHANGELOG, with_entry(changelog, made.entry))), settings.output, lock.files)
    write([changes])
    tag = f"{settings.name}-v{made.version}"
    click.echo(f"{settings.name}: {_versions(made)}; {settings.output.as_posix()}/{CHANGELOG} says what changed")
    click.echo(f"next: git commit --all --message {tag} && git tag {tag}", err=True)
    return DONE


def _configured(name: str | None) -> ClientSettings:
    from clientwright.config import load_config
    from clientwright.diagnostics import Report

    report = Report()
    clients = {client.name: client for client in load_config(Path.cwd(), report).clients}
    print_findings(report)
    if report.errors:
        raise click.exceptions.Exit(USAGE)
    if name is None and len(clients) == 1:
        return next(iter(clients.values()))
    known = ", ".join(sorted(clients)) or "none"
    if name is None:
        raise Failure(f"name the client to release; configured: {known}")
    if name not in clients:
        raise Failure(f"no client is called {name!r}; configured: {known}")
    return clients[name]


def _refuse_uncommitted() -> None:
    from clientwright.source.git import uncommitted

    paths = uncommitted()
    if paths:
        raise Failure(f"commit first, so that a release is what the repository holds; not committed: {_listed(paths)}")


def _listed(paths: tuple[str, ...]) -> str:
    return ", ".join(paths[:5]) + (f" and {len(paths) - 5} more" if len(paths) > 5 else "")


def _generated(settings: ClientSettings, version: str | None) -> tuple[Lock, tuple[File, ...], int]:
    """The lock of the folder, the files of the client in its version or another, and how many operations it has."""
    from clientwright.diagnostics import Report
    from clientwright.output import compare
    from clientwright.pipeline import generate
    from clientwright.runs import load_lock

    report = Report()
    lock = load_lock(settings, report)
    wanted = lock if version is None else replace(lock, version=version)
    with Progress(sys.stderr) as progress:
        generated = None if report.errors else generate(settings, wanted, report, progress.announce)
    if version is None or generated is None:
        print_findings(report)
    if generated is None:
        raise click.exceptions.Exit(exit_code(report) or FOUND)
    edited = compare(generated.files, settings.output, lock.files).edited
    if edited:
        paths = tuple((settings.output / path).as_posix() for path in edited)
        raise Failure(f"a release would lose what was edited by hand: {_listed(paths)}")
    return lock, generated.files, generated.coverage.operations


def _release(
    settings: ClientSettings,
    lock: Lock,
    files: tuple[File, ...],
    operations: int,
    since: str | None,
    wanted: str | None,
    allow: Path | None,
) -> Release | None:
    from clientwright.diff import compare
    from clientwright.lockfile import LOCK_NAME, read_lock
    from clientwright.package import UNRELEASED
    from clientwright.releasing import first_release, next_release
    from clientwright.source.access import Access
    from clientwright.source.git import first_tag, path_from_top, read_revision
    from clientwright.source.limits import UnreadableError

    today = datetime.now(UTC).date()
    tags = (f"{settings.name}-v{lock.version}", f"v{lock.version}")
    revision = since or first_tag(tags)
    if revision is None:
        if lock.version == UNRELEASED:
            return first_release(wanted or lock.version, operations, today)
        raise Failure(f"there is no tag `{tags[0]}` or `{tags[1]}`: name the last release with --since REV")
    access = Access(frozenset(settings.allow_remote), settings.allow_folder)
    name = f"{revision}:{path_from_top(settings.spec)}"
    comparison, faults = compare(name, settings.spec, access, settings, lock)
    for report in faults:
        print_findings(report)
    if comparison is None:
        raise click.exceptions.Exit(CANNOT_READ)
    name = f"{revision}:{path_from_top(str(settings.output / LOCK_NAME))}"
    try:
        old = read_lock(read_revision(name).decode())
    except UnreadableError as error:
        raise Failure(f"the last release has no lockfile: {error.diagnostic.message}") from None
    except ValueError as error:
        raise Failure(f"the lockfile of the last release, {name}, cannot be read: {error}") from None
    (text,) = (file.text for file in files if file.path == LOCK_NAME)
    comparison = with_approvals(comparison, allow)
    return next_release(lock.version, comparison, old, read_lock(text), today, wanted)


def _versions(made: Release) -> str:
    return made.version if made.before == made.version else f"{made.before} -> {made.version} ({made.bump} changes)"
