# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Page API, each loaded when it is first asked for."""

from .any_schema import AnySchema as AnySchema
from .client import Client as Client
from .mapping import Mapping as Mapping
from .model_schema import ModelSchema as ModelSchema
from .none import None_ as None_
from .none_schema import NoneSchema as NoneSchema
from .page import Page as Page
from .resource import Resource as Resource
from .uuid_schema import UUIDSchema as UUIDSchema

__all__: list[str]
