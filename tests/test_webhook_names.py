"""Names of webhooks: the lockfile pins them, and `explain` says where they come from."""

from __future__ import annotations

from pathlib import Path

from msgspec.structs import replace

from clientwright.config import ClientSettings
from clientwright.diagnostics import Report
from clientwright.encoders import Identifier
from clientwright.explain import explain_in
from clientwright.lockfile import Lock
from clientwright.pipeline import understand

CASE = Path(__file__).parent / "cases" / "webhooks" / "spec.yaml"
PLACE = "#/webhooks/order.made/post"


def test_the_lockfile_pins_the_names_of_webhooks() -> None:
    settings = ClientSettings(name="hooks", spec=str(CASE), output=Path())
    lock = replace(Lock(), webhooks={PLACE: Identifier("parse_made")})
    understood = understand(settings, lock, Report())
    assert understood is not None
    names = {str(pointer): str(name) for pointer, name in understood.names.webhooks.items()}
    assert names[PLACE] == "parse_made"
    assert names["#/webhooks/ping/post"] == "parse_ping_post"


def test_explain_says_where_they_come_from() -> None:
    settings = ClientSettings(name="hooks", spec=str(CASE), output=Path())
    understood = understand(settings, Lock(), Report())
    assert understood is not None
    found = explain_in("webhooks.parse_order_made", understood, settings)
    assert found is not None
    assert str(found.pointer) == PLACE
    assert "webhook `order.made`" in found.why
