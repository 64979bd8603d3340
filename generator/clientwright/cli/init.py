"""The command `init`."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import click

from clientwright.cli.findings import DONE, FOUND, USAGE, print_findings
from clientwright.failure import Failure

if TYPE_CHECKING:
    from clientwright.config import ClientSettings, Config
    from clientwright.output import Changes
    from clientwright.starting import Start


@click.command(short_help="Set a repository up for a client.")
@click.argument("spec", required=False)
@click.option("-o", "--output", metavar="DIR", default="client", show_default=True, help="The client's folder.")
@click.option("--name", metavar="NAME", help="What the configuration calls the client; that of SPEC, if not given.")
@click.option("--url", metavar="URL", help="Where the vendor publishes the document: a workflow looks there for news.")
@click.option("--dry-run", is_flag=True, help="Write nothing; print what would be written, as a diff.")
@click.option("--force", is_flag=True, help="Overwrite files that are there and differ.")
def init(spec: str | None, output: str, name: str | None, url: str | None, dry_run: bool, force: bool) -> int:
    """Set a repository up to keep the client of SPEC: configuration, targets of make, workflows, a pre-commit hook.

    SPEC is the document's place in the repository; without it, the client that is configured is set up. Lines are
    added to pyproject.toml and Makefile, and no other file is changed, unless you say --force, as you do for the
    files of a newer clientwright. Targets and workflows are for one client; `generate` makes all that are configured.

    \b
    Examples:
      clientwright init openapi.yaml --dry-run
      clientwright init openapi.yaml --url https://petstore.example.com/openapi.yaml
      clientwright init spec/petstore.yaml --name petstore --output clients/petstore
    """
    from clientwright.output import compare, read_texts, write
    from clientwright.starting import HOOKS, PATHS, TARGETS, hooks, known_url, new_files

    here = Path()
    present = read_texts(here, PATHS)
    url = url or known_url(present[TARGETS])
    start = _start(spec, output, name, url)
    changes = compare(tuple(new_files(start, present)), here, {})
    if dry_run:
        click.echo("".join(_diff(changes, present)) or "everything is as it would be written\n", nl=False)
        return DONE
    differing = [file.path for file in changes.written if _is_replaced(present[file.path], file.text)]
    if differing and not force:
        click.echo(f"error: these files differ from what would be written: {', '.join(differing)}", err=True)
        click.echo("nothing was changed; --dry-run shows the difference, --force overwrites them", err=True)
        return FOUND
    write([changes])
    for file in changes.written:
        click.echo(f"{'wrote' if present[file.path] is None else 'changed'} {file.path}")
    if not changes.written:
        click.echo("nothing to do: everything is there already")
    if "clientwright" not in (present[HOOKS] or "clientwright"):
        click.echo(f"`{HOOKS}` is yours; to check the client before commits, add this:\n\n{hooks(start)}", err=True)
    if changes.written:
        fetch = "client-fetch " if url else ""
        click.echo(f"next: make client-setup {fetch}client, and commit what it makes", err=True)
    return DONE


def _start(spec: str | None, output: str, name: str | None, url: str | None) -> Start:
    """What to set up, from the command line and from the configuration that is there."""
    from clientwright.config import load_config
    from clientwright.diagnostics import Report
    from clientwright.starting import Start

    report = Report()
    config = load_config(Path.cwd(), report)
    print_findings(report)
    if report.errors:
        raise click.exceptions.Exit(USAGE)
    _refuse_below(config)
    client = _configured(config, spec, name)
    if client is not None:
        return Start(client.name, client.spec, client.output.as_posix(), url, is_configured=True)
    if spec is None:
        raise Failure("name the document, such as openapi.yaml")
    document = spec if "://" in spec else Path(spec).as_posix()
    start = Start(name or _name_of(spec), document, Path(output).as_posix(), url)
    if not Path(spec).is_file() and url is None:
        raise Failure(f"there is no file `{spec}`; if it is to be fetched, say from where: --url URL")
    if Path(output).exists() and not Path(output).is_dir():
        raise Failure(f"`{output}` is a file, and the output must be a folder")
    if start.name in {other.name for other in config.clients}:
        raise Failure(f"a client is called {start.name!r} already; give this one a name: --name NAME")
    return start


def _refuse_below(config: Config) -> None:
    """Raise `Failure` where the working folder is not the top of its repository."""
    here = Path.cwd()
    if config.path is not None and config.path.parent != here:
        raise Failure(f"`{config.path}` configures this repository; run `clientwright init` in its folder")
    if not (here / ".git").exists():
        for folder in here.parents:
            if (folder / ".git").exists():
                raise Failure(f"workflows belong to the top of a repository; run `clientwright init` in `{folder}`")


def _configured(config: Config, spec: str | None, name: str | None) -> ClientSettings | None:
    """The client that is meant, where the configuration has it."""
    if spec is not None:
        return next(iter(config.for_spec(spec)), None)
    found = [client for client in config.clients if name in {None, client.name}]
    if len(found) == 1 or not config.clients:
        return found[0] if found else None
    known = ", ".join(client.name for client in config.clients)
    raise Failure(f"say which client to set up: --name NAME; configured: {known}")


def _name_of(spec: str) -> str:
    """A name for the client: that of the document's file, or that of the repository where the file has none."""
    from clientwright.source.names import file_stem

    stem = file_stem(spec)
    name = Path.cwd().name if stem.lower() in {"openapi", "swagger", "api", "spec"} else stem
    return re.sub(r"[^a-z0-9_-]+", "-", name.lower()).strip("-") or "client"


def _is_replaced(present: str | None, text: str) -> bool:
    """Whether lines of a file would go; lines may be added to it."""
    return present is not None and not text.startswith(present.rstrip())


def _diff(changes: Changes, present: Mapping[str, str | None]) -> Iterator[str]:
    """What would be written, as `git diff` shows it."""
    for file in changes.written:
        old = (present[file.path] or "").splitlines(keepends=True)
        new = file.text.splitlines(keepends=True)
        source = "/dev/null" if present[file.path] is None else f"a/{file.path}"
        yield from difflib.unified_diff(old, new, source, f"b/{file.path}")
