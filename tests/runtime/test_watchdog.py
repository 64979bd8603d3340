"""What takes too long is ended by one thread for all, which is there only while something is watched."""

import os
import sys
import threading
import time
from typing import Any

import pytest

from runtime import watchdog
from runtime.watchdog import Watchdog


def watchers() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name == "watchdog"]


def test_what_is_late_is_cut_and_the_rest_is_not() -> None:
    dog, cut, is_over = Watchdog(), list[str](), threading.Event()

    def take(name: str, seconds: float, limit: float) -> None:
        try:
            with dog.watching(limit, lambda: cut.append(name)):
                is_over.wait(seconds)
        except TimeoutError:
            cut.append(f"{name} late")

    blocks = [("long", 20.0, 30.0), ("late", 0.6, 0.2), ("short", 0.1, 5.0)]
    threads = [threading.Thread(target=take, args=block) for block in blocks]
    for thread in threads:
        thread.start()
    for thread in threads[1:]:
        thread.join()
    assert cut == ["late", "late late"]
    is_over.set()
    threads[0].join()
    assert cut == ["late", "late late"]


def test_the_thread_ends_when_there_is_nothing_to_watch(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watchdog, "_LINGER", 0.05)
    before, dog = watchers(), Watchdog()
    for _ in range(2):
        with dog.watching(60, lambda: None):
            (thread,) = [thread for thread in watchers() if thread not in before]
        thread.join(5)
        assert not thread.is_alive()


def test_an_error_of_the_block_comes_out_where_it_is_in_time() -> None:
    with pytest.raises(KeyError, match="mine"), Watchdog().watching(60, lambda: None):
        raise KeyError("mine")


def test_a_cut_that_fails_leaves_the_others_watched() -> None:
    dog, cut = Watchdog(), list[int]()

    def fail() -> None:
        cut.append(1)
        raise KeyError("socket")

    with (
        pytest.raises(TimeoutError),
        dog.watching(0.3, lambda: cut.append(2)),
        pytest.raises(TimeoutError),
        dog.watching(0.01, fail),
    ):
        time.sleep(0.6)
    assert cut == [1, 2]


def test_nobody_watches_where_no_thread_can_start(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: Any) -> None:
        raise RuntimeError("can't create new thread at interpreter shutdown")

    monkeypatch.setattr(threading.Thread, "start", refuse)
    with Watchdog().watching(0, lambda: None):
        time.sleep(0.01)


@pytest.mark.skipif(not hasattr(os, "fork") or sys.platform == "darwin", reason="there are no forks")
@pytest.mark.filterwarnings("ignore:.*multi-threaded:DeprecationWarning")
def test_a_child_has_a_thread_of_its_own() -> None:
    dog = Watchdog()
    with dog.watching(60, lambda: None):
        child = os.fork()
        if child == 0:
            try:
                with dog.watching(0.01, lambda: None):
                    time.sleep(0.5)
            except TimeoutError:
                os._exit(7)
            os._exit(1)
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 7
