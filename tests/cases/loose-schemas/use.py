"""Schemas that leave things open, or say them in ways of their own, are typed as far as they go."""

from datetime import date

from fake import Fake, raises
from loose_schemas import LooseSchemas, extra_fields, model_issues, to_dict, types
from loose_schemas.models import Sample, SampleMoney
from loose_schemas.testing import mock_loose_schemas

WIRE = {
    "list": [1, "two", None], "pair": ["a", 1], "open": {"any": [1]}, "closed_or_open": {"a": "x", "b": {"c": 1}},
    "ratio": 0.5, "big": 9007199254740993, "big_text": "9007199254740993", "word": "ö", "money": {"cents": 5}, "mixed": 3,
    "a": {"b": {"c": {"d": {"e": {"f": {"g": {"h": {"i": {"j": {"k": {"l": {"m": "2026-02-28"}}}}}}}}}}}},
}  # fmt: skip
fake = Fake(types, WIRE, {"mixed": True, "list": {}})
client = LooseSchemas(transport=fake)

sample = client.samples.save(2**62, body={"list": []})
assert fake.path == f"/samples/{2**62}"
assert isinstance(sample, Sample)
assert not model_issues(sample)
assert to_dict(sample) == WIRE
assert sample.big == 9007199254740993
assert sample.big_text == "9007199254740993"
assert sample.money == SampleMoney(cents=5)
assert sample.a.b.c.d.e.f.g.h.i.j.k.l.m == date(2026, 2, 28)

wrong = client.samples.save(1, list=[1], pair=("a", 1), mixed=4, money=SampleMoney(cents=1))
assert fake.sent == {"list": [1], "pair": ["a", 1], "mixed": 4, "money": {"cents": 1}}
assert [issue.pointer for issue in model_issues(wrong)] == ["/list", "/mixed"]

# A mock lets properties pass without a name where the document says that there may be some, and nowhere else.
with mock_loose_schemas() as mock:
    mock.samples.save.returns({"closed_or_open": {"b": {"c": 1}}})
    assert extra_fields(mock.client.samples.save(1, body={}).closed_or_open) == {"b": {"c": 1}}
    with raises(ValueError, "/money/pence: there is no such property"):
        mock.samples.save.returns({"money": {"pence": 1}})
