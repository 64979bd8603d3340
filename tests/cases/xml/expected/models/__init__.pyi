# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the XML API, each loaded when it is first asked for."""

from .animal import Animal, AnimalKind
from .person import Person
from .zoo import Zoo

__all__ = ["Animal", "AnimalKind", "Person", "Zoo"]
