"""The settings of a run: `[tool.clientwright]` of the nearest `pyproject.toml`, or the nearest `clientwright.toml`.

`load_config(Path.cwd(), report)` gives a `Config`; what is wrong with the file becomes diagnostics with a line.
Paths are given relative to the configuration file, and come out relative to the folder one works in.
"""

from __future__ import annotations

import keyword
import os
import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from msgspec import Struct

from clientwright.config.checking import check
from clientwright.config.options import CLIENT, FILTER, ROOT, Text
from clientwright.config.places import Keys, locate, syntax_place
from clientwright.config.settings import (
    ClientSettings,
    Config,
    Filter,
    OperationSettings,
    PaginationSettings,
    SchemaSettings,
    TagSettings,
)
from clientwright.diagnostics import Report, Source
from clientwright.pointer import Location

__all__ = [
    "ClientSettings",
    "Config",
    "Filter",
    "OperationSettings",
    "PaginationSettings",
    "SchemaSettings",
    "TagSettings",
    "is_filter",
    "is_package_name",
    "load_config",
]


def is_package_name(name: str) -> bool:
    """Whether a client may be imported by this name."""
    option = CLIENT.options["package"]
    return isinstance(option, Text) and re.search(option.pattern, name) is not None and not keyword.iskeyword(name)


def is_filter(text: str) -> bool:
    """Whether the text says which operations are meant, such as `tag:Pets`."""
    return re.search(FILTER.pattern, text) is not None


class _File(Struct, frozen=True):
    """A configuration file in memory: its text, and the settings that stand in it under `prefix`."""

    path: Path
    text: str
    prefix: Keys
    settings: object

    def place(self, keys: Keys) -> Location:
        """Where the option stands."""
        return locate(self.text, _relative(self.path), self.prefix + keys)


def load_config(folder: Path, report: Report) -> Config:
    """The settings for work in `folder`; without a configuration file there are no clients, which is no error."""
    for place in (folder, *folder.parents):
        for name, prefix in (("clientwright.toml", ()), ("pyproject.toml", ("tool", "clientwright"))):
            path = place / name
            file = _read(path, prefix, report) if path.is_file() else None
            if report.errors:
                return Config(path=path)
            if file is not None and file.settings is not None:
                return _config(file, report)
    return Config()


def _read(path: Path, prefix: Keys, report: Report) -> _File | None:
    """The file, its settings not yet checked, or `None` where it cannot be read."""
    name, text = _relative(path), ""
    try:
        text = path.read_text("utf-8-sig")
        report.sources[name] = Source(text, lambda pointer, _: locate(text, name, pointer.tokens))
        settings: Any = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        message, place = syntax_place(error, text, name)
        hint = "a line looks like `spec = 'openapi.yaml'`, and a heading like `[clients.shop]`"
        report.error("toml-syntax", place, f"this is not TOML: {message[:1].lower()}{message[1:]}", hint=hint)
        return None
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8"
        report.error("unreadable-configuration", Location(name, 1, 1), f"`{name}` cannot be read: {reason}")
        return None
    for key in prefix:
        settings = settings.get(key) if isinstance(settings, dict) else None
    return _File(path, text, prefix, settings)


def _config(file: _File, report: Report) -> Config:
    """The checked settings as values; where they have a fault there are none, and the fault is in the report."""
    settings = file.settings
    check(ROOT, settings, (), file.place, report)
    if report.errors or not isinstance(settings, dict):
        return Config(path=file.path)
    clients = tuple(_client(name, table, file) for name, table in settings.get("clients", {}).items())
    _check_outputs(clients, file, report)
    return Config(clients, file.path)


def _client(name: str, table: Mapping[str, Any], file: _File) -> ClientSettings:
    """One client, its paths made relative to the working folder."""
    folder = file.path.parent
    return ClientSettings(
        name=name,
        spec=_source(folder, table["spec"]),
        output=Path(_relative(folder / table["output"])),
        package=table.get("package"),
        client_class=table.get("client-class"),
        include=_filters("include", name, table, file),
        exclude=_filters("exclude", name, table, file),
        operations={key: _operation(value) for key, value in table.get("operations", {}).items()},
        tags={key: TagSettings(**value) for key, value in table.get("tags", {}).items()},
        schemas={key: SchemaSettings(**value) for key, value in table.get("schemas", {}).items()},
        strict=table.get("strict", False),
        keep_going=table.get("keep-going", False),
        min_coverage=table.get("min-coverage", 0),
        black=table.get("black", False),
        overlays=tuple(_source(folder, name) for name in table.get("overlays", ())),
        allow_folder=tuple(_relative(folder / name) for name in table.get("allow-folder", ())),
        allow_remote=tuple(host.lower() for host in table.get("allow-remote", ())),
    )


def _filters(option: str, client: str, table: Mapping[str, Any], file: _File) -> tuple[Filter, ...]:
    """The filters of an option, which know where they stand."""
    place = file.place(("clients", client, option))
    return tuple(Filter(text, place) for text in table.get(option, ()))


def _operation(table: Mapping[str, Any]) -> OperationSettings:
    """What is said about one operation."""
    pagination = table.get("pagination")
    pages = _pagination(pagination) if pagination else pagination
    others = {key: value for key, value in table.items() if key != "pagination"}
    return OperationSettings(**others, pagination=pages)


def _pagination(table: Mapping[str, Any]) -> PaginationSettings:
    """How an operation is paged; the key of the parameter is that of the style."""
    style = table["style"]
    places = {key: table[key] for key in ("start", "items", "next", "more") if key in table}
    return PaginationSettings(style, table.get(style), table.get("page-size"), **places)


def _source(folder: Path, name: str) -> str:
    """The name of a document: a path from the configuration file; URLs and revisions are left as they are."""
    is_path = "://" not in name and (":" not in name or (folder / name).exists())
    return _relative(folder / name) if is_path else name


def _check_outputs(clients: tuple[ClientSettings, ...], file: _File, report: Report) -> None:
    """Report clients that would overwrite each other."""
    owners: dict[Path, str] = {}
    for client in clients:
        owner = owners.setdefault(client.output.resolve(), client.name)
        if owner != client.name:
            message = f"clients `{owner}` and `{client.name}` have the same output folder"
            hint = "give each client a folder of its own"
            report.error("shared-output", file.place(("clients", client.name, "output")), message, hint=hint)


def _relative(path: Path) -> str:
    """The path as one would type it here; absolute only where there is no way around it."""
    try:
        return os.path.relpath(path)
    except ValueError:  # another drive, on Windows
        return str(path)
