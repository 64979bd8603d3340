# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Recursive Models API, each loaded when it is first asked for."""

from .loop import Loop as Loop
from .node import Node as Node
from .person import Company as Company, CompanySector as CompanySector, Person as Person
from .tree import Tree as Tree

__all__: list[str]
