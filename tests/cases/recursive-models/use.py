"""Models that contain themselves, or each other, are read and written to any depth."""

from datetime import date

from fake import Fake
from recursive_models import RecursiveModels, UNSET, model_issues, to_dict, types
from recursive_models.models import Company, CompanySector, Loop, Node, Person, Tree

TREE = {
    "parent": {"children": []},
    "next": None,
    "children": [{"children": [{"children": [], "created": "2026-02-28"}]}],
    "by_name": {"a": {"children": []}},
}
PERSON = {"name": "Ada", "employer": {"staff": [{"name": "Bo", "employer": {"sector": "public"}}]}}
fake = Fake(types, TREE, PERSON)
client = RecursiveModels(transport=fake, strict=True)

node = client.nodes.get("1")
assert node == Node(
    parent=Node(children=[]),
    next=None,
    children=[Node(children=[Node(children=[], created=date(2026, 2, 28))])],
    by_name={"a": Node(children=[])},
)
assert node.children[0].next is UNSET
assert not model_issues(node)
assert to_dict(node) == TREE

person = client.people.get_person("1")
assert person.employer is not None
assert person.employer.staff == [Person(name="Bo", employer=Company(sector=CompanySector.PUBLIC))]
assert to_dict(person) == PERSON
assert isinstance([[], [[]]], Tree)
assert isinstance({"a": {}}, Loop)
