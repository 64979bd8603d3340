"""YAML is read as version 1.2 has it: `on`, `no`, dates and times are texts, and anchors stand for their values."""

from datetime import date

from fake import Fake
from yaml_values import YamlValues, model_issues, to_dict, types
from yaml_values.models import ValuesAnswer, ValuesCountry

WIRE = {
    "on": "a", "off": "b", "y": 1, "n": 2, "answer": "no", "country": "NO", "day": "2026-02-28", "since": "2026-02-28",
    "at": "1:15:00", "version": "1.10",
}  # fmt: skip
fake = Fake(types, WIRE, *({"on": "a", "y": 1, "answer": word} for word in ("yes", "no", "on", "off", "y", "n")))
client = YamlValues(transport=fake, strict=True)

values = client.values.get()
assert not model_issues(values)
assert to_dict(values) == WIRE
assert (values.on, values.off, values.y, values.n) == ("a", "b", 1, 2)
assert values.country is ValuesCountry.NO
assert values.since == date(2026, 2, 28)
assert [client.values.get().answer for _ in range(6)] == list(ValuesAnswer)
