"""The model of a comparison: levels, approvals, and fingerprints that outlive rewording."""

from __future__ import annotations

from msgspec.structs import replace

from clientwright.diff.model import Approval, Change, Comparison, Side, worst
from clientwright.pointer import Pointer

PLACE = Pointer("spec.yaml", ("components", "schemas", "Pet"))
CHANGE = Change("response-property-removed", "dangerous", "breaking", "Pet.name", "`Pet.name` was removed", PLACE, None)


def test_the_level_of_a_change_is_the_worse_of_its_two() -> None:
    assert CHANGE.level == "breaking"
    assert worst(()) == "none"


def test_what_was_approved_counts_for_nothing() -> None:
    approved = replace(CHANGE, approval=Approval("nobody reads it"))
    comparison = Comparison(Side("old"), Side("new"), (approved,))
    assert comparison.level == "none"
    assert comparison.at("none") == (approved,)


def test_a_fingerprint_does_not_depend_on_wording() -> None:
    assert replace(CHANGE, message="other words", hint="a hint").fingerprint == CHANGE.fingerprint
    assert replace(CHANGE, rule="other-rule").fingerprint != CHANGE.fingerprint
    assert replace(CHANGE, values=("1", None)).fingerprint != CHANGE.fingerprint
