"""Unions are typed: JSON tells the members apart, or else what fits, the more special form first."""

from datetime import UTC, date, datetime
from uuid import UUID

from fake import Fake
from unions import Unions, model_issues, to_dict, types
from unions.models import Amount, Group, Owner, Value

ID = UUID(int=7)
WIRE = {
    "amount": "12 EUR", "one_or_many": ["a"], "owner": None, "owner_or_id": {"name": "Ada"}, "flag_or_none": False,
    "at": "2026-02-28T12:00:00Z", "day": "2026-02-28", "id": str(ID), "data": "AP8=",
    "time_or_text": "soon", "owner_or_group": {"members": 3}, "int_or_float": 3,
}  # fmt: skip
fake = Fake(types, WIRE, {"amount": 1.5, "owner_or_id": 7, "one_or_many": "a"}, None, None)
client = Unions(transport=fake, strict=True)

at = datetime(2026, 2, 28, 12, tzinfo=UTC)
value = client.values.get(7, since=at, days=[date(2026, 2, 28), date(2026, 3, 1)])
assert fake.path == "/values/7"
assert fake.query == [("since", "2026-02-28T12:00:00Z"), ("days", "2026-02-28"), ("days", "2026-03-01")]
assert value == Value(
    amount="12 EUR", one_or_many=["a"], owner=None, owner_or_id=Owner(name="Ada"), flag_or_none=False, at=at,
    day=date(2026, 2, 28), id=ID, data=b"\x00\xff", time_or_text="soon", owner_or_group=Group(members=3), int_or_float=3,
)  # fmt: skip
assert isinstance(value.int_or_float, int)
assert not model_issues(value)
assert to_dict(value) == WIRE
other = client.values.get(ID)
assert fake.path == f"/values/{ID}"
assert (other.amount, other.owner_or_id, other.one_or_many) == (1.5, 7, "a")

client.values.set(7, body=value)
assert fake.sent == WIRE
client.values.set(7, owner={"name": "Bo"}, data=b"\x00", at=at, body_id=ID, time_or_text=at, owner_or_group=Owner(name="A"))
assert fake.sent == {
    "owner": {"name": "Bo"}, "data": "AA==", "at": "2026-02-28T12:00:00Z", "id": str(ID),
    "time_or_text": "2026-02-28T12:00:00Z", "owner_or_group": {"name": "A"},
}  # fmt: skip
assert Amount == int | float | str
