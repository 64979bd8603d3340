"""One client from its settings to what would change in its folder: `prepare(settings, announce, texts)` gives a `Run`.

All clients are prepared before the first file is written, so that a fault in one leaves the others untouched, too.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from clientwright.config import ClientSettings
from clientwright.coverage import Coverage
from clientwright.diagnostics import Report, Source
from clientwright.lockfile import LOCK_NAME, Lock, read_lock
from clientwright.output import Changes, compare, read_lock_text
from clientwright.pipeline import generate
from clientwright.pointer import Location


@dataclass(frozen=True, slots=True)
class Outcome:
    """The changes that a client's folder needs, and how much of the document the client covers."""

    changes: Changes
    coverage: Coverage


@dataclass(frozen=True, slots=True)
class Run:
    """What came of a client: the findings, and unless these forbid it, the outcome."""

    settings: ClientSettings
    report: Report
    outcome: Outcome | None = None


def prepare(settings: ClientSettings, announce: Callable[[str], None], texts: Mapping[str, Source]) -> Run:
    """The run for a client; nothing is written yet. Findings quote `texts`, such as the configuration's."""
    report = Report(sources=dict(texts))
    lock = load_lock(settings, report)
    if report.errors:
        return Run(settings, report)
    generated = generate(settings, lock, report, announce)
    if generated is None:
        return Run(settings, report)
    changes = compare(generated.files, settings.output, lock.files)
    return Run(settings, report, Outcome(changes, generated.coverage))


def load_lock(settings: ClientSettings, report: Report) -> Lock:
    """What the client's lockfile pins; nothing for a new client."""
    text = read_lock_text(settings.output)
    try:
        return Lock() if text is None else read_lock(text)
    except json.JSONDecodeError as error:
        said, line, column = "it is no JSON from here on", error.lineno, error.colno
    except ValueError as error:
        said, line, column = str(error), 1, 1
    report.error(
        "broken-lock",
        Location((settings.output / LOCK_NAME).as_posix(), line, column),
        f"the lockfile cannot be read: {said}",
        hint="restore it from version control; without it, published names may change",
    )
    return Lock()
