"""The command `diff`."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from clientwright.cli.findings import CANNOT_READ, DONE, FOUND, print_findings, read_config, read_pins
from clientwright.console import wants_colour
from clientwright.failure import Failure

if TYPE_CHECKING:
    from clientwright.config import Config
    from clientwright.diff import Threshold
    from clientwright.diff.model import Comparison

_FORMATS = ("text", "markdown", "json", "html", "github", "junit", "sarif", "gitlab", "changelog")
_ALLOW_FILE = Path("clientwright-allow.toml")


@click.command(short_help="Say what a change of a document does to callers.")
@click.argument("old", required=False)
@click.argument("new", required=False)
@click.option("--base", metavar="REV", help="Compare with where this branch left REV, such as origin/main.")
@click.option("--format", "style", type=click.Choice(_FORMATS), default="text", help="How to print the result.")
@click.option(
    "--fail-on",
    type=click.Choice(["breaking", "dangerous", "any", "never"]),
    default="breaking",
    help="Exit with 1 at changes of this level, or a worse one.",
)
@click.option("--allow", metavar="FILE", type=click.Path(path_type=Path), help="Changes that are approved, and levels.")
@click.option("--allow-folder", metavar="DIR", multiple=True, help="Let references lead to this folder, too.")
@click.option("--allow-remote", metavar="HOST", multiple=True, help="Let references lead to this host.")
def diff(
    old: str | None,
    new: str | None,
    base: str | None,
    style: str,
    fail_on: Threshold,
    allow: Path | None,
    allow_folder: tuple[str, ...],
    allow_remote: tuple[str, ...],
) -> int:
    """Say what a change of a document does, on the wire and to callers of the client.

    OLD and NEW are files, URLs, - for standard input, or REVISION:PATH for a file in a git repository. With --base,
    one document is named, or none where only one client is configured.

    \b
    Examples:
      clientwright diff old.yaml new.yaml
      clientwright diff main:spec/petstore.yaml spec/petstore.yaml
      clientwright diff --base origin/main spec/petstore.yaml
      clientwright diff --base origin/main --format json --fail-on dangerous
      clientwright diff old.yaml new.yaml --format html > changes.html
    """
    from clientwright.config import ClientSettings
    from clientwright.diff import compare, reaches
    from clientwright.lockfile import Lock
    from clientwright.selection import Sources

    config, _ = read_config(style)
    old, new = _documents(old, new, base, config)
    client = next(iter(config.for_spec(new)), None)
    lock = Lock() if client is None else read_pins(client)
    client = client or ClientSettings(name=new, spec=new, output=Path())
    (settings,) = Sources(folders=allow_folder, hosts=allow_remote).over((client,))
    comparison, faults = compare(old, new, settings, lock)
    for report in faults:
        print_findings(report)
    if comparison is None:
        return CANNOT_READ
    comparison = with_approvals(comparison, allow)
    click.echo(_rendered(comparison, style), nl=False)
    is_broken = bool(faults) and fail_on != "never"
    return FOUND if is_broken or reaches(comparison, fail_on) else DONE


def _documents(old: str | None, new: str | None, base: str | None, config: Config) -> tuple[str, str]:
    """The names of the two documents."""
    from clientwright.source.git import merge_base, path_from_top

    if base is None:
        if old is None or new is None:
            raise click.UsageError("name two documents, or one and --base REV")
        if old == new == "-":
            raise click.UsageError("standard input holds one document: name a file for the other")
        return old, new
    if new is not None:
        raise click.UsageError("with --base, name one document")
    document = old or _only_document(config)
    return f"{merge_base(base, document)}:{path_from_top(document)}", document


def _only_document(config: Config) -> str:
    documents = [client.spec for client in config.clients]
    if len(documents) != 1:
        raise click.UsageError(f"{len(documents)} clients are configured: name the document")
    return documents[0]


def with_approvals(comparison: Comparison, allow: Path | None) -> Comparison:
    """The comparison with what the allow file says; entries that are of no use are told on standard error."""
    from clientwright.diff.allowing import apply, read_allowed

    path = allow or _ALLOW_FILE
    if allow is None and not path.exists():
        return comparison
    try:
        text = path.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        reason = (error.strerror or str(error)).lower() if isinstance(error, OSError) else "it is not UTF-8"
        raise Failure(f"`{path.as_posix()}` cannot be read: {reason}") from None
    comparison, notes = apply(comparison, read_allowed(text, path.as_posix()), datetime.now(UTC).date())
    for note in notes:
        click.echo(f"warning: {path.as_posix()}: {note}", err=True)
    return comparison


def _rendered(comparison: Comparison, style: str) -> str:
    from clientwright.diff.reports import RENDERERS
    from clientwright.diff.reports.terminal import render_terminal

    if style in RENDERERS:
        return RENDERERS[style](comparison)
    return render_terminal(comparison, colour=wants_colour(sys.stdout), says_nothing=sys.stdout.isatty())
