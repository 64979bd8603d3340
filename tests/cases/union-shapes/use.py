"""Unions beside properties, of one, of what is required, inside each other and inside of `allOf`."""

from datetime import date

from fake import Fake
from union_shapes import UnionShapes, model_issues, to_dict, types
from union_shapes.models import Mail, Phone, Search, Shapes, ShapesFilterName, ShapesFilterSize, ShapesKind

WIRE = {
    "contact": {"name": "Ada", "phone": "1", "since": "2026-02-28"}, "search": {"name": "x"}, "alone": {"mail": "a@b"},
    "maybe": None, "nested": 3, "kind": "large", "merged": {"id": 1, "mail": "c@d"},
    "filters": [{"op": "eq", "by": "size", "value": 3}, {"by": "name", "op": "eq", "value": "x"}],
}  # fmt: skip
fake = Fake(types, WIRE, {"contact": {"mail": "a", "name": "Bo"}, "nested": True, "kind": None, "maybe": {"phone": "2"}})
client = UnionShapes(transport=fake, strict=True)

shapes = client.shapes.save(body=Shapes(search=Search(id=1), alone=Mail(mail="a"), nested="s", kind=ShapesKind.SMALL))
assert fake.sent == {"search": {"id": 1}, "alone": {"mail": "a"}, "nested": "s", "kind": "small"}
assert not model_issues(shapes)
assert to_dict(shapes) == WIRE
assert (shapes.contact.name, shapes.contact.phone, shapes.contact.since) == ("Ada", "1", date(2026, 2, 28))
assert (shapes.merged.id, shapes.merged.mail) == (1, "c@d")
assert shapes.kind is ShapesKind.LARGE
assert shapes.filters == [ShapesFilterSize(value=3), ShapesFilterName(value="x")]

other = client.shapes.save(maybe=Phone(phone="2"), nested=True, kind=None)
assert fake.sent == {"maybe": {"phone": "2"}, "nested": True, "kind": None}
assert (other.contact.mail, other.nested, other.kind, other.maybe) == ("a", True, None, Phone(phone="2"))
