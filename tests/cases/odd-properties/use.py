"""Names that are no words, and names that Unicode takes for the same: each keeps its own way to the wire and back."""

from fake import Fake
from odd_properties import OddProperties, from_dict, model_issues, to_dict, types
from odd_properties import models

WIRE = {
    "": "empty", "#": "hash", "#tag": "tag", "$$$": "money", "+1": 1, "-1": 2, "@type": "t", "@id": "i", "a<b>": "ab",
    "date[gte]": "2026-02-28", "m.room:member": "m", "org.example.name": "o", "path/to": "p", "two words": "w",
    "ﬁn": "ligature", "fin": "letters", "größe": {"名前": "n"}, "dotted": {"x": 1}, "twin": {"wide": 1}, "Twin": {"narrow": 2},
}  # fmt: skip
fake = Fake(types, WIRE)
client = OddProperties(transport=fake, strict=True)

thing = client.things.save(body=from_dict(models.OddThing, WIRE))
assert fake.sent == WIRE
assert not model_issues(thing)
assert to_dict(thing) == WIRE
