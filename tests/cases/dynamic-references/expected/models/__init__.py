# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Dynamic References API, each loaded when it is first asked for."""

from .._runtime.lazy import lazy

__all__, __getattr__, __dir__ = lazy(
    __name__,
    {
        "any_schema": ("AnySchema",),
        "named_tree": ("NamedTree",),
        "owner": ("Owner",),
        "owners_list_response": ("OwnersListResponse",),
        "page": ("Page",),
        "pet": ("Pet",),
        "pet_page": ("PetPage",),
        "tree": ("Tree",),
    },
)
