"""Wire values are exact, unknown values pass, and single values fill themselves in."""

from enums import Enums, extra_fields, model_issues, to_dict, types, with_response
from enums.models import State, Thing, ThingPriority, ThingsListSort, ThingSymbol
from fake import Fake

assert [str(member) for member in State] == [
    "open", "None", "null", "true", "False", "in-progress", "mro", "name",
]  # fmt: skip
assert ThingSymbol.LESS_THAN_EQUALS == "<="
assert ThingSymbol("\xe9") is ThingSymbol.E
assert ThingPriority(-1) is ThingPriority.MINUS_1
assert (State.NONE.value, State.NONE.name) == ("None", "NONE")
assert ThingsListSort.MINUS_NAME == "-name"

known = {
    "kind": "thing", "state": "None", "symbol": "", "priority": 10, "size": None, "flag": True, "ratio": 1, "mixed": 1,
}  # fmt: skip
unknown = {"kind": "other", "state": "paused", "symbol": "!", "priority": 7, "size": "XXL", "ratio": 0.7, "more": 1}
fake = Fake(types, [known, unknown], known)
client = Enums(transport=fake)

answer = with_response(client.things.list)(sort=ThingsListSort.PLUS_NAME, state=[State.TRUE, "new"])
assert fake.query == [("sort", "+name"), ("state", "true"), ("state", "new")]
first, second = answer.value
assert first == Thing(state=State.NONE, symbol="", priority=10, size=None, flag=True, ratio=1.0, mixed=1)
assert first.symbol is ThingSymbol.EMPTY
assert not model_issues(first)
assert isinstance(second.state, State)
assert (second.state, second.priority, second.size) == ("paused", 7, "XXL")
assert to_dict(second) == unknown
assert extra_fields(second) == {"more": 1}
assert {mismatch.pointer for mismatch in answer.mismatches} >= {"/1/kind", "/1/state", "/1/priority", "/1/size"}

client.things.create(state="brand-new")
assert fake.sent == {"kind": "thing", "mode": "only", "state": "brand-new"}
