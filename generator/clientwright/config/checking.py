"""What is wrong with a configuration: `check(option, value, keys, place, report)` holds it against the options."""

from __future__ import annotations

import difflib
import keyword
import re
from collections.abc import Callable, Iterator
from typing import TypeAlias, assert_never

from clientwright.config.options import Flag, Named, Number, Option, Several, Switchable, Table, Text
from clientwright.config.places import Keys
from clientwright.diagnostics import Report
from clientwright.pointer import Location

Place: TypeAlias = Callable[[Keys], Location]
"""Where the value stands that some keys lead to."""


def check(option: Option, value: object, keys: Keys, place: Place, report: Report) -> None:
    """Report everything about the value that the option does not allow."""
    match option:
        case Text():
            _check_text(option, value, keys, place, report)
        case Flag():
            if not isinstance(value, bool):
                _wrong_type("`true` or `false`", value, keys, place, report)
        case Number():
            if not _is_number(value, option.most):
                _wrong_type(f"a whole number from 0 to {option.most}", value, keys, place, report)
        case Several():
            _check_list(option, value, keys, place, report)
        case Table():
            _check_table(option, value, keys, place, report)
        case Named():
            _check_names(option, value, keys, place, report)
        case Switchable():
            if isinstance(value, dict):
                _check_table(option.of, value, keys, place, report)
            elif value is not False:
                _wrong_type("`false` or a table", value, keys, place, report)
        case _:
            assert_never(option)


def _check_table(option: Table, value: object, keys: Keys, place: Place, report: Report) -> None:
    """Report what is wrong with a table whose keys are fixed."""
    if not isinstance(value, dict):
        _wrong_type("a table", value, keys, place, report)
        return
    for key, child in _known(option, value, keys, place, report):
        check(option.options[key], child, (*keys, key), place, report)


def _check_list(option: Several, value: object, keys: Keys, place: Place, report: Report) -> None:
    """Report a value that is no array, and each element that is not as the option wants it."""
    if not isinstance(value, list):
        _wrong_type("an array", value, keys, place, report)
        return
    for element in value:
        _check_text(option.of, element, keys, place, report)


def _is_number(value: object, most: int) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= most


def _check_names(option: Named, value: object, keys: Keys, place: Place, report: Report) -> None:
    """Report what is wrong with a table whose keys are the user's own."""
    if not isinstance(value, dict):
        _wrong_type("a table", value, keys, place, report)
        return
    for key, child in value.items():
        _check_text(option.keys, key, (*keys, key), place, report)
        check(option.of, child, (*keys, key), place, report)


def _known(
    table: Table, value: dict[str, object], keys: Keys, place: Place, report: Report
) -> Iterator[tuple[str, object]]:
    """The members that the table has an option for; the others, and those that are missing, are reported."""
    for key, child in value.items():
        if key in table.options:
            yield key, child
            continue
        near = difflib.get_close_matches(key, table.options, n=1, cutoff=0.5)
        known = ", ".join(f"`{name}`" for name in table.options)
        hint = f"did you mean `{near[0]}`?" if near else f"known keys: {known}"
        report.error("unknown-key", place((*keys, key)), f"`{key}` is not an option", hint=hint, is_key=True)
    for key in table.required:
        if key not in value:
            description = table.options[key].description
            message = f"`{'.'.join((*keys, key))}` is missing"
            report.error("missing-key", place(keys), message, hint=description)


def _check_text(option: Text, value: object, keys: Keys, place: Place, report: Report) -> None:
    """Report a value that is no string, does not look as it must, or is a word that Python keeps for itself."""
    if not isinstance(value, str):
        _wrong_type(option.expected, value, keys, place, report)
    elif re.search(option.pattern, value) is None or value.endswith("\n"):
        message = f"`{keys[-1]}` must be {option.expected}, not {value!r}"
        report.error("wrong-value", place(keys), message)
    elif option.is_python and any(keyword.iskeyword(part) for part in value.split(".")):
        message = f"`{keys[-1]}` is {value!r}, which Python keeps for itself"
        report.error("wrong-value", place(keys), message)


def _wrong_type(expected: str, value: object, keys: Keys, place: Place, report: Report) -> None:
    """Report a value of another type than the option's."""
    subject = f"`{keys[-1]}`" if keys else "the configuration"
    report.error("wrong-type", place(keys), f"{subject} must be {expected}, not {_shown(value)}")


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
