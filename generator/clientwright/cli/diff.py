"""The command `diff`."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from clientwright.cli.findings import CANNOT_READ, DONE, FOUND, print_findings
from clientwright.console import wants_colour

if TYPE_CHECKING:
    from clientwright.diff import Threshold

_FORMATS = ("text", "json")


@click.command()
@click.argument("old")
@click.argument("new")
@click.option("--format", "style", type=click.Choice(_FORMATS), default="text", help="How to print the result.")
@click.option(
    "--fail-on",
    type=click.Choice(["breaking", "dangerous", "any", "never"]),
    default="breaking",
    help="Exit with 1 at changes of this level, or a worse one.",
)
@click.option("--allow-folder", metavar="DIR", multiple=True, help="Let references lead to this folder, too.")
@click.option("--allow-remote", metavar="HOST", multiple=True, help="Let references lead to this host.")
def diff(
    old: str, new: str, style: str, fail_on: Threshold, allow_folder: tuple[str, ...], allow_remote: tuple[str, ...]
) -> int:
    """Say what a change of a document does, on the wire and to callers of the client.

    OLD and NEW are files, URLs, - for standard input, or REVISION:PATH for a file in a git repository.

    \b
    Examples:
      clientwright diff old.yaml new.yaml
      clientwright diff main:spec/petstore.yaml spec/petstore.yaml
      clientwright diff main:spec/petstore.yaml spec/petstore.yaml --format json --fail-on dangerous
    """
    from clientwright.diff import compare, reaches
    from clientwright.diff.reports.json import render_json
    from clientwright.diff.reports.terminal import render_terminal
    from clientwright.source.access import Access

    comparison, faults = compare(old, new, Access(frozenset(allow_remote), allow_folder))
    for report in faults:
        print_findings(report)
    if comparison is None:
        return CANNOT_READ
    if style == "json":
        click.echo(render_json(comparison), nl=False)
    else:
        is_terminal = sys.stdout.isatty()
        click.echo(render_terminal(comparison, colour=wants_colour(sys.stdout), says_nothing=is_terminal), nl=False)
    return FOUND if reaches(comparison, fail_on) else DONE
