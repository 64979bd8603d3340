"""The command line: the only package that prints, and the only one that knows exit codes.

0 done · 1 findings in a document, or stale output · 2 wrong usage · 3 a document that cannot be read · 70 an internal
error · 130 interrupted.
Results go to standard output, messages to standard error. A command imports the stages it needs, so `--help` is quick.
"""

from __future__ import annotations

import functools
import gc
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import click
from msgspec.structs import replace

from clientwright import __version__
from clientwright.cli.diff import diff
from clientwright.cli.findings import (
    DONE,
    FOUND,
    INTERRUPTED,
    USAGE,
    exit_code,
    print_findings,
    print_reports,
    read_config,
    report_crash,
)
from clientwright.cli.init import init
from clientwright.cli.release import release
from clientwright.console import Progress, wants_colour
from clientwright.failure import Failure

if TYPE_CHECKING:
    from clientwright.config import ClientSettings
    from clientwright.diagnostics import Source
    from clientwright.runs import Run
    from clientwright.selection import Sources

_FORMAT = click.option(
    "--format", "style", type=click.Choice(["text", "json"]), default="text", help="How to print the result."
)
_FORMATS = click.option(
    "--format",
    "style",
    type=click.Choice(["text", "json", "github", "sarif"]),
    default="text",
    help="How to print the result: for people, for programs, as annotations of a workflow, or for code scanning.",
)


def _takes_sources(function: Callable[..., int]) -> Callable[..., int]:
    """The command with options for its document and what of it is meant, which it takes as one `sources`."""

    @click.option("--overlay", metavar="FILE", multiple=True, help="Apply an OpenAPI overlay first; may be repeated.")
    @click.option("--allow-folder", metavar="DIR", multiple=True, help="Let references lead to this folder, too.")
    @click.option("--allow-remote", metavar="HOST", multiple=True, help="Let references lead to this host.")
    @click.option(
        "--include", metavar="FILTER", multiple=True, help="Take these operations only: tag:Pets, path:/v1/*."
    )
    @click.option("--exclude", metavar="FILTER", multiple=True, help="Leave operations out: tag:Admin, id:delete*.")
    @functools.wraps(function)
    def command_with_sources(
        overlay: tuple[str, ...],
        allow_folder: tuple[str, ...],
        allow_remote: tuple[str, ...],
        include: tuple[str, ...],
        exclude: tuple[str, ...],
        **arguments: Any,
    ) -> int:
        from clientwright.selection import Sources

        return function(sources=Sources(overlay, allow_folder, allow_remote, include, exclude), **arguments)

    return command_with_sources


def run() -> NoReturn:
    """The program: `main`, and away at once. To free all that a run has made, piece by piece, is work for nobody."""
    gc.disable()  # a run keeps nearly all that it makes, and looking for what it does not takes a fifth of its time
    try:
        main()
    except SystemExit as left:
        with suppress(OSError):  # nobody listens any more
            sys.stdout.flush()
            sys.stderr.flush()
        os._exit(left.code if isinstance(left.code, int) else DONE)


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run the command line and leave with its exit code; whatever happens, no traceback is printed."""
    try:
        code = command.main(args=arguments, prog_name="clientwright", standalone_mode=False)
    except click.ClickException as error:
        error.show()
        code = error.exit_code
    except Failure as failure:
        from clientwright.printers.excerpt import escape

        click.echo(f"error: {escape(str(failure))}", err=True)
        code = USAGE
    except (click.Abort, KeyboardInterrupt):
        click.echo("interrupted; nothing was changed", err=True)
        code = INTERRUPTED
    except Exception as error:  # noqa: BLE001  the last line of defence
        code = _end_of_stream(error) or report_crash()
    sys.exit(code if isinstance(code, int) else DONE)


def _end_of_stream(error: Exception) -> int | None:
    """The exit code, once it is said, where the results could not be printed: such an error is about no file."""
    if not isinstance(error, OSError) or error.filename is not None:
        return None
    click.echo(f"error: cannot write the result: {(error.strerror or str(error)).lower()}", err=True)
    return USAGE


@click.group(
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="Exit codes: 0 done, 1 findings or stale output, 2 wrong usage, 3 a document that cannot be read.",
)
@click.version_option(__version__, prog_name="clientwright", message="%(prog)s %(version)s")
def command() -> None:
    """Turn an OpenAPI document into a typed Python client.

    \b
    Examples:
      clientwright generate spec/petstore.yaml --output generated/petstore
      clientwright init spec/petstore.yaml    # configuration, targets of make and workflows
      clientwright generate              # the clients of pyproject.toml
      clientwright generate --check      # fail when they are stale
      clientwright validate spec/petstore.yaml
      clientwright explain cycles.list
    """


@command.command()
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
@_takes_sources
@_FORMATS
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
    config, texts = read_config()
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


@command.command()
@click.argument("spec")
@click.option(
    "--full", is_flag=True, help="Where nothing is wrong, ask openapi-spec-validator, too; it takes its time."
)
@_takes_sources
@_FORMATS
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


@command.command()
@click.argument("name", metavar="NAME_OR_OPERATION")
@click.argument("spec", required=False)
@_takes_sources
@_FORMAT
def explain(sources: Sources, name: str, spec: str | None, style: str) -> int:
    """Say where a name of the client comes from, why it is that one, and what changes it.

    Understands methods, models, fields, operationIds, and operations by method and path. SPEC is only needed for a
    client that is not in the configuration.

    \b
    Examples:
      clientwright explain cycles.list
      clientwright explain Cycle.created_date
      clientwright explain listCycles
      clientwright explain "GET /cycles"
    """
    from clientwright import messages
    from clientwright.diagnostics import Report
    from clientwright.explain import explain_in, near_names
    from clientwright.lockfile import Lock
    from clientwright.pipeline import understand
    from clientwright.runs import load_lock
    from clientwright.selection import choose

    (config, texts), near = read_config(), list[str]()
    for client in choose(config, spec, Path()):
        report = Report(sources=dict(texts))
        lock = load_lock(client, report) if client in config.clients else Lock()
        (settings,) = sources.over((client,))
        understood = None if report.errors else understand(settings, lock, report)
        if understood is None:
            print_findings(report)
            return exit_code(report)
        explanation = explain_in(name, understood, settings)
        if explanation is not None:
            answer = messages.explained_json if style == "json" else messages.explained
            click.echo(answer(explanation, settings))
            return DONE
        near += near_names(name, understood.names)
    hint = f"; did you mean {' or '.join(f'`{other}`' for other in near[:3])}?" if near else ""
    raise Failure(f"the client has no name `{name}`{hint}")


# --- What to do ------------------------------------------------------------------------------------------------------


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


for other in (diff, init, release):
    command.add_command(other)
