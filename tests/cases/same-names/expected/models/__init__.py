# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Page API, each loaded when it is first asked for."""

from .._runtime.lazy import lazy

__all__, __getattr__, __dir__ = lazy(
    __name__,
    {
        "any_schema": ("AnySchema",),
        "client": ("Client",),
        "mapping": ("Mapping",),
        "model_schema": ("ModelSchema",),
        "none": ("None_",),
        "none_schema": ("NoneSchema",),
        "page": ("Page",),
        "resource": ("Resource",),
        "uuid_schema": ("UUIDSchema",),
    },
)
