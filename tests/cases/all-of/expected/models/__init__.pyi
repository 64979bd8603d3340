# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the All Of API, each loaded when it is first asked for."""

from .both import Both as Both
from .contact import (
    Contact as Contact,
    ContactEmail as ContactEmail,
    ContactPhone as ContactPhone,
)
from .diamond import Diamond as Diamond
from .dog import Dog as Dog
from .email import Email as Email
from .named_dog import NamedDog as NamedDog
from .other_ring import OtherRing as OtherRing
from .person import Person as Person
from .pet import Pet as Pet, PetSize as PetSize
from .phone import Phone as Phone
from .puppy import Puppy as Puppy
from .ring import Ring as Ring
from .words import (
    Words as Words,
    WordsBeside as WordsBeside,
    WordsNarrowed as WordsNarrowed,
)

__all__: list[str]
