"""What findings come to, and faults of clientwright itself: messages on standard error, and exit codes."""

from __future__ import annotations

import sys
import tempfile
import traceback
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from clientwright import __version__
from clientwright.console import wants_colour

if TYPE_CHECKING:
    from clientwright.config import ClientSettings, Config
    from clientwright.diagnostics import Report, Source
    from clientwright.lockfile import Lock

DONE, FOUND, USAGE, CANNOT_READ, INTERNAL, INTERRUPTED = 0, 1, 2, 3, 70, 130


def read_config(style: str = "text") -> tuple[Config, Mapping[str, Source]]:
    """The configuration of the working folder, and its text for messages; a faulty one ends the run.

    What is wrong with it is the result, where that is for a program.
    """
    from clientwright.config import load_config
    from clientwright.diagnostics import Report

    report = Report()
    config = load_config(Path.cwd(), report)
    if report.errors:
        print_findings(report)
        if style in ("json", "github", "sarif"):
            print_reports([report], style)
        raise click.exceptions.Exit(USAGE)
    return config, report.sources


def read_pins(client: ClientSettings) -> Lock:
    """What the lockfile of a configured client pins; a faulty one ends the run."""
    from clientwright.diagnostics import Report
    from clientwright.runs import load_lock

    report = Report()
    lock = load_lock(client, report)
    if report.errors:
        print_findings(report)
        raise click.exceptions.Exit(USAGE)
    return lock


def exit_code(report: Report) -> int:
    """The code for the findings: 3 where the document could not be read, 1 where it has errors."""
    from clientwright.source.reading import UNREADABLE

    if any(finding.code in UNREADABLE for finding in report.errors):
        return CANNOT_READ
    return FOUND if report.errors else DONE


def print_findings(report: Report) -> None:
    """Print the findings as messages, if there are any."""
    from clientwright.printers.terminal import render_terminal

    click.echo(render_terminal(report, colour=wants_colour(sys.stderr)), err=True, nl=False)


def print_reports(reports: Sequence[Report], style: str) -> None:
    """Print the findings as the result of a run, for a program."""
    from clientwright.printers.github import render_github
    from clientwright.printers.json import render_json
    from clientwright.printers.sarif import render_sarif

    shown = render_sarif(reports) if style == "sarif" else ""
    for report in reports if not shown else ():
        shown += render_github(report) if style == "github" else render_json(report)
    click.echo(shown, nl=False)


def report_crash() -> int:
    """Write the traceback to a file, and say how to send it; the exit code comes back."""
    with tempfile.NamedTemporaryFile("w", -1, "utf-8", prefix="clientwright-", suffix=".txt", delete=False) as file:
        file.write(f"clientwright {__version__}, Python {sys.version}\n\n{traceback.format_exc()}")
    click.echo(
        f"internal error: this is a fault of clientwright; nothing was changed. Please open an issue with {file.name}, "
        "after a look at what it says about your document",
        err=True,
    )
    return INTERNAL
