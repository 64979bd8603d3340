# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the All Of API, each loaded when it is first asked for."""

from .answer import Answer
from .both import Both
from .contact import Contact, ContactEmail, ContactPhone
from .contacts_list_mail_response import ContactsListMailResponse
from .diamond import Diamond
from .dog import Dog
from .email import Email
from .named_dog import NamedDog
from .other_ring import OtherRing
from .person import Person
from .pet import Pet, PetSize
from .phone import Phone
from .puppy import Puppy
from .ring import Ring
from .words import Words, WordsBeside, WordsNarrowed

__all__ = [
    "Answer",
    "Both",
    "Contact",
    "ContactEmail",
    "ContactPhone",
    "ContactsListMailResponse",
    "Diamond",
    "Dog",
    "Email",
    "NamedDog",
    "OtherRing",
    "Person",
    "Pet",
    "PetSize",
    "Phone",
    "Puppy",
    "Ring",
    "Words",
    "WordsBeside",
    "WordsNarrowed",
]
