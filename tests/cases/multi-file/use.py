"""Files become one client: each schema is one class, whichever file refers to it and from where."""

from datetime import UTC, datetime

from fake import Fake
from multi_file import MultiFile, types
from multi_file.models import Pet, PetKind, PetOwner, Place, Problem, Street, Visit

pet = {
    "name": "Rex",
    "kind": "dog",
    "owner": {"email": "ann@example.com", "address": {"line": "Main St"}},
    "visits": [{"pet": {"name": "Tom"}, "at": "2026-01-02T03:04:05Z", "where": {"street": {"line": "Side St"}}}],
    "home": {"street": {"line": "Main St"}},
}
fake = Fake(types, [pet], pet, [pet["owner"]], pet)
client = MultiFile(transport=fake)

(found,) = client.pets.list(kind=PetKind.DOG)
assert found == Pet(
    name="Rex",
    kind=PetKind.DOG,
    owner=PetOwner(email="ann@example.com", address=Street(line="Main St")),
    visits=[
        Visit(
            pet=Pet(name="Tom"),
            at=datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC),
            where=Place(street=Street(line="Side St")),
        )
    ],
    home=Place(street=Street(line="Main St")),
)
assert client.pets.get("1") == found
assert client.owners.list() == [found.owner]
assert client.pets.create(name="Rex", home=found.home) == found
assert Problem(code=1, causes=[Problem(code=2)]).causes[0].code == 2
