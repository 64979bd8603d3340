"""The client has what the filters leave, and the models that this needs."""

from fake import Fake
from filtered import Filtered, models, types

fake = Fake(types, [{"kind": "Cat", "lives": 9}])
client = Filtered(transport=fake)
(animal,) = client.animals.list()
assert isinstance(animal, models.Cat)
assert animal.lives == 9


def methods(resource: object) -> set[str]:
    return {name for name in dir(type(resource)) if not name.startswith("_")}


assert methods(client.animals) == {"list", "get_secret_animal"}
assert methods(client.barns) == {"get"}
assert methods(client.admin) == {"get_health"}
assert {"Animal", "Cat", "Barn", "Door", "Unused", "Note", "Bus", "Vehicle"} == set(models.__all__)
