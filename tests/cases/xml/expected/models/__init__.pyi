# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the XML API, each loaded when it is first asked for."""

from .animal import Animal as Animal, AnimalKind as AnimalKind
from .person import Person as Person
from .zoo import Zoo as Zoo

__all__: list[str]
