"""What stubs and lean modules say: each text once in full, and in a sentence where the code is."""

from __future__ import annotations

import pytest

from clientwright.encoders import with_notes
from clientwright.render.docstrings import short


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("An account.", "An account."),
        ("an account", "an account."),
        ("An account. It may be used.", "An account. It may be used."),
        ("An account that signs in. " + "It may be closed. " * 4, "An account that signs in."),
        ("An account\n\nIt may be closed.", "An account."),
        (
            "Since version 1.5 of the API\nan account. More.\n\n- one\n- two",
            "Since version 1.5 of the API an account. More.",
        ),
        ("", ""),
    ],
)
def test_a_lean_module_says_what_a_thing_is_in_a_sentence(text: str, expected: str) -> None:
    assert " ".join(short(text).split()) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In bytes.", "In bytes. At most 3."),
        ("", "At most 3."),
        ("One.\n\nTwo.", "One.\n\nTwo. At most 3."),
        ("One of:\n- `a`\n- `b`.", "One of:\n- `a`\n- `b`.\n\nAt most 3."),
        ("Such as:\n\n    code", "Such as:\n\n    code\n\nAt most 3."),
    ],
)
def test_demands_follow_what_is_said(text: str, expected: str) -> None:
    assert with_notes(text, "At most 3.") == expected


def test_nothing_follows_where_nothing_is_demanded() -> None:
    assert with_notes("In bytes.", "") == "In bytes."
