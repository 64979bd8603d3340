# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Page API, each loaded when it is first asked for."""

from .any_schema import AnySchema
from .client import Client
from .mapping import Mapping
from .model_schema import ModelSchema
from .none import None_
from .none_schema import NoneSchema
from .page import Page
from .resource import Resource
from .uuid_schema import UUIDSchema

__all__ = [
    "AnySchema",
    "Client",
    "Mapping",
    "ModelSchema",
    "NoneSchema",
    "None_",
    "Page",
    "Resource",
    "UUIDSchema",
]
