"""A general list takes its items from whoever uses it, and a tree that is extended has children of its own kind."""

from datetime import date

from dynamic_references import DynamicReferences, model_issues, to_dict, types
from dynamic_references.models import NamedTree, Owner, Pet, PetPage
from fake import Fake

PETS = {"items": [{"name": "Rex", "born": "2026-02-28"}], "first": {"name": "Rex"}, "next": "2"}
OWNERS = {"items": [{"email": "a@b"}]}
TREE = {"name": "root", "children": [{"name": "leaf", "children": []}]}
fake = Fake(types, PETS, OWNERS, TREE)
client = DynamicReferences(transport=fake)

pets = client.pets.list()
assert isinstance(pets, PetPage)
assert pets.items == [Pet(name="Rex", born=date(2026, 2, 28))]
assert pets.first == Pet(name="Rex")
assert not model_issues(pets)
assert to_dict(pets) == PETS

owners = client.owners.list()
assert owners.items == [Owner(email="a@b")]
assert to_dict(owners) == OWNERS

tree = client.trees.get()
assert isinstance(tree, NamedTree)
assert tree.children == [NamedTree(name="leaf", children=[])]
assert to_dict(tree) == TREE
