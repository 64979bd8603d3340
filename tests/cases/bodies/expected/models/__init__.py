# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Bodies API, each loaded when it is first asked for."""

from .._runtime.lazy import lazy

__all__, __getattr__, __dir__ = lazy(
    __name__,
    {
        "pet": ("Pet",),
        "pets_lend_request": ("PetsLendRequest",),
        "pets_search_request": ("PetsSearchRequest",),
        "pets_send_ping_request": ("PetsSendPingRequest",),
        "pets_sequence_request_item": ("PetsSequenceRequestItem",),
    },
)
