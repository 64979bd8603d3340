"""The command line: the only package that prints, and the only one that knows exit codes.

0 done · 1 findings in a document, or stale output · 2 wrong usage · 3 a document that cannot be read · 70 an internal
error · 130 interrupted.
Results go to standard output, messages to standard error. A command imports the stages it needs, so `--help` is quick.
"""

from __future__ import annotations

import gc
import io
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from typing import NoReturn

import click

from clientwright import __version__
from clientwright.cli.diff import diff
from clientwright.cli.explain import explain
from clientwright.cli.findings import DONE, INTERRUPTED, USAGE, report_crash
from clientwright.cli.generate import generate
from clientwright.cli.init import init
from clientwright.cli.release import release
from clientwright.cli.validate import validate
from clientwright.failure import Failure


def run() -> NoReturn:
    """The program: `main`, and away at once. To free all that a run has made, piece by piece, is work for nobody."""
    sys.stdout, sys.stderr = sys.stdout or io.StringIO(), sys.stderr or io.StringIO()  # nobody may ever have listened
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


for one in (generate, validate, explain, diff, init, release):
    command.add_command(one)
