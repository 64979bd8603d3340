"""Tags tell models apart, wherever the document has them; an unknown one leaves the value as it came."""

from discriminators import Discriminators, Unset, model_issues, to_dict, types
from discriminators.models import (
    Action,
    ActionKind,
    Bike,
    Car,
    Cat,
    Circle,
    Created,
    Deleted,
    Dog,
    Pet,
    Script,
    Shape,
    Square,
    Talk,
    Vehicle,
)
from fake import Fake

PETS = [
    {"petType": "cat", "name": "Tom", "lives": 9, "friend": {"petType": "Dog", "name": "Rex", "barks": True}},
    {"petType": "emu", "name": "Eve"},
]
EVENTS = [{"type": "event.created", "id": 1}, {"type": "event.deleted", "id": 2}]
SHAPES = [{"kind": "square", "side": 2}, {"kind": "blob", "side": 2}, {"kind": "circle"}]
ACTIONS = [{"kind": "script", "name": "a", "code": "b"}, {"kind": "job", "name": "c"}]
TRACKS = [{"kind": "bike", "gears": 3}, {"kind": "t", "title": "a"}, {"kind": "Talk", "title": "b"}]
fake = Fake(types, PETS, None, EVENTS, *TRACKS, *SHAPES, *ACTIONS)
client = Discriminators(transport=fake)

tom, eve = client.pets.list()
assert tom == Cat(name="Tom", lives=9, friend=Dog(name="Rex", barks=True))
assert type(eve) is Pet
assert [to_dict(pet) for pet in (tom, eve)] == PETS
assert isinstance(tom, Pet)
assert not isinstance(tom.friend, Unset)

client.pets.create(body=Dog(name="Rex"))
assert fake.sent == {"petType": "Dog", "name": "Rex"}

created, deleted = client.events.list()
assert created == Created(id=1)
assert deleted == Deleted(id=2)
assert [to_dict(event) for event in (created, deleted)] == EVENTS

assert client.tracks.get_vehicle() == Bike(gears=3)
assert issubclass(Car, Vehicle)

# Two unions of the same schemas, of which one has a mapping: both kinds of tags tell them apart.
assert client.tracks.get("t") == Talk(kind="t", title="a")
assert client.tracks.play("Talk") == Talk(kind="Talk", title="b")

square = client.shapes.get(1)
assert square == Square(side=2)
assert isinstance(square, Shape)
blob = client.shapes.get(2)
assert blob == {"kind": "blob", "side": 2}
assert not isinstance(blob, Shape)
circle = client.shapes.get(3)
assert isinstance(circle, Circle)
(issue,) = model_issues(circle)
assert str(issue) == "/radius: expected integer or number, got nothing"

script = client.actions.create(body=Script(name="a", code="b"))
assert fake.sent == to_dict(script) == ACTIONS[0]
assert script == Script(name="a", code="b")
assert script.kind == ActionKind.SCRIPT
job = client.actions.create(name="c")
assert type(job) is Action
assert (job.kind, to_dict(job)) == (ActionKind.JOB, ACTIONS[1])
