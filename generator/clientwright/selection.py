"""Which clients a command is about: the configuration, with the command line put over it.

`choose(config, "spec/shop.yaml", Path("out"))` gives the settings of the client that is made from that document.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from clientwright.config import ClientSettings, Config, is_package_name
from clientwright.failure import Failure


def choose(config: Config, spec: str | None, output: Path | None) -> tuple[ClientSettings, ...]:
    """The client for the document, or all that are configured; `output` is for a document that is not."""
    if spec is None:
        if not config.clients:
            where = config.path.name if config.path else "pyproject.toml"
            raise Failure(f"name a document, or configure [tool.clientwright.clients.NAME] in {where}")
        return config.clients
    configured = config.for_spec(spec)
    if configured is None and output is None and Path(spec).exists():
        raise Failure(f"{spec} is not in the configuration, so say where its client goes: --output DIR")
    return (configured or ClientSettings(name=Path(spec).stem, spec=spec, output=output or Path()),)


def override(
    clients: tuple[ClientSettings, ...], output: Path | None, package: str | None, *, strict: bool
) -> tuple[ClientSettings, ...]:
    """The clients with the options of the command line put over their settings."""
    if len(clients) > 1 and (output or package):
        raise Failure("--output and --package are for one client; several are configured, so name a document")
    if package is not None and not is_package_name(package):
        raise Failure(f"--package: {package!r} is no package name in snake_case, such as `petstore`")
    return tuple(
        replace(
            client,
            output=output or client.output,
            package=package or client.package,
            strict=strict or client.strict,
        )
        for client in clients
    )
