"""`allOf` is inheritance where nothing is overridden, and one merged class everywhere else."""

from datetime import date

from all_of import AllOf, model_issues, to_dict, types
from all_of.models import (
    Both, ContactEmail, ContactPhone, Diamond, Dog, Email, NamedDog, Person, Pet, PetSize, Puppy, Words, WordsNarrowed,
)  # fmt: skip
from fake import Fake

WORDS = {
    "described": {"email": "a@b"}, "narrowed": "left", "whole": 3, "dated": "2026-02-28", "listed": [{"email": "x"}],
    "both": {"name": "Ada", "email": "a@b"}, "diamond": {"name": "Bo", "email": "b@c"},
    "ring": {"a": "1", "b": "2"}, "named": {"name": "Rex", "size": "large"},
    "beside": {"name": "Cy", "nick": "C"}, "impossible": [1],
}  # fmt: skip
MAIL = {"count": 1, "items": [{"email": "a@b"}], "first": {"email": "c@d"}}
PUPPY = {"name": "Rex", "size": "small", "barks": False, "weeks": 7}
fake = Fake(types, PUPPY, [{"name": "Ada", "email": "a@b"}, {"phone": "1", "kind": "home"}, {"phone": "2"}], MAIL, WORDS)
client = AllOf(transport=fake, strict=True)

puppy = client.dogs.create(body=Dog(name="Rex", barks=True))
assert fake.sent == {"name": "Rex", "barks": True}
assert puppy == Puppy(name="Rex", size=PetSize.SMALL, barks=False, weeks=7)
assert isinstance(puppy, Dog)
assert isinstance(puppy, Pet)
assert to_dict(puppy) == PUPPY
assert not issubclass(NamedDog, Pet)
assert not issubclass(Both, Person)

ada, phone, other = client.contacts.list()
assert ada == ContactEmail(name="Ada", email="a@b")
assert phone == ContactPhone(phone="1", kind="home")
assert other == ContactPhone(phone="2")

mail = client.contacts.list_mail()
assert (mail.items, mail.first) == ([Email(email="a@b")], Email(email="c@d"))

words = client.words.get()
assert words.described == Email(email="a@b")
assert words.narrowed is WordsNarrowed.LEFT
assert set(WordsNarrowed) == {"left", "right"}
assert (words.whole, words.dated) == (3, date(2026, 2, 28))
assert (words.both, words.diamond) == (Both(name="Ada", email="a@b"), Diamond(name="Bo", email="b@c"))
assert words.named == NamedDog(name="Rex", size="large")
assert not model_issues(words)
assert to_dict(words) == WORDS
assert to_dict(Words(named=NamedDog(name="Rex"))) == {"named": {"name": "Rex", "size": "large"}}
