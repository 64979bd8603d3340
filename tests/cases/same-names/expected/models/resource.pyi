# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model
from .model_schema import ModelSchema
from .none_schema import NoneSchema

class Resource(Model):
    """The `Resource` of the document."""

    none: NoneSchema | None = None
    model: ModelSchema | str | None = None
