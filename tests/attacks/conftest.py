"""A process that runs the tool again and again, for all attacks."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.attacks.runs import Runner


@pytest.fixture(scope="session")
def runner() -> Iterator[Runner]:
    with Runner() as made:
        yield made
