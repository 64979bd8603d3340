"""What the commands have to say, as text and as JSON values: pure functions, printed by `clientwright.cli`.

`written(outcome)` is `generated/cyclr: 3 files written, 41 unchanged` and the coverage line.
"""

from __future__ import annotations

import difflib
import json
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from msgspec.structs import asdict

from clientwright.config import ClientSettings
from clientwright.coverage import Coverage
from clientwright.output import Changes
from clientwright.printers.excerpt import escape
from clientwright.printers.json import findings_json

if TYPE_CHECKING:
    from clientwright.explain import Explanation
    from clientwright.runs import Outcome, Run

JSON_VERSION = 1


def written(outcome: Outcome) -> str:
    """The closing lines of a run that wrote its client."""
    changes = outcome.changes
    parts = [f"{_files(len(changes.written))} written", f"{len(changes.unchanged)} unchanged"]
    if changes.removed:
        parts.append(f"{len(changes.removed)} removed")
    return f"{changes.folder.as_posix()}: {', '.join(parts)}\n{outcome.coverage}"


def checked(outcome: Outcome) -> str:
    """The closing lines of a run that only compared: the stale files by name, or that there are none."""
    changes = outcome.changes
    folder = changes.folder.as_posix()
    if not changes.stale:
        return f"{folder}: up to date, {_files(len(changes.unchanged))}\n{outcome.coverage}"
    lines = [f"{(changes.folder / path).as_posix()}: {_state(path, changes)}" for path in changes.stale]
    lines += edits(changes)
    return "\n".join([*lines, f"{folder}: {_files(len(changes.stale))} stale, {len(changes.unchanged)} up to date"])


def kept(changes: Changes) -> tuple[str, ...]:
    """A note for each file that is left over and stays."""
    return tuple(
        f"note: {(changes.folder / path).as_posix()} is no longer made, but stays: it was edited by hand"
        for path in changes.kept
    )


def recalled(run: Run) -> tuple[str, ...]:
    """A note on findings that are not told again, since nothing changed."""
    count = run.outcome.recalled if run.outcome is not None else None
    if not count:
        return ()
    findings = f"{count} finding{'s' if count > 1 else ''}"
    return (f"note: {findings}, as in the last run; `clientwright validate {escape(run.settings.spec)}` lists them",)


def refused(changes: Changes) -> str:
    """Why nothing was written: the files that would lose an edit, and what they would lose."""
    lines = [
        f"error: {(changes.folder / path).as_posix()} is not as clientwright left it, and would be overwritten"
        for path in changes.edited
    ]
    return "\n".join([*lines, *edits(changes), "nothing was written; --force overwrites these files"])


_MOST_LINES = 60
"""So many lines of the difference of a file are shown."""


def edits(changes: Changes) -> list[str]:
    """The lines that differ between files that were edited by hand and what is to be written, as a diff."""
    texts = {file.path: file.text for file in changes.written}
    lines: list[str] = []
    for path, text in changes.edits.items():
        name = (changes.folder / path).as_posix()
        sides = (text.splitlines(), texts[path].splitlines())
        found = list(difflib.unified_diff(*sides, f"{name} (edited)", f"{name} (generated)", n=1, lineterm=""))
        lines += map(escape, found[:_MOST_LINES])
        if len(found) > _MOST_LINES:
            lines.append(f"… and {len(found) - _MOST_LINES} more lines")
    return lines


def explained(explanation: Explanation, settings: ClientSettings) -> str:
    """The explanation of a name, a few lines for a reader."""
    lines = [
        explanation.name.removeprefix("models:"),
        f"  document  {explanation.location}   {explanation.pointer}",
        f"  why       {explanation.why}",
    ]
    if explanation.setting is not None:
        lines.append(f"  change    clients.{settings.name}.{explanation.setting} in the configuration")
    names = [part.name.removeprefix("models:") for part in explanation.parts]
    width = max(map(len, names), default=0)
    details = [f"  {name:<{width}}  {part.why}" for name, part in zip(names, explanation.parts, strict=True)]
    return "\n".join(escape(line) for line in ([*lines, "", *details] if details else lines))


def explained_json(explanation: Explanation, settings: ClientSettings) -> str:
    """The explanation of a name as JSON."""
    return json.dumps({"version": JSON_VERSION, **_explanation(explanation, settings)}, indent=2)


def _explanation(explanation: Explanation, settings: ClientSettings) -> dict[str, Any]:
    setting = None if explanation.setting is None else f"clients.{settings.name}.{explanation.setting}"
    return {
        "name": explanation.name.removeprefix("models:"),
        "file": explanation.location.file,
        "line": explanation.location.line,
        "column": explanation.location.column,
        "pointer": str(explanation.pointer),
        "why": explanation.why,
        "setting": setting,
        "parts": [_explanation(part, settings) for part in explanation.parts],
    }


def runs_json(runs: Sequence[Run], code: int, *, is_check: bool) -> str:
    """What came of all clients as JSON; `written` and `removed` are what would be with `--check`."""
    clients = [_run(run) for run in runs]
    return json.dumps({"version": JSON_VERSION, "exit_code": code, "check": is_check, "clients": clients}, indent=2)


def _run(run: Run) -> dict[str, Any]:
    changes = run.outcome.changes if run.outcome else Changes(run.settings.output)
    return {
        "client": run.settings.name,
        "output": run.settings.output.as_posix(),
        "diagnostics": findings_json(run.report),
        "written": [file.path for file in changes.written],
        "removed": list(changes.removed),
        "unchanged": list(changes.unchanged),
        "edited": list(changes.edited),
        "coverage": _coverage(run.outcome.coverage) if run.outcome else None,
    }


def _coverage(coverage: Coverage) -> dict[str, int]:
    return {**asdict(coverage), "skipped": coverage.skipped}


def _state(path: str, changes: Changes) -> str:
    if path in changes.removed:
        return "no longer made"
    return "edited by hand" if path in changes.edited else "stale"


def _files(number: int) -> str:
    return "1 file" if number == 1 else f"{number} files"
