"""Models made wrongly: a checker must complain about each line marked `# error`, and about no other."""

from __future__ import annotations

from typing import Any

from aliases.models import Animal
from all_of.models import NamedDog, Puppy
from defaults.models import Settings
from discriminators.models import Cat, Created, Script
from null_and_unset import UNSET
from null_and_unset.models import Contact
from odd_names.models import Odd
from read_and_write_only.models import User


def fields_that_must_be_given(text: str) -> None:
    Contact(name=text, manager=None)
    Contact(name=text)  # error
    Contact(manager=None)  # error
    Contact()  # error
    Contact(text, None)  # error
    Contact(name=text, manager=None, fax=text)  # error


def absent_and_null(text: str) -> None:
    Contact(name=text, manager=None, email=None, phone=None, address=None)
    Contact(name=text, manager=None, phone=UNSET, address=UNSET)
    Contact(name=text, manager=None, email=UNSET)  # error
    Contact(name=None, manager=None)  # error
    Contact(name=text, manager=UNSET)  # error


def fields_that_are_inherited(text: str) -> None:
    Puppy(name=text, barks=True)
    Puppy(weeks=3, barks=True, name=text, size="large")
    Puppy(name=text)  # error
    Puppy(barks=True)  # error
    Puppy(name=text, barks="loudly")  # error
    Puppy(name=text, barks=True, weeks=text)  # error
    Puppy(name=text, barks=True, age=3)  # error


def constants(text: str) -> None:
    Created(id=1)
    Created(id=1, type="event.created")
    Created(id=1, type="event.deleted")  # error
    Created(id=1, type=text)  # error
    NamedDog(name=text, size="small")  # error
    Cat(name="Kitty").pet_type.upper()
    Cat(name="Kitty", pet_type="cat", friend=Cat(name="Tom"))
    Cat(name="Kitty", pet_type=9)  # error
    Cat(pet_type="cat")  # error
    Script(name=text, kind=None)
    Script(name=text, kind=1)  # error


def names_of_builtins(text: str) -> None:
    Odd(id=text, from_=text, list=[text], str=text, dict=text, options={text: 1})
    Odd(id=text, from_=text, list=[1])  # error
    Odd(id=text, from_=text, str=1)  # error
    Odd(id=text, from_=text, options={text: text})  # error
    Odd(id=text)  # error
    Settings(list=[1], wrong_item=[2], object={text: [text]})
    Settings(list=text)  # error
    Settings(wrong_item=[text])  # error


def fields_of_one_direction(given: dict[str, Any]) -> None:
    User(name="Ann", password="secret")
    User(name="Ann", id=1)
    User(**given)
    User(password="secret")  # error
    User(name="Ann", created="today")  # error


def earlier_names(text: str) -> None:
    Animal(kind=text, colour=text)
    Animal(kind=text, color=text)
    Animal(kind=text)  # error
    Animal(kind=text, colour=text, color=text)  # error
    Animal(kind=text, color=1)  # error
