"""Operations without an operationId are named by their method and path."""

from fake import Fake
from no_operation_ids import NoOperationIds, types
from no_operation_ids.models import Pet

fake = Fake(types, [{"name": "Rex"}], *[None] * 11)
client = NoOperationIds(transport=fake)
pets, root = client.pets, client.root


def asked() -> str:
    return f"{fake.request.method} {fake.path}"


assert pets.list() == [Pet(name="Rex")]
assert asked() == "GET /pets"
for call, expected in {
    lambda: pets.create(name="Rex"): "POST /pets",
    pets.head: "HEAD /pets",
    lambda: pets.get("7"): "GET /pets/7",
    lambda: pets.update("7"): "PATCH /pets/7",
    lambda: pets.put_pets_pet_id("7"): "PUT /pets/7",
    lambda: pets.delete("7"): "DELETE /pets/7",
    lambda: pets.list_toys("7"): "GET /pets/7/toys",
    pets.get_search: "GET /pets/search",
    root.get: "GET /",
    lambda: root.get_tenant("acme"): "GET /acme",
}.items():
    call()
    assert asked() == expected
