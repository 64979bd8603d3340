"""The line of progress: only on a terminal, only when it takes long, and gone in the end."""

from __future__ import annotations

import io
import time

import pytest

from clientwright import console
from clientwright.console import Progress, wants_colour


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


def run(stream: io.StringIO, *, seconds: float) -> str:
    with Progress(stream) as progress:
        progress.announce("reading")
        time.sleep(seconds)
        progress.announce("formatting")
    return stream.getvalue()


@pytest.fixture(autouse=True)
def patience(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(console, "_PATIENCE_SECONDS", 0.05)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.delenv("NO_COLOR", raising=False)


def test_a_long_run_shows_its_stages_and_clears_the_line() -> None:
    assert run(Terminal(), seconds=0.5) == "\r\x1b[Kreading …\r\x1b[Kformatting …\r\x1b[K"


def test_a_short_run_shows_nothing() -> None:
    assert run(Terminal(), seconds=0.0) == ""


def test_nothing_is_shown_in_a_file_or_pipe() -> None:
    assert run(io.StringIO(), seconds=0.2) == ""


def test_colour_is_for_terminals(monkeypatch: pytest.MonkeyPatch) -> None:
    assert wants_colour(Terminal())
    assert not wants_colour(io.StringIO())
    monkeypatch.setenv("NO_COLOR", "1")
    assert not wants_colour(Terminal())
    monkeypatch.setenv("NO_COLOR", "")
    monkeypatch.setenv("TERM", "dumb")
    assert not wants_colour(Terminal())
