"""`None` sends null where the document allows it, and leaves out where it does not; UNSET always leaves out."""

from fake import Fake, raises
from null_and_unset import UNSET, MissingArgumentError, NullAndUnset, to_dict, types
from null_and_unset.models import Address, Contact

CONTACT = {"name": "Ada", "manager": None}
fake = Fake(types, CONTACT, CONTACT, CONTACT, CONTACT, None, None, None)
client = NullAndUnset(transport=fake)

contact = client.contacts.get("7")
assert contact == Contact(name="Ada", manager=None)
assert (contact.email, contact.phone, contact.address) == (None, UNSET, UNSET)
assert to_dict(contact) == CONTACT
assert to_dict(Contact(name="Ada", manager=None, phone=None, email=None)) == {**CONTACT, "phone": None}

client.contacts.update("7", name="Ada", manager=None)
assert fake.sent == CONTACT
client.contacts.update("7", name="Ada", manager=None, email=None, phone=None, address=None)
assert fake.sent == {**CONTACT, "phone": None, "address": None}
client.contacts.update("7", body=Contact(name="Ada", manager="Bo", address=Address(city="Ulm")))
assert fake.sent == {"name": "Ada", "manager": "Bo", "address": {"city": "Ulm"}}
with raises(MissingArgumentError, "manager"):
    client.contacts.update("7", name="Ada")

client.contacts.note("7")
assert fake.sent is ..., "an optional body without arguments is not sent"
client.contacts.note("7", note=None)
assert fake.sent == {"note": None}
client.contacts.note("7", stars=5)
assert fake.sent == {"stars": 5}
