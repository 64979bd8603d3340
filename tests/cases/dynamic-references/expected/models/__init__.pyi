# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Dynamic References API, each loaded when it is first asked for."""

from .any_schema import AnySchema as AnySchema
from .named_tree import NamedTree as NamedTree
from .owner import Owner as Owner
from .owners_list_response import OwnersListResponse as OwnersListResponse
from .page import Page as Page
from .pet import Pet as Pet
from .pet_page import PetPage as PetPage
from .tree import Tree as Tree

__all__: list[str]
