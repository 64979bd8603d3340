"""What holds for all tests: nothing outside of their folders is read or written, and Ctrl-C is heard."""

from __future__ import annotations

import os
import signal

import hypothesis
import pytest

# How long an example takes says how busy the machine is.
hypothesis.settings.register_profile("clientwright", deadline=None)
hypothesis.settings.load_profile("clientwright")


@pytest.fixture(scope="session", autouse=True)
def _own_cache(tmp_path_factory: pytest.TempPathFactory) -> None:
    """What is kept between runs is kept in a folder of the tests."""
    pytest.MonkeyPatch().setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))


@pytest.fixture(scope="session", autouse=True)
def _make_by_themselves() -> None:
    """What `make test` was told by the command line is not meant for the `make` that tests run."""
    for name in ("MAKEFLAGS", "MFLAGS", "MAKEOVERRIDES", "MAKELEVEL", "ARGS", "PYTHON"):
        os.environ.pop(name, None)


@pytest.fixture(scope="session", autouse=True)
def _hear_interrupts() -> None:
    """A shell starts its background jobs deaf to SIGINT, and their children: no test of Ctrl-C would end there."""
    signal.signal(signal.SIGINT, signal.default_int_handler)
