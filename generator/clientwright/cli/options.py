"""The options that several commands take."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any

import click

FORMAT = click.option(
    "--format", "style", type=click.Choice(["text", "json"]), default="text", help="How to print the result."
)
FORMATS = click.option(
    "--format",
    "style",
    type=click.Choice(["text", "json", "github", "sarif"]),
    default="text",
    help="How to print the result: for people, for programs, as annotations of a workflow, or for code scanning.",
)


def takes_sources(function: Callable[..., int]) -> Callable[..., int]:
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
