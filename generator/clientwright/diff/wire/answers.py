"""Answers to questions that cannot always be decided."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, TypeAlias

Answer: TypeAlias = Literal["yes", "no", "unknown"]

_OPPOSITE: dict[Answer, Answer] = {"yes": "no", "no": "yes", "unknown": "unknown"}


def all_of(answers: Iterable[Answer]) -> Answer:
    """`no` where any answer is, else `unknown` where any is."""
    worst: Answer = "yes"
    for answer in answers:
        if answer == "no":
            return "no"
        if answer == "unknown":
            worst = "unknown"
    return worst


def any_of(answers: Iterable[Answer]) -> Answer:
    """`yes` where any answer is, else `unknown` where any is."""
    best: Answer = "no"
    for answer in answers:
        if answer == "yes":
            return "yes"
        if answer == "unknown":
            best = "unknown"
    return best


def negate(answer: Answer) -> Answer:
    """The answer to the opposite question."""
    return _OPPOSITE[answer]
