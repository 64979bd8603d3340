"""The command `generate`."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click
from msgspec.structs import replace

from clientwright.cli.findings import DONE, FOUND, exit_code, print_findings, print_reports, read_config
from clientwright.cli.options import FORMATS, takes_sources
from clientwright.console import Progress

if TYPE_CHECKING:
    from clientwright.config import ClientSettings
    from clientwright.diagnostics import Source
    from clientwright.runs import Run
    from clientwright.selection import Sources


@click.command(short_help="Generate a client, or all that are configured.")
@click.argument("spec", required=False)
@click.option("-o", "--output", metavar="DIR", type=click.Path(path_type=Path), help="The client's folder.")
@click.option("--package", metavar="NAME", help="The name to import the client by.")
@click.option("--check", is_flag=True, help="Write nothing; list what is stale, and exit with 1 if anything is.")
@click.option("--strict", is_flag=True, help="Treat warnings about the document as errors.")
@click.option("--keep-going", is_flag=True, help="Generate around errors of the document.")
@click.option("--min-coverage", metavar="N", type=click.IntRange(0, 100), help="Fail below N percent of the document.")
@click.option("--black", is_flag=True, help="Let black go over the files; they are in its style already.")
@click.option("--no-aliases", is_flag=True, help="Let what is renamed go by its new name alone.")
@click.option("--force", is_flag=True, help="Overwrite files that were edited by hand.")
@takes_sources
@FORMATS
def generate(
    sources: Sources,
    spec: str | None,
    output: Path | None,
    package: str | None,
    check: bool,
    strict: bool,
    keep_going: bool,
    min_coverage: int | None,
    black: bool,
    no_aliases: bool,
    force: bool,
    style: str,
) -> int:
    """Generate a client from SPEC, or without SPEC all clients of the configuration.

    SPEC is a file, a URL, - for standard input, or REVISION:PATH for a file in a git repository.

    Only files that differ are written, and only files that clientwright made are replaced or removed.

    \b
    Examples:
      clientwright generate spec/petstore.yaml --output generated/petstore
      clientwright generate spec/petstore.yaml --output generated/petstore --package pets
      clientwright generate spec/petstore.yaml --output generated/petstore --include tag:Pets --exclude "path:/admin/*"
      clientwright generate --check --strict
    """
    from clientwright import messages
    from clientwright.output import write, write_memory
    from clientwright.selection import Limits, choose, override

    limits = Limits(strict=strict, keep_going=keep_going, min_coverage=min_coverage)
    config, texts = read_config(style)
    clients = override(sources.over(choose(config, spec, output)), output, package, limits, black)
    runs = _prepare([replace(client, aliases=not no_aliases) for client in clients], texts, style)
    code = max(_judge(run, may_overwrite=force or check) for run in runs)
    outcomes = [run.outcome for run in runs if run.outcome is not None]
    if code == DONE and check:
        code = FOUND if any(outcome.changes.stale for outcome in outcomes) else DONE
    elif code == DONE:
        write([outcome.changes for outcome in outcomes])
        for outcome in outcomes:
            if outcome.memory:
                write_memory(outcome.changes.folder, outcome.memory)
    if style == "json":
        click.echo(messages.runs_json(runs, code, is_check=check))
    elif style != "text":
        print_reports([run.report for run in runs], style)
    elif check or code == DONE:
        for outcome in outcomes:
            click.echo(messages.checked(outcome) if check else messages.written(outcome))
    return code


def _prepare(clients: Sequence[ClientSettings], texts: Mapping[str, Source], style: str) -> list[Run]:
    """The runs of all clients, with progress on the terminal if it takes long."""
    from clientwright.runs import prepare

    with Progress(sys.stderr) as progress:
        return [prepare(client, progress.announce, texts, needs_findings=style != "text") for client in clients]


def _judge(run: Run, *, may_overwrite: bool) -> int:
    """The exit code that a run's findings ask for; on the way they are printed."""
    from clientwright import messages

    print_findings(run.report)
    if run.outcome is None or run.report.errors:
        return exit_code(run.report) or FOUND
    for note in (*messages.recalled(run), *messages.kept(run.outcome.changes)):
        click.echo(note, err=True)
    if run.outcome.changes.edited and not may_overwrite:
        click.echo(messages.refused(run.outcome.changes), err=True)
        return FOUND
    return DONE
