"""One client from its settings to what would change in its folder: `prepare(settings, announce, texts)` gives a `Run`.

All clients are prepared before the first file is written, so that a fault in one leaves the others untouched, too.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Mapping
from typing import Any

from msgspec import Struct, field
from msgspec.structs import replace

from clientwright.config import ClientSettings
from clientwright.coverage import Coverage
from clientwright.diagnostics import Report, Source
from clientwright.lockfile import LOCK_NAME, Lock, read_lock
from clientwright.output import Changes, compare, custom_names, read_lock_text, read_texts
from clientwright.pointer import Location
from clientwright.recall import Recalled, describe, recall, recall_texts


class Outcome(Struct, frozen=True):
    """The changes that a client's folder needs, and how much of the document the client covers."""

    changes: Changes
    coverage: Coverage
    memory: Mapping[str, Any] = field(default_factory=dict)
    """What to keep about the run once the changes are made, so that the next one need not be made."""
    recalled: int | None = None
    """How many findings the last run had, where nothing changed since, so that this one was not made."""


class Run(Struct, frozen=True):
    """What came of a client: the findings, and unless these forbid it, the outcome."""

    settings: ClientSettings
    report: Report
    outcome: Outcome | None = None


def prepare(
    settings: ClientSettings,
    announce: Callable[[str], None],
    texts: Mapping[str, Source],
    *,
    needs_findings: bool = False,
) -> Run:
    """The run for a client; nothing is written yet. Findings quote `texts`, such as the configuration's.

    Where nothing changed since the last run, its findings are but counted, unless they are needed.
    """
    started = time.time_ns()
    settings = customized(settings)
    report = Report(sources=dict(texts))
    lock = load_lock(settings, report)
    if report.errors:
        return Run(settings, report)
    known = recall(settings, lock.files) if lock.files and not needs_findings else None
    if known is not None:
        unchanged = tuple(sorted({*lock.files, LOCK_NAME}))
        return Run(
            settings, report, Outcome(Changes(settings.output, (), unchanged), known.coverage, {}, known.findings)
        )
    from clientwright.pipeline import generate  # most of the program, which a run without news need not load

    there = read_texts(settings.output, lock.files)
    generated = generate(settings, lock, report, announce, recall_texts(settings, there))
    if generated is None:
        return Run(settings, report)
    changes = compare(generated.files, settings.output, lock.files, there)
    names = [name for name in report.sources if name not in texts]
    result = Recalled(generated.coverage, len(report.diagnostics))
    memory = describe(settings, names, started, generated.files, result)
    return Run(settings, report, Outcome(changes, generated.coverage, memory))


def customized(settings: ClientSettings) -> ClientSettings:
    """The settings with what the user's own module in the output folder exports."""
    return replace(settings, custom=custom_names(settings.output))


def load_lock(settings: ClientSettings, report: Report) -> Lock:
    """What the client's lockfile pins; nothing for a new client."""
    text = read_lock_text(settings.output)
    hint = "restore it from version control; without it, published names may change"
    try:
        return Lock() if text is None else read_lock(text)
    except json.JSONDecodeError as error:
        said, line, column = "it is no JSON from here on", error.lineno, error.colno
        if text is not None and "<<<<<<< " in text:
            said, hint = (
                "git has left a conflict in it",
                "restore it from version control, or take one side whole; then generate",
            )
    except ValueError as error:
        said, line, column = str(error), 1, 1
    report.error(
        "broken-lock",
        Location((settings.output / LOCK_NAME).as_posix(), line, column),
        f"the lockfile cannot be read: {said}",
        hint=hint,
    )
    return Lock()
