"""Nothing costs more than it did: counted work, compared with what was committed."""

from __future__ import annotations

import pytest

from tests.bench.counting import measure, read_baseline

TOLERANCE = 0.05


@pytest.fixture(scope="module")
def counts() -> dict[str, int]:
    return measure()


@pytest.mark.parametrize("what", sorted(read_baseline()))
def test_nothing_takes_more_work_than_it_did(what: str, counts: dict[str, int]) -> None:
    before, now = read_baseline()[what], counts[what]
    assert now <= before * (1 + TOLERANCE), (
        f"{what}: {now} instead of {before}; where that is worth it, say so in the commit, and run `make baseline`"
    )


def test_the_baseline_knows_everything_that_is_counted(counts: dict[str, int]) -> None:
    assert set(counts) == set(read_baseline())


@pytest.mark.parametrize("call", ["a call", "an awaited call"])
def test_a_call_takes_little_more_work_than_doing_it_by_hand(call: str, counts: dict[str, int]) -> None:
    assert counts[f"work of {call}, in % of httpx2 and msgspec by hand"] <= 115
