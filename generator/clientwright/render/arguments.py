"""The order in which a method takes its arguments."""

from __future__ import annotations

from clientwright.package import Argument, Method


def path_arguments(method: Method) -> list[Argument]:
    """The arguments that may be given by position: those of the path."""
    return [argument for argument in method.arguments if argument.place == "path"]


def named_arguments(method: Method) -> list[Argument]:
    """The keyword-only arguments: those that a call must give come first."""
    arguments = [a for a in method.arguments if a.place != "path"] + list(method.body.fields if method.body else ())
    return sorted(arguments, key=lambda argument: not argument.is_required)
