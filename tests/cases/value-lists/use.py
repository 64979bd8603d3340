"""Lists of values of any type, with `null`, repetitions or nothing in them."""

from fake import Fake
from value_lists import ValueLists, model_issues, to_dict, types
from value_lists.models import Color, Level, Values, ValuesKnownOrAny, ValuesTwice

WIRE = {
    "color": None, "level": 2, "twice": "b", "truth": True, "either": False, "ratio": 1.5, "mixed": "auto",
    "nothing": None, "empty": "e", "object": {"a": 2}, "rows": [1], "settings": {"a": 1}, "anything_listed": [2], "known_or_any": "small",
    "constant": "fixed", "version": 2,
}  # fmt: skip
fake = Fake(types, WIRE, {"mixed": True, "known_or_any": "huge", "color": "red"}, {"mixed": False, "truth": False, "settings": 1})
client = ValueLists(transport=fake)

values = client.values.get()
assert values.level is Level.VERY_HIGH
assert [level.name for level in Level] == ["LOW", "VERY_HIGH", "VALUE_3", "VALUE_4", "VALUE_5", "VALUE_6"]
assert values.twice is ValuesTwice.B
assert values.known_or_any is ValuesKnownOrAny.SMALL
assert not model_issues(values)
assert to_dict(values) == WIRE

other = client.values.get()
assert (other.mixed, other.known_or_any, other.color) == (True, "huge", Color.RED)
assert not model_issues(other)

wrong = client.values.get()
assert isinstance(wrong, Values)
assert (wrong.mixed, wrong.truth) == (False, False)
assert [issue.pointer for issue in model_issues(wrong)] == ["/truth", "/mixed", "/settings"]
