"""The command `explain`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from clientwright.cli.findings import DONE, exit_code, print_findings, read_config
from clientwright.cli.options import FORMAT, takes_sources
from clientwright.failure import Failure

if TYPE_CHECKING:
    from clientwright.selection import Sources


@click.command(short_help="Say why a name is what it is.")
@click.argument("name", metavar="NAME_OR_OPERATION")
@click.argument("spec", required=False)
@takes_sources
@FORMAT
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

    (config, texts), near = read_config(style), list[str]()
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
