"""Several entry documents in folders of their own, whose files lie in one that they share."""

from datetime import date

from fake import Fake
from shared_files import SharedFiles, to_dict, types
from shared_files.models import Pet

WIRE = {"name": "Rex", "born": "2026-02-28"}
fake = Fake(types, WIRE)
client = SharedFiles(transport=fake, strict=True)
pet = client.pets.get(7)
assert fake.path == "/pets/7"
assert pet == Pet(name="Rex", born=date(2026, 2, 28))
assert to_dict(pet) == WIRE
