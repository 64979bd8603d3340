# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Recursive Models API, each loaded when it is first asked for."""

from .loop import Loop
from .node import Node
from .person import Company, CompanySector, Person
from .tree import Tree

__all__ = ["Company", "CompanySector", "Loop", "Node", "Person", "Tree"]
