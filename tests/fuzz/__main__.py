"""Fuzz for some time: `python -m tests.fuzz SECONDS`.

What fails is kept in `tests/fuzz/corpus`, which the tests try each time.
"""

from __future__ import annotations

import hashlib
import json
import sys
import tempfile
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, Phase, given, seed, settings

from tests.fuzz.mutations import contents, trees
from tests.fuzz.targets import check_generating, check_reading

CORPUS = Path(__file__).with_name("corpus")
ROUND = 60
"""So many documents are tried before the clock is looked at."""


def main() -> int:
    """Fuzz until the time is over: 0 where nothing failed."""
    seconds = float(sys.argv[1])
    end, number, failed = time.monotonic() + seconds, int(time.time()), 0
    rounds = 0
    while time.monotonic() < end:
        for fuzz in (fuzz_reading, fuzz_generating):
            failed += not survives(fuzz, number + rounds)
        rounds += 1
    print(f"{2 * rounds * ROUND} documents tried, {failed} rounds with a failure")
    return int(failed > 0)


def survives(fuzz: Callable[[int], None], number: int) -> bool:
    """Whether a round ends without a failure; else the smallest document that fails has been kept."""
    try:
        fuzz(number)
    except Exception:
        traceback.print_exc()
        return False
    return True


def fuzz_reading(number: int) -> None:
    """Try texts."""
    last = [b""]

    @seed(number)
    @settings(max_examples=ROUND, deadline=None, database=None, phases=[Phase.generate, Phase.shrink],
              suppress_health_check=list(HealthCheck))  # fmt: skip
    @given(contents)
    def fuzz(content: bytes) -> None:
        last[0] = content
        check_reading(content)

    _keep_failure(fuzz, lambda: last[0], "txt")


def fuzz_generating(number: int) -> None:
    """Try documents."""
    last: list[Any] = [None]
    with tempfile.TemporaryDirectory(prefix="clientwright-fuzz-") as folder:

        @seed(number)
        @settings(max_examples=ROUND, deadline=None, database=None, phases=[Phase.generate, Phase.shrink],
                  suppress_health_check=list(HealthCheck))  # fmt: skip
        @given(trees)
        def fuzz(root: Any) -> None:
            last[0] = root
            check_generating(root, Path(folder))

        _keep_failure(fuzz, lambda: json.dumps(last[0]).encode(), "json")


def _keep_failure(fuzz: Callable[[], None], last: Callable[[], bytes], suffix: str) -> None:
    """Run a round; the document that was tried last when it fails is the smallest that fails."""
    try:
        fuzz()
    except Exception:
        content = last()
        path = CORPUS / f"{hashlib.sha256(content).hexdigest()[:12]}.{suffix}"
        path.write_bytes(content)
        print(f"kept {path}", file=sys.stderr)
        raise


if __name__ == "__main__":
    sys.exit(main())
