"""The settings of a run: `[tool.clientwright]` of the nearest `pyproject.toml`, or the nearest `clientwright.toml`.

`load_config(Path.cwd(), report)` gives a `Config`; what is wrong with the file becomes diagnostics with a line.
Paths are given relative to the configuration file, and come out relative to the folder one works in.
"""

from __future__ import annotations

import difflib
import keyword
import os
import re
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, assert_never

from msgspec import Struct

from clientwright.config.options import (
    CLIENT,
    FILTER,
    ROOT,
    Flag,
    Named,
    Number,
    Option,
    Several,
    Switchable,
    Table,
    Text,
)
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
        text = path.read_text("utf-8")
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
    _check(ROOT, settings, (), file, report)
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


def _check(option: Option, value: object, keys: Keys, file: _File, report: Report) -> None:
    """Report everything about the value that the option does not allow."""
    match option:
        case Text():
            _check_text(option, value, keys, file, report)
        case Flag():
            if not isinstance(value, bool):
                _wrong_type("`true` or `false`", value, keys, file, report)
        case Number():
            if not _is_number(value, option.most):
                _wrong_type(f"a whole number from 0 to {option.most}", value, keys, file, report)
        case Several():
            _check_list(option, value, keys, file, report)
        case Table():
            _check_table(option, value, keys, file, report)
        case Named():
            _check_names(option, value, keys, file, report)
        case Switchable():
            if isinstance(value, dict):
                _check_table(option.of, value, keys, file, report)
            elif value is not False:
                _wrong_type("`false` or a table", value, keys, file, report)
        case _:
            assert_never(option)


def _check_table(option: Table, value: object, keys: Keys, file: _File, report: Report) -> None:
    """Report what is wrong with a table whose keys are fixed."""
    if not isinstance(value, dict):
        _wrong_type("a table", value, keys, file, report)
        return
    for key, child in _known(option, value, keys, file, report):
        _check(option.options[key], child, (*keys, key), file, report)


def _check_list(option: Several, value: object, keys: Keys, file: _File, report: Report) -> None:
    """Report a value that is no array, and each element that is not as the option wants it."""
    if not isinstance(value, list):
        _wrong_type("an array", value, keys, file, report)
        return
    for element in value:
        _check_text(option.of, element, keys, file, report)


def _is_number(value: object, most: int) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= most


def _check_names(option: Named, value: object, keys: Keys, file: _File, report: Report) -> None:
    """Report what is wrong with a table whose keys are the user's own."""
    if not isinstance(value, dict):
        _wrong_type("a table", value, keys, file, report)
        return
    for key, child in value.items():
        _check_text(option.keys, key, (*keys, key), file, report)
        _check(option.of, child, (*keys, key), file, report)


def _known(
    table: Table, value: dict[str, object], keys: Keys, file: _File, report: Report
) -> Iterator[tuple[str, object]]:
    """The members that the table has an option for; the others, and those that are missing, are reported."""
    for key, child in value.items():
        if key in table.options:
            yield key, child
            continue
        near = difflib.get_close_matches(key, table.options, n=1, cutoff=0.5)
        known = ", ".join(f"`{name}`" for name in table.options)
        hint = f"did you mean `{near[0]}`?" if near else f"known keys: {known}"
        report.error("unknown-key", file.place((*keys, key)), f"`{key}` is not an option", hint=hint, is_key=True)
    for key in table.required:
        if key not in value:
            description = table.options[key].description
            message = f"`{'.'.join((*keys, key))}` is missing"
            report.error("missing-key", file.place(keys), message, hint=description)


def _check_text(option: Text, value: object, keys: Keys, file: _File, report: Report) -> None:
    """Report a value that is no string, does not look as it must, or is a word that Python keeps for itself."""
    if not isinstance(value, str):
        _wrong_type(option.expected, value, keys, file, report)
    elif re.search(option.pattern, value) is None or value.endswith("\n"):
        message = f"`{keys[-1]}` must be {option.expected}, not {value!r}"
        report.error("wrong-value", file.place(keys), message)
    elif option.is_python and any(keyword.iskeyword(part) for part in value.split(".")):
        message = f"`{keys[-1]}` is {value!r}, which Python keeps for itself"
        report.error("wrong-value", file.place(keys), message)


def _wrong_type(expected: str, value: object, keys: Keys, file: _File, report: Report) -> None:
    """Report a value of another type than the option's."""
    subject = f"`{keys[-1]}`" if keys else "the configuration"
    report.error("wrong-type", file.place(keys), f"{subject} must be {expected}, not {_shown(value)}")


def _shown(value: object) -> str:
    """The value as a message shows it: in TOML's words."""
    match value:
        case bool():
            return "`true`" if value else "`false`"
        case str():
            return repr(value)
        case list():
            return "an array"
        case dict():
            return "a table"
        case _:
            return f"`{value}`"


def _relative(path: Path) -> str:
    """The path as one would type it here; absolute only where there is no way around it."""
    try:
        return os.path.relpath(path)
    except ValueError:  # another drive, on Windows
        return str(path)
