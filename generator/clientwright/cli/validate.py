"""The command `validate`."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from clientwright.cli.findings import exit_code, print_reports
from clientwright.cli.options import FORMATS, takes_sources
from clientwright.console import wants_colour

if TYPE_CHECKING:
    from clientwright.selection import Sources


@click.command(short_help="List what is wrong with a document.")
@click.argument("spec")
@click.option(
    "--full", is_flag=True, help="Where nothing is wrong, ask openapi-spec-validator, too; it takes its time."
)
@takes_sources
@FORMATS
def validate(sources: Sources, spec: str, style: str, *, full: bool) -> int:
    """Check the document SPEC, and list everything that is wrong with it.

    SPEC is a file, a URL, - for standard input, or REVISION:PATH for a file in a git repository.

    \b
    Examples:
      clientwright validate spec/petstore.yaml
      clientwright validate main:spec/petstore.yaml --overlay fixes.yaml
      clientwright validate spec/petstore.yaml --format sarif > findings.sarif
    """
    from clientwright.config import ClientSettings
    from clientwright.diagnostics import Report
    from clientwright.pipeline import review
    from clientwright.printers.excerpt import escape
    from clientwright.printers.terminal import render_terminal

    report = Report()
    (settings,) = sources.over((ClientSettings(name=spec, spec=spec, output=Path()),))
    review(settings, report, is_full=full)
    if style != "text":
        print_reports([report], style)
    else:
        click.echo(
            render_terminal(report, colour=wants_colour(sys.stdout)) or f"{escape(spec)}: no findings\n", nl=False
        )
    return exit_code(report)
