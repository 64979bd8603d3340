"""The words of OpenAPI 3.0 mean what those of 3.1 do: `nullable`, `example`, an `exclusiveMinimum` that is a flag."""

from datetime import date

from fake import Fake
from three_zero import UNSET, ThreeZero, to_dict, types
from three_zero.models import Rate, RateKind, RateQuoted, Source

RATE = {"id": 7, "value": None, "note": None, "kind": "spot", "source": {"name": "ECB"}, "nullable": "x", "quoted": None}
fake = Fake(types, RATE, {"id": 7, "value": 0.5, "kind": None, "source": None, "quoted": {"bid": 1.5}})
client = ThreeZero(transport=fake, strict=True)

rate = client.rates.get(7, day=date(2026, 2, 28))
assert fake.query == [("day", "2026-02-28")]
assert rate == Rate(id=7, value=None, note=None, kind=RateKind.SPOT, source=Source(name="ECB"), nullable="x", quoted=None)
assert to_dict(rate) == RATE
other = client.rates.get(7)
assert (other.value, other.note, other.kind, other.source, other.nullable) == (0.5, UNSET, None, None, None)
assert other.quoted == RateQuoted(bid=1.5)
