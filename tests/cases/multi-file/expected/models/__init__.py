# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Multi File API, each loaded when it is first asked for."""

from .._runtime.lazy import lazy

__all__, __getattr__, __dir__ = lazy(
    __name__,
    {
        "pet": ("Pet", "Visit"),
        "pet_kind": ("PetKind",),
        "pet_owner": ("PetOwner",),
        "pets_create_request": (
            "PetsCreateRequest",
            "PetsCreateRequestKind",
            "PetsCreateRequestOwner",
        ),
        "place": ("Place",),
        "problem": ("Problem",),
        "street": ("Street",),
    },
)
