"""The comparison as annotations of a pull request, beside the lines of the new document.

A step of a workflow shows ten annotations of a kind: the worst come first, and the tenth tells of the others.
"""

from __future__ import annotations

from clientwright.diff.model import LEVELS, Change, Comparison, Level
from clientwright.diff.reports.parts import reach, shown
from clientwright.printers.github import annotation

_COMMANDS: dict[Level, str] = {"breaking": "error", "dangerous": "warning", "non-breaking": "notice"}
_SHOWN = 10


def render_github(comparison: Comparison) -> str:
    """The changes as workflow commands, one a line; those without effect are not among them."""
    return "".join(_level(level, comparison) for level in reversed(LEVELS) if level in _COMMANDS)


def _level(level: Level, comparison: Comparison) -> str:
    changes = comparison.at(level)
    most = len(changes) if len(changes) <= _SHOWN else _SHOWN - 1
    commands = [_annotate(change, comparison) for change in changes[:most]]
    if changes[most:]:
        text = f"{len(changes) - most} more {level} changes"
        commands.append(annotation(_COMMANDS[level], "api-diff", comparison.new.name, None, text))
    return "".join(commands)


def _annotate(change: Change, comparison: Comparison) -> str:
    """The annotation of one change; what was removed has no line in the new document."""
    _, new = comparison.places(change)
    sentences = [shown(change.message)]
    if change.operations:
        sentences.append(f"reaches {reach(change.operations)}")
    if change.hint:
        sentences.append(f"help: {shown(change.hint)}")
    file, location = (new.file, new.location) if new is not None else (comparison.new.name, None)
    return annotation(_COMMANDS[change.level], change.rule, file, location, "\n".join(sentences))
