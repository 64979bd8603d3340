# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Dynamic References API, each loaded when it is first asked for."""

from .any_schema import AnySchema
from .named_tree import NamedTree
from .owner import Owner
from .owners_list_response import OwnersListResponse
from .page import Page
from .pet import Pet
from .pet_page import PetPage
from .tree import Tree

__all__ = [
    "AnySchema",
    "NamedTree",
    "Owner",
    "OwnersListResponse",
    "Page",
    "Pet",
    "PetPage",
    "Tree",
]
