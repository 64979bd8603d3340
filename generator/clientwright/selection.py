"""Which clients a command is about: the configuration, with the command line put over it.

`choose(config, "spec/shop.yaml", Path("out"))` gives the settings of the client that is made from that document.
"""

from __future__ import annotations

from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from clientwright.config import ClientSettings, Config, Filter, is_filter, is_package_name
from clientwright.failure import Failure
from clientwright.source.names import file_stem, form_of


def choose(config: Config, spec: str | None, output: Path | None) -> tuple[ClientSettings, ...]:
    """The clients for the document, or all that are configured; `output` is for a document that is not."""
    if spec is None:
        if not config.clients:
            where = config.path.name if config.path else "pyproject.toml"
            table = "clients.NAME" if where == "clientwright.toml" else "tool.clientwright.clients.NAME"
            raise Failure(f"name a document, or configure [{table}] in {where}")
        return config.clients
    configured = config.for_spec(spec)
    if not configured and output is None and (Path(spec).exists() or form_of(spec) != "file"):
        raise Failure(f"{spec} is not in the configuration, so say where its client goes: --output DIR")
    return configured or (ClientSettings(name=file_stem(spec), spec=spec, output=output or Path()),)


class Sources(Struct, frozen=True):
    """What the command line says about where a document comes from, beside its name, and what of it is meant."""

    overlays: tuple[str, ...] = ()
    folders: tuple[str, ...] = ()
    hosts: tuple[str, ...] = ()
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()

    def over(self, clients: tuple[ClientSettings, ...]) -> tuple[ClientSettings, ...]:
        """The clients with these added to their settings."""
        if len(clients) > 1 and self.overlays:
            raise Failure("--overlay is for one client; several are configured, so name a document")
        if len(clients) > 1 and (self.include or self.exclude):
            raise Failure("--include and --exclude are for one client; several are configured, so name a document")
        return tuple(
            replace(
                client,
                include=(*client.include, *map(_filter, self.include)),
                exclude=(*client.exclude, *map(_filter, self.exclude)),
                overlays=(*client.overlays, *self.overlays),
                allow_folder=(*client.allow_folder, *self.folders),
                allow_remote=(*client.allow_remote, *(host.lower() for host in self.hosts)),
            )
            for client in clients
        )


def _filter(text: str) -> Filter:
    """The filter that was given; raises `Failure` where it is none."""
    if not is_filter(text):
        raise Failure(f"{text!r} is no filter, such as `tag:Pets`, `path:/admin/*` or `id:list*`")
    return Filter(text)


class Limits(Struct, frozen=True):
    """What the command line says about how much may be wrong with a document."""

    strict: bool = False
    keep_going: bool = False
    min_coverage: int | None = None

    def over(self, client: ClientSettings) -> ClientSettings:
        """The client's settings with these put over them."""
        strict, keep_going = self.strict or client.strict, self.keep_going or client.keep_going
        if strict and keep_going:
            raise Failure("strict makes warnings errors and keep-going makes errors warnings: choose one of them")
        min_coverage = client.min_coverage if self.min_coverage is None else self.min_coverage
        return replace(client, strict=strict, keep_going=keep_going, min_coverage=min_coverage)


def _is_reserved(package: str) -> bool:
    from clientwright.naming.clients import RESERVED_PACKAGES  # all that names things, which a warm run need not load

    return package in RESERVED_PACKAGES


def override(
    clients: tuple[ClientSettings, ...], output: Path | None, package: str | None, limits: Limits, black: bool = False
) -> tuple[ClientSettings, ...]:
    """The clients with the options of the command line put over their settings."""
    if len(clients) > 1 and (output or package):
        raise Failure("--output and --package are for one client; several are configured, so name a document")
    if package is not None and not is_package_name(package):
        raise Failure(f"--package: {package!r} is no package name in snake_case, such as `petstore`")
    if package is not None and _is_reserved(package):
        raise Failure(f"--package: `{package}` is another package, which would hide the client or be hidden by it")
    return tuple(
        replace(
            limits.over(client),
            output=output or client.output,
            package=package or client.package,
            black=black or client.black,
        )
        for client in clients
    )
