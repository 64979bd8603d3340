"""Tuples, maps, types that contain themselves, and members without a name of their own."""

from datetime import date, time, timedelta
from decimal import Decimal

from arrays_and_maps import ArraysAndMaps, extra_fields, model_issues, to_dict, types
from arrays_and_maps.models import Json, Metrics, ThingClosed, Tree
from fake import Fake

WIRE = {
    "json": [1, None, {"a": ["b", True]}], "tree": [[], [[]]], "point": [1, 2.5], "open_point": [1, "a", "b"],
    "contained": [1, "x"], "metrics": {"name": "m", "start": "2026-02-28"}, "dates": {"d": "2026-02-28"},
    "closed": {"a": "x", "new": 1}, "patterned": {"x-a": 1}, "named": {"abc": [1]},
    "conditional": {"kind": "big"}, "anything": [1], "whatever": {"a": 1}, "big": 12345678901234567890,
    "exact": 0.1, "clock": "12:30:00", "span": "PT36H", "ip": "127.0.0.1", "guessed": "abc", "listed": [1],
    "text_or_list": ["a"],
}  # fmt: skip
fake = Fake(types, WIRE, {"metrics": {"start": "soon"}, "point": [1], "text_or_list": "a"})
client = ArraysAndMaps(transport=fake)

thing = client.things.get()
assert thing.point == (1, 2.5)
assert thing.open_point == [1, "a", "b"]
assert thing.metrics == Metrics(name="m")
assert extra_fields(thing.metrics) == {"start": date(2026, 2, 28)}
assert thing.dates == {"d": date(2026, 2, 28)}
assert thing.closed == ThingClosed(a="x")
assert (thing.big, thing.exact) == (12345678901234567890, Decimal("0.1"))
assert (thing.clock, thing.span) == (time(12, 30), timedelta(hours=36))
assert isinstance(thing.json, Json)
assert isinstance(thing.tree, Tree)
assert not model_issues(thing)
assert to_dict(thing) | {"span": "PT36H"} == WIRE

other = client.things.get()
assert [issue.pointer for issue in model_issues(other)] == ["/point", "/metrics/start"]
assert extra_fields(other.metrics) == {"start": "soon"}
assert other.text_or_list == "a"
